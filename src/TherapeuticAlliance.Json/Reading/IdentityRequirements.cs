using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What documents must have about a monitor: definition, scale, policy and prior.</summary>
internal sealed class IdentityRequirements(Requirements requirements, CommonRequirements common)
{
    internal void Check(InstrumentReferenceDocument? instrument, string? scale, PolicyReferenceDocument? policy, PriorDocument? prior, string path)
    {
        requirements.Given(instrument, path, "instrument");
        requirements.Inside(instrument, path + ".instrument", common.Reference);
        requirements.Inside(instrument, path + ".instrument", Spelled);
        requirements.Given(scale, path, "scale");
        requirements.Code(scale, path + ".scale");
        requirements.Given(policy, path, "policy");
        requirements.Inside(policy, path + ".policy", Policy);
        requirements.Inside(prior, path + ".prior", Prior);
    }

    internal void Check(MonitorIdentityDocument identity, string path) => Check(identity.Instrument, identity.Scale, identity.Policy, identity.Prior, path);

    internal void Number(NumberDocument number, string path)
    {
        requirements.Given(number.Value, path, "value");
        requirements.Given(number.Exact, path, "exact");
        if (number is { Value: not null, Exact: not null } && ExactNumber.Find(number.Exact, number.Value) is null)
        {
            requirements.Add(DocumentFindings.ExactInvalid.At(path));
        }
    }

    private void Policy(PolicyReferenceDocument policy, string path)
    {
        requirements.Given(policy.FormatVersion, path, "formatVersion");
        requirements.Given(policy.Hash, path, "hash");
    }

    // A state shows these in its own text, so nothing else may come in by them.
    private void Spelled(InstrumentReferenceDocument instrument, string path)
    {
        requirements.Code(instrument.Id, path + ".id");
        requirements.Version(instrument.Version, path + ".version");
    }

    private void Prior(PriorDocument prior, string path)
    {
        Number(prior.Mean, path, "mean");
        Number(prior.WithinPersonStandardDeviation, path, "withinPersonStandardDeviation");
        requirements.Given(string.IsNullOrWhiteSpace(prior.Source) ? null : prior.Source, path, "source");
        requirements.Word<PriorOrigin>(prior.Origin, path, "origin");
        if (prior.WithinPersonStandardDeviation is { } deviation && ExactNumber.Find(deviation.Exact, deviation.Value) <= 0)
        {
            requirements.Add(DocumentFindings.NumberInvalid.At(path + ".withinPersonStandardDeviation", Expected.Positive).WithAttemptedValue(deviation.Value));
        }
    }

    private void Number(NumberDocument? number, string path, string name)
    {
        requirements.Given(number, path, name);
        requirements.Inside(number, path + "." + name, Number);
    }
}
