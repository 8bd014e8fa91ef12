using System.Collections.Generic;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

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
        requirements.Each(document.Items, "$.items", Expected.Object, DefinitionRequirements.MaxEntries, (item, path) =>
        {
            requirements.Given(item.Code, path, "code");
            requirements.Given(item.Text, path, "text");
            Anchors(requirements, item.Anchors, path + ".anchors");
        });
        Anchors(requirements, document.Anchors, "$.anchors");
        requirements.Each(document.Placeholders, "$.placeholders", Expected.Object, DefinitionRequirements.MaxEntries, (place, path) =>
        {
            requirements.Given(place.Name, path, "name");
            requirements.Given(place.Fallback, path, "fallback");
        });
    }

    private static void Anchors(Requirements requirements, IReadOnlyList<WordedAnchorDocument>? anchors, string list) =>
        requirements.Each(anchors, list, Expected.Object, DefinitionRequirements.MaxEntries, (anchor, path) =>
        {
            requirements.Given(anchor.Value, path, "value");
            requirements.Given(anchor.Text, path, "text");
        });
}
