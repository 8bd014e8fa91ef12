using System.Linq;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>From a state document to the state.</summary>
internal static class StateReader
{
    private static readonly DocumentFormat<MonitorStateDocument> Format = new(
        MonitorStateDocument.Kind, MonitorStateDocument.CurrentVersion, DocumentContext.Canonical.MonitorStateDocument);

    internal static DocumentReader<MonitorStateDocument, MonitorState> Reader() => new(Format, Make);

    private static MonitorState? Make(MonitorStateDocument document, FindingList findings)
    {
        StateRequirements.Check(document, findings);
        return findings.HasError ? null : State(document);
    }

    // Everything used here is present and valid, or there was an error.
    private static MonitorState State(MonitorStateDocument document) => new(
        new MonitorIdentity(
            document.Policy!.FormatVersion!.Value, document.Policy.Hash!,
            document.Instrument!.Id!, document.Instrument.Version!, document.Instrument.ContentHash!, document.Scale!,
            document.Prior is { } prior ? Prior(prior) : null),
        document.Parts!.Select(part => new StatePart(part.Name!, part.Exact!.Zip(part.Values!, Number))));

    private static RupturePrior Prior(PriorDocument prior) => new(
        Number(prior.Mean!.Exact!, prior.Mean.Value!),
        Number(prior.WithinPersonStandardDeviation!.Exact!, prior.WithinPersonStandardDeviation.Value!),
        prior.Source!, EnumNames.Find<PriorOrigin>(prior.Origin)!.Value);

    private static double Number(string exact, string value) => ExactNumber.Find(exact, value)!.Value;
}
