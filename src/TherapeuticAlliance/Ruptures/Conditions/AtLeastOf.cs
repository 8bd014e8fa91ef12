using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures.Conditions;

/// <summary>So many of several conditions hold. All of them is "and", one of them is "or".</summary>
internal sealed class AtLeastOf(int needed, IReadOnlyList<ConditionNode> parts) : ConditionNode
{
    private readonly int _needed = needed;
    private readonly IReadOnlyList<ConditionNode> _parts = parts;

    internal override string Sentence =>
        _needed == _parts.Count ? "(" + string.Join(" and ", _parts.Select(part => part.Sentence)) + ")"
        : _needed == 1 ? "(" + string.Join(" or ", _parts.Select(part => part.Sentence)) + ")"
        : "at least " + Number.Text(_needed) + " of (" + string.Join("; ", _parts.Select(part => part.Sentence)) + ")";

    internal override IEnumerable<string> Detectors => _parts.SelectMany(part => part.Detectors);

    internal override Func<Workspace, bool> Bind(ConditionBinding binding)
    {
        Func<Workspace, bool>[] bound = _parts.Select(part => part.Bind(binding)).ToArray();
        int atLeast = _needed;
        return workspace =>
        {
            int held = 0;
            foreach (Func<Workspace, bool> part in bound)
            {
                held += part(workspace) ? 1 : 0;
            }

            return held >= atLeast;
        };
    }

    internal override void AddTo(CanonicalText settings)
    {
        settings.Add("at-least").Add(_needed).Add(_parts.Count);
        foreach (ConditionNode part in _parts)
        {
            part.AddTo(settings);
        }
    }
}
