using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What a state document must have before it is a state. What it means is the monitor's to say.</summary>
internal sealed class StateDemands
{
    /// <summary>Far above what a policy can have.</summary>
    internal const int MaxParts = 512;

    private readonly Demands _demands;
    private readonly CommonDemands _common;

    private StateDemands(FindingList findings)
    {
        _demands = new Demands(findings);
        _common = new CommonDemands(_demands, MaxParts);
    }

    internal static void Check(MonitorStateDocument document, FindingList findings) => new StateDemands(findings).Root(document);

    private void Root(MonitorStateDocument document)
    {
        _demands.Head(document.Document, document.DocumentVersion);
        _demands.Given(document.Instrument, "$", "instrument");
        _demands.Inside(document.Instrument, "$.instrument", _common.Reference);
        _demands.Given(document.Scale, "$", "scale");
        _demands.Given(document.Policy, "$", "policy");
        _demands.Inside(document.Policy, "$.policy", Policy);
        _demands.Inside(document.Prior, "$.prior", Prior);
        _demands.Given(document.Parts, "$", "parts");
        _demands.Each(document.Parts, "$.parts", "an object", MaxParts, Part);
    }

    private void Policy(PolicyReferenceDocument policy, string path)
    {
        _demands.Given(policy.FormatVersion, path, "formatVersion");
        _demands.Given(policy.Hash, path, "hash");
    }

    private void Prior(PriorDocument prior, string path)
    {
        Number(prior.Mean, path, "mean");
        Number(prior.WithinPersonStandardDeviation, path, "withinPersonStandardDeviation");
        _demands.Given(string.IsNullOrWhiteSpace(prior.Source) ? null : prior.Source, path, "source");
        _demands.Word<PriorOrigin>(prior.Origin, path, "origin");
        if (prior.WithinPersonStandardDeviation is { } deviation && ExactNumber.Find(deviation.Exact, deviation.Value) <= 0)
        {
            _demands.Add(DocumentFindings.NumberUnfit.At(path + ".withinPersonStandardDeviation", "a number above 0").WithAttemptedValue(deviation.Value));
        }
    }

    private void Number(NumberDocument? number, string path, string name)
    {
        _demands.Given(number, path, name);
        _demands.Inside(number, path + "." + name, Number);
    }

    private void Number(NumberDocument number, string path)
    {
        _demands.Given(number.Value, path, "value");
        _demands.Given(number.Exact, path, "exact");
        if (number is { Value: not null, Exact: not null } && ExactNumber.Find(number.Exact, number.Value) is null)
        {
            _demands.Add(DocumentFindings.ExactUnfit.At(path));
        }
    }

    private void Part(StatePartDocument part, string path)
    {
        _demands.Given(part.Name, path, "name");
        _demands.Given(part.Values, path, "values");
        _demands.Given(part.Exact, path, "exact");
        _demands.Each(part.Values, path + ".values", "a text", Place.MaxRead, (_, _) => { });
        _demands.Each(part.Exact, path + ".exact", "a text", Place.MaxRead, (_, _) => { });
        if (part is { Values: { } values, Exact: { } exact } && !AreSame(values, exact))
        {
            _demands.Add(DocumentFindings.ExactUnfit.At(path));
        }
    }

    private static bool AreSame(IReadOnlyList<string> values, IReadOnlyList<string> exact)
    {
        if (values.Count != exact.Count)
        {
            return false;
        }

        for (int i = 0; i < values.Count && i < Place.MaxRead; i++)
        {
            if (ExactNumber.Find(exact[i], values[i]) is null)
            {
                return false;
            }
        }

        return true;
    }
}
