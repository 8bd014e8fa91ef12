using System;
using System.Collections.Generic;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Conditions;

/// <summary>A detector puts the score so many standard deviations below its baseline. Not met where it gives no z.</summary>
internal sealed class BelowBaseline(string detector, double deviations) : ConditionNode
{
    private readonly string _detector = detector;
    private readonly double _deviations = deviations;

    internal override string Sentence(TextProvider texts) => texts.Say(ConditionTexts.BelowBaseline, texts.Word("detector", _detector), texts.Number(Number.Text(_deviations)));

    internal override IEnumerable<string> Detectors => [_detector];

    internal override Func<Workspace, bool> Bind(ConditionBinding binding)
    {
        int index = binding.IndexOf(_detector);
        double most = -_deviations;
        return workspace => workspace.Results[index].Z <= most;
    }

    internal override void AddTo(CanonicalText settings) => settings.Add("below-baseline").Add(_detector).Add(_deviations);
}
