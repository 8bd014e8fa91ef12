using System.Linq;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures;

/// <summary>From a workspace to a state and back.</summary>
internal static class StateExchange
{
    internal static MonitorState Save(RuptureMonitor monitor, Workspace workspace) =>
        new(monitor.Identity, monitor.Plan.Owners.Select((owner, i) =>
            new StatePart(owner.Name, workspace.Memories[i].Take(owner.UsedOf(workspace.Memories[i])))));

    /// <summary>Of a state that <see cref="IsSound"/>.</summary>
    internal static Workspace Load(RuptureMonitor monitor, MonitorState state)
    {
        Workspace workspace = monitor.Plan.NewWorkspace();
        for (int i = 0; i < state.Parts.Count; i++)
        {
            workspace.Memories[i] = state.Parts[i].Copy();
        }

        return workspace;
    }

    /// <summary>Whether the parts are those of the monitor and hold what its memories can hold.</summary>
    internal static bool IsSound(RuptureMonitor monitor, MonitorState state) =>
        state.Parts.Count == monitor.Plan.Owners.Count
        && monitor.Plan.Owners.Zip(state.Parts, (owner, part) => part is not null && owner.Name == part.Name && owner.IsSound(part.Copy())).All(isSound => isSound);
}
