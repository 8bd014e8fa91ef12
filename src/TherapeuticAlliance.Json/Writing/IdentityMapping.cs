using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Json.Writing;

/// <summary>From what a monitor is to its parts in documents.</summary>
internal static class IdentityMapping
{
    internal static MonitorIdentityDocument Of(MonitorIdentity identity) => new()
    {
        Instrument = Instrument(identity),
        Scale = identity.ScaleCode,
        Policy = Policy(identity),
        Prior = identity.Prior is { } prior ? Prior(prior) : null,
    };

    internal static InstrumentReferenceDocument Instrument(MonitorIdentity identity) => new()
    {
        Id = identity.InstrumentId,
        Version = identity.InstrumentVersion,
        ContentHash = identity.ContentHash,
    };

    internal static PolicyReferenceDocument Policy(MonitorIdentity identity) => new() { FormatVersion = identity.FormatVersion, Hash = identity.PolicyHash };

    internal static PriorDocument Prior(RupturePrior prior) => new()
    {
        Mean = Of(prior.Mean),
        WithinPersonStandardDeviation = Of(prior.WithinPersonStandardDeviation),
        Source = prior.Source,
        Origin = EnumNames.Of(prior.Origin),
    };

    internal static NumberDocument Of(double number) => new() { Value = ExactNumber.Readable(number), Exact = ExactNumber.Of(number) };
}
