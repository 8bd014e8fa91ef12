using System;
using System.Collections.Generic;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Conditions;

/// <summary>A detector fires by its own threshold.</summary>
internal sealed class Fires(string detector) : ConditionNode
{
    private readonly string _detector = detector;

    internal override string Sentence(TextProvider texts) => texts.Say(ConditionTexts.Fires, texts.Word("detector", _detector));

    internal override IEnumerable<string> Detectors => [_detector];

    internal override Func<Workspace, bool> Bind(ConditionBinding binding)
    {
        int index = binding.IndexOf(_detector);
        return workspace => workspace.Results[index].HasFired;
    }

    internal override void AddTo(CanonicalText settings) => settings.Add("fires").Add(_detector);
}
