using System.Linq;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Json.Writing;

/// <summary>From the state of a monitor to its document.</summary>
internal static class StateMapping
{
    internal static MonitorStateDocument Of(MonitorState state) => new()
    {
        Document = MonitorStateDocument.Kind,
        DocumentVersion = MonitorStateDocument.CurrentVersion,
        Instrument = new InstrumentReferenceDocument
        {
            Id = state.Identity.InstrumentId,
            Version = state.Identity.InstrumentVersion,
            ContentHash = state.Identity.ContentHash,
        },
        Scale = state.Identity.ScaleCode,
        Policy = new PolicyReferenceDocument { FormatVersion = state.Identity.FormatVersion, Hash = state.Identity.PolicyHash },
        Prior = state.Identity.Prior is { } prior ? Prior(prior) : null,
        Parts = state.Parts.Select(Part).ToArray(),
    };

    private static PriorDocument Prior(RupturePrior prior) => new()
    {
        Mean = Of(prior.Mean),
        WithinPersonStandardDeviation = Of(prior.WithinPersonStandardDeviation),
        Source = prior.Source,
        Origin = EnumNames.Of(prior.Origin),
    };

    private static StatePartDocument Part(StatePart part) => new()
    {
        Name = part.Name,
        Values = part.Values.Select(ExactNumber.Readable).ToArray(),
        Exact = part.Values.Select(ExactNumber.Of).ToArray(),
    };

    private static NumberDocument Of(double number) => new() { Value = ExactNumber.Readable(number), Exact = ExactNumber.Of(number) };
}
