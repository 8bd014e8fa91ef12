using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What a wording document must have before it can be held against a definition.</summary>
internal static class WordingRequirements
{
    internal static void Check(WordingDocument document, FindingList findings)
    {
        var requirements = new Requirements(findings);
        requirements.Head(document.Document, document.DocumentVersion);
        requirements.Given(document.Instrument, "$", "instrument");
        requirements.Given(document.Version, "$", "version");
        requirements.Given(document.Language, "$", "language");
        requirements.Given(document.Items, "$", "items");
        requirements.Each(document.Items, "$.items", "an object", DefinitionRequirements.MaxEntries, (item, path) =>
        {
            requirements.Given(item.Code, path, "code");
            requirements.Given(item.Text, path, "text");
        });
        requirements.Each(document.Anchors, "$.anchors", "an object", DefinitionRequirements.MaxEntries, (anchor, path) =>
        {
            requirements.Given(anchor.Value, path, "value");
            requirements.Given(anchor.Text, path, "text");
        });
    }
}
