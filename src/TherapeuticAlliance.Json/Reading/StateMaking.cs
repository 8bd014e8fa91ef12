using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>From a state document to the state.</summary>
internal static class StateMaking
{
    internal static Result<MonitorState> Read(Input input)
    {
        var findings = new FindingList();
        MonitorStateDocument? document = input.Read(MonitorStateDocument.Kind, MonitorStateDocument.CurrentVersion, findings, StateWalk.Read);
        return document is null ? findings.Around<MonitorState>(null) : Make(document, findings);
    }

    internal static Result<MonitorState> Make(MonitorStateDocument document)
    {
        var findings = new FindingList();
        if (Head.Trouble(document.Document, document.DocumentVersion, MonitorStateDocument.Kind, MonitorStateDocument.CurrentVersion) is { } other)
        {
            findings.Add(other);
            return findings.Around<MonitorState>(null);
        }

        return Make(document, findings);
    }

    private static Result<MonitorState> Make(MonitorStateDocument document, FindingList findings)
    {
        StateDemands.Check(document, findings);
        return findings.Around(findings.HasError ? null : State(document));
    }

    // Everything asked for here stands there, or there was an error.
    private static MonitorState State(MonitorStateDocument document) => new(
        new MonitorIdentity(
            document.Policy!.FormatVersion!.Value, document.Policy.Hash!,
            document.Instrument!.Id!, document.Instrument.Version!, document.Instrument.ContentHash!, document.Scale!,
            document.Prior is { } prior ? Prior(prior) : null),
        document.Parts!.Select(part => new StatePart(part.Name!, part.Exact!.Zip(part.Values!, Number))));

    private static RupturePrior Prior(PriorDocument prior) => new(
        Number(prior.Mean!.Exact!, prior.Mean.Value!),
        Number(prior.WithinPersonStandardDeviation!.Exact!, prior.WithinPersonStandardDeviation.Value!),
        prior.Source!, Words.Find<PriorOrigin>(prior.Origin)!.Value);

    private static double Number(string exact, string value) => ExactNumber.Find(exact, value)!.Value;
}
