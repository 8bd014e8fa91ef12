using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Writing;

/// <summary>From a wording pack to its document.</summary>
internal static class WordingMapping
{
    internal static WordingDocument Of(WordingPack pack) => new()
    {
        Document = WordingDocument.Kind,
        DocumentVersion = WordingDocument.CurrentVersion,
        Instrument = pack.Instrument.Id,
        Version = pack.Instrument.Version,
        Language = pack.Language,
        Instructions = pack.Instructions,
        Items = pack.Instrument.Items.Select(item => Of(pack, item)).ToArray(),
        Anchors = CommonMapping.List(pack.Anchors, Of),
        Placeholders = CommonMapping.List(pack.Placeholders, place => new WordedPlaceholderDocument { Name = place.Key, Fallback = place.Value }),
    };

    private static WordedItemDocument Of(WordingPack pack, Item item) => new()
    {
        Code = item.Code,
        Text = pack[item.Code],
        Anchors = CommonMapping.List(pack.AnchorsOf(item.Code), Of),
        Section = pack.SectionAt(item.Code),
        Help = pack.HelpOf(item.Code),
    };

    private static WordedAnchorDocument Of(Anchor anchor) => new() { Value = Number.Plain(anchor.Value), Text = anchor.Label };
}
