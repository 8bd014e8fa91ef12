using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>From documents to what a monitor is. Everything used here is present and valid.</summary>
internal static class IdentityReading
{
    internal static MonitorIdentity Of(InstrumentReferenceDocument instrument, string scale, PolicyReferenceDocument policy, PriorDocument? prior) => new(
        policy.FormatVersion!.Value, policy.Hash!, instrument.Id!, instrument.Version!, instrument.ContentHash!, scale, prior is null ? null : Prior(prior));

    internal static MonitorIdentity Of(MonitorIdentityDocument identity) => Of(identity.Instrument!, identity.Scale!, identity.Policy!, identity.Prior);

    internal static RupturePrior Prior(PriorDocument prior) =>
        new(Number(prior.Mean!), Number(prior.WithinPersonStandardDeviation!), prior.Source!, EnumNames.Find<PriorOrigin>(prior.Origin)!.Value);

    internal static double Number(NumberDocument number) => ExactNumber.Find(number.Exact, number.Value)!.Value;
}
