using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Scoring;

/// <summary>Counts findings by kind.</summary>
internal sealed class FindingCounter
{
    private readonly Dictionary<FindingKind, FindingGroup> _groups = [];

    internal IReadOnlyList<FindingGroup> Groups =>
        [.. _groups.Values.OrderByDescending(group => group.Count).ThenBy(group => group.Kind.Code, StringComparer.Ordinal)];

    internal void Add(Finding finding, int row)
    {
        if (_groups.TryGetValue(finding.Kind, out FindingGroup? group))
        {
            group.Count++;
        }
        else
        {
            _groups.Add(finding.Kind, new FindingGroup(finding, row));
        }
    }
}
