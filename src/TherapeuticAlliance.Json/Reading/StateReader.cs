using System.Linq;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Ruptures;

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
        IdentityReading.Of(document.Instrument!, document.Scale!, document.Policy!, document.Prior),
        document.Parts!.Select(part => new StatePart(part.Name!, part.Exact!.Zip(part.Values!, Number))));

    private static double Number(string exact, string value) => ExactNumber.Find(exact, value)!.Value;
}
