using System.Collections.Generic;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What a state document must have before it is a state. What it means is the monitor's to say.</summary>
internal sealed class StateRequirements
{
    /// <summary>Far above what a policy can have.</summary>
    internal const int MaxParts = 512;

    private readonly Requirements _requirements;
    private readonly CommonRequirements _common;

    private StateRequirements(FindingList findings)
    {
        _requirements = new Requirements(findings);
        _common = new CommonRequirements(_requirements, MaxParts);
    }

    internal static void Check(MonitorStateDocument document, FindingList findings) => new StateRequirements(findings).Root(document);

    private void Root(MonitorStateDocument document)
    {
        _requirements.Head(document.Document, document.DocumentVersion);
        _requirements.Given(document.Instrument, "$", "instrument");
        _requirements.Inside(document.Instrument, "$.instrument", _common.Reference);
        _requirements.Inside(document.Instrument, "$.instrument", Identity);
        _requirements.Given(document.Scale, "$", "scale");
        _requirements.Code(document.Scale, "$.scale");
        _requirements.Given(document.Policy, "$", "policy");
        _requirements.Inside(document.Policy, "$.policy", Policy);
        _requirements.Inside(document.Prior, "$.prior", Prior);
        _requirements.Given(document.Parts, "$", "parts");
        _requirements.Each(document.Parts, "$.parts", "an object", MaxParts, Part);
    }

    private void Policy(PolicyReferenceDocument policy, string path)
    {
        _requirements.Given(policy.FormatVersion, path, "formatVersion");
        _requirements.Given(policy.Hash, path, "hash");
    }

    // A state shows these in its own text, so nothing else may come in by them.
    private void Identity(InstrumentReferenceDocument instrument, string path)
    {
        _requirements.Code(instrument.Id, path + ".id");
        _requirements.Version(instrument.Version, path + ".version");
    }

    private void Prior(PriorDocument prior, string path)
    {
        Number(prior.Mean, path, "mean");
        Number(prior.WithinPersonStandardDeviation, path, "withinPersonStandardDeviation");
        _requirements.Given(string.IsNullOrWhiteSpace(prior.Source) ? null : prior.Source, path, "source");
        _requirements.Word<PriorOrigin>(prior.Origin, path, "origin");
        if (prior.WithinPersonStandardDeviation is { } deviation && ExactNumber.Find(deviation.Exact, deviation.Value) <= 0)
        {
            _requirements.Add(DocumentFindings.NumberInvalid.At(path + ".withinPersonStandardDeviation", "a number above 0").WithAttemptedValue(deviation.Value));
        }
    }

    private void Number(NumberDocument? number, string path, string name)
    {
        _requirements.Given(number, path, name);
        _requirements.Inside(number, path + "." + name, Number);
    }

    private void Number(NumberDocument number, string path)
    {
        _requirements.Given(number.Value, path, "value");
        _requirements.Given(number.Exact, path, "exact");
        if (number is { Value: not null, Exact: not null } && ExactNumber.Find(number.Exact, number.Value) is null)
        {
            _requirements.Add(DocumentFindings.ExactInvalid.At(path));
        }
    }

    private void Part(StatePartDocument part, string path)
    {
        _requirements.Given(part.Name, path, "name");
        _requirements.Given(part.Values, path, "values");
        _requirements.Given(part.Exact, path, "exact");
        _requirements.Each(part.Values, path + ".values", "a text", DocumentBinder.MaxEntries, (_, _) => { });
        _requirements.Each(part.Exact, path + ".exact", "a text", DocumentBinder.MaxEntries, (_, _) => { });
        if (part is { Values: { } values, Exact: { } exact } && !AreSame(values, exact))
        {
            _requirements.Add(DocumentFindings.ExactInvalid.At(path));
        }
    }

    private static bool AreSame(IReadOnlyList<string> values, IReadOnlyList<string> exact)
    {
        if (values.Count != exact.Count)
        {
            return false;
        }

        for (int i = 0; i < values.Count && i < DocumentBinder.MaxEntries; i++)
        {
            if (ExactNumber.Find(exact[i], values[i]) is null)
            {
                return false;
            }
        }

        return true;
    }
}
