using System;
using System.Collections.Generic;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Conditions;

/// <summary>Any detector of the policy fires.</summary>
internal sealed class AnyFires : ConditionNode
{
    internal override string Sentence(TextProvider texts) => texts.Say(ConditionTexts.AnyFires);

    internal override IEnumerable<string> Detectors => [];

    internal override Func<Workspace, bool> Bind(ConditionBinding binding)
    {
        int detectors = binding.Detectors;
        return workspace =>
        {
            for (int i = 0; i < detectors; i++)
            {
                if (workspace.Results[i].HasFired)
                {
                    return true;
                }
            }

            return false;
        };
    }

    internal override void AddTo(CanonicalText settings) => settings.Add("any-fires");
}
