using System;
using System.Collections.Generic;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Conditions;

/// <summary>A condition held in so many of the last sessions with a score, the one judged included.</summary>
internal sealed class HeldRecently(int needed, int sessions, ConditionNode condition) : ConditionNode
{
    private readonly int _needed = needed;
    private readonly int _sessions = sessions;
    private readonly ConditionNode _condition = condition;

    internal override string Sentence(TextProvider texts) =>
        texts.Say(ConditionTexts.HeldRecently, _needed, _sessions, _condition.Sentence(texts));

    internal override IEnumerable<string> Detectors => _condition.Detectors;

    internal override Func<Workspace, bool> Bind(ConditionBinding binding) => binding.Remember(this, _needed, _sessions, _condition);

    internal override void AddTo(CanonicalText settings) => _condition.AddTo(settings.Add("recently").Add(_needed).Add(_sessions));
}
