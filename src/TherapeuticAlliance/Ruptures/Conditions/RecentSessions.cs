using System;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures.Conditions;

/// <summary>Remembers whether a condition held in the last sessions with a score. The first number is the answer for the latest.</summary>
internal sealed class RecentSessions(string name, int needed, int sessions, Func<Workspace, bool> condition) : Stateful(name, sessions + 1)
{
    private readonly int _needed = needed;
    private readonly int _sessions = sessions;
    private readonly Func<Workspace, bool> _condition = condition;

    internal void Step(Workspace workspace, int self, bool hasScore)
    {
        double[] memory = workspace.Memories[self];
        if (!hasScore)
        {
            memory[0] = 0;
            return;
        }

        double held = 0;
        for (int i = _sessions; i >= 2; i--)
        {
            memory[i] = memory[i - 1];
            held += memory[i];
        }

        memory[1] = _condition(workspace) ? 1 : 0;
        memory[0] = held + memory[1] >= _needed ? 1 : 0;
    }

    internal override bool IsSound(double[] memory) => base.IsSound(memory) && Array.TrueForAll(memory, value => IsCount(value, 1));
}
