using System;
using System.Collections.Generic;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures.Conditions;

/// <summary>Gives conditions the places of detectors and memories while a monitor is made.</summary>
internal sealed class ConditionBinding(IReadOnlyList<string> detectors, int firstMemory)
{
    private readonly IReadOnlyList<string> _detectors = detectors;
    private readonly int _firstMemory = firstMemory;
    private readonly Dictionary<ConditionNode, int> _remembered = [];

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

    /// <summary>Gives a condition on recent sessions its memory: one, also when it stands in several levels.</summary>
    internal Func<Workspace, bool> Remember(ConditionNode node, int needed, int sessions, ConditionNode condition)
    {
        if (!_remembered.TryGetValue(node, out int self))
        {
            Func<Workspace, bool> bound = condition.Bind(this);
            _remembered[node] = self = _firstMemory + Recent.Count;
            Recent.Add(new RecentSessions("recent-" + Number.Text(Recent.Count + 1), needed, sessions, bound));
        }

        return workspace => workspace.Memories[self][0] > 0;
    }
}
