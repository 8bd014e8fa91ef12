using System;
using System.Collections.Generic;

namespace TherapeuticAlliance.Ruptures.Engine.Conditions;

/// <summary>A detector fires by its own threshold.</summary>
internal sealed class Fires(string detector) : ConditionNode
{
    private readonly string _detector = detector;

    internal override string Sentence => _detector + " fires";

    internal override IEnumerable<string> Detectors => [_detector];

    internal override Func<Workspace, bool> Bind(ConditionBinding binding)
    {
        int index = binding.IndexOf(_detector);
        return workspace => workspace.Judgements[index].HasFired;
    }

    internal override void AddTo(Fingerprint fingerprint) => fingerprint.Add("fires").Add(_detector);
}
