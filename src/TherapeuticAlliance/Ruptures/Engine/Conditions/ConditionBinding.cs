using System;
using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Engine.Conditions;

/// <summary>Gives conditions the places of detectors and memories while a monitor is made.</summary>
internal sealed class ConditionBinding(IReadOnlyList<string> detectors, int firstMemory)
{
    private readonly IReadOnlyList<string> _detectors = detectors;
    private readonly int _firstMemory = firstMemory;

    internal List<RecentSessions> Recent { get; } = [];

    internal int Detectors => _detectors.Count;

    internal int IndexOf(string name)
    {
        for (int i = 0; i < _detectors.Count; i++)
        {
            if (_detectors[i] == name)
            {
                return i;
            }
        }

        throw new ArgumentException("The policy has no detector of the name " + name + ".", nameof(name));
    }

    internal Func<Workspace, bool> Remember(int needed, int sessions, Func<Workspace, bool> condition)
    {
        int self = _firstMemory + Recent.Count;
        Recent.Add(new RecentSessions("recent-" + Number.Text(Recent.Count + 1), needed, sessions, condition));
        return workspace => workspace.Memories[self][0] > 0;
    }
}
