using System.Linq;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Json.Writing;

/// <summary>From the state of a monitor to its document.</summary>
internal static class StateMapping
{
    internal static MonitorStateDocument Of(MonitorState state) => new()
    {
        Document = MonitorStateDocument.Kind,
        DocumentVersion = MonitorStateDocument.CurrentVersion,
        Instrument = IdentityMapping.Instrument(state.Identity),
        Scale = state.Identity.ScaleCode,
        Policy = IdentityMapping.Policy(state.Identity),
        Prior = state.Identity.Prior is { } prior ? IdentityMapping.Prior(prior) : null,
        Parts = state.Parts.Select(Part).ToArray(),
    };

    private static StatePartDocument Part(StatePart part) => new()
    {
        Name = part.Name,
        Values = part.Values.Select(ExactNumber.Readable).ToArray(),
        Exact = part.Values.Select(ExactNumber.Of).ToArray(),
    };
}
