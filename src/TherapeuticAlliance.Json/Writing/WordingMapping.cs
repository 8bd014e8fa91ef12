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
        Items = pack.Instrument.Items.Select(item => new WordedItemDocument { Code = item.Code, Text = pack[item.Code] }).ToArray(),
        Anchors = CommonMapping.List(pack.Anchors, anchor => new WordedAnchorDocument { Value = Number.Plain(anchor.Value), Text = anchor.Label }),
    };
}
