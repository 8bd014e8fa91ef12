using System;
using System.Collections.Generic;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures.Conditions;

/// <summary>A condition held in so many of the last sessions with a score, the one judged included.</summary>
internal sealed class HeldRecently(int needed, int sessions, ConditionNode condition) : ConditionNode
{
    private readonly int _needed = needed;
    private readonly int _sessions = sessions;
    private readonly ConditionNode _condition = condition;

    internal override string Sentence =>
        Number.Text(_needed) + " of the last " + Number.Text(_sessions) + " scored sessions with " + _condition.Sentence;

    internal override IEnumerable<string> Detectors => _condition.Detectors;

    internal override Func<Workspace, bool> Bind(ConditionBinding binding) => binding.Remember(this, _needed, _sessions, _condition);

    internal override void AddTo(CanonicalText settings) => _condition.AddTo(settings.Add("recently").Add(_needed).Add(_sessions));
}
