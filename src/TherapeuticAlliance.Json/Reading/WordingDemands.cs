using TherapeuticAlliance.Json.Documents;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What a wording document must have before it can be held against a definition.</summary>
internal static class WordingDemands
{
    internal static void Check(WordingDocument document, FindingList findings)
    {
        var demands = new Demands(findings);
        demands.Head(document.Document, document.DocumentVersion);
        demands.Given(document.Instrument, "$", "instrument");
        demands.Given(document.Version, "$", "version");
        demands.Given(document.Language, "$", "language");
        demands.Given(document.Items, "$", "items");
        demands.Each(document.Items, "$.items", "an object", DefinitionDemands.MaxEntries, (item, path) =>
        {
            demands.Given(item.Code, path, "code");
            demands.Given(item.Text, path, "text");
        });
        demands.Each(document.Anchors, "$.anchors", "an object", DefinitionDemands.MaxEntries, (anchor, path) =>
        {
            demands.Given(anchor.Value, path, "value");
            demands.Given(anchor.Text, path, "text");
        });
    }
}
