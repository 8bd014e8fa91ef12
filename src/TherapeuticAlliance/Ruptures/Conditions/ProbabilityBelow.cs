using System;
using System.Collections.Generic;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Conditions;

/// <summary>The probability that a detector gives is below a bound. Not met where it gives none.</summary>
internal sealed class ProbabilityBelow(string detector, double bound) : ConditionNode
{
    private readonly string _detector = detector;
    private readonly double _bound = bound;

    internal override string Sentence(TextProvider texts) => texts.Say(ConditionTexts.ProbabilityBelow, texts.Word("detector", _detector), texts.Number(Number.Text(_bound)));

    internal override IEnumerable<string> Detectors => [_detector];

    internal override Func<Workspace, bool> Bind(ConditionBinding binding)
    {
        int index = binding.IndexOf(_detector);
        double below = _bound;
        return workspace => workspace.Results[index].Probability < below;
    }

    internal override void AddTo(CanonicalText settings) => settings.Add("probability-below").Add(_detector).Add(_bound);
}
