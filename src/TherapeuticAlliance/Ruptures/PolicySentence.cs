using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures;

/// <summary>A policy as one sentence: the strongest level first, then the rule of every detector that a level speaks of.</summary>
internal static class PolicySentence
{
    internal static string Of(RupturePolicy policy, TextProvider texts)
    {
        string[] levels = Levels(policy, texts).ToArray();
        return texts.Say(
            RuptureTexts.Policy,
            texts.Word("policy", policy.Name),
            levels.Length == 0 ? texts.Say(RuptureTexts.PolicyWithoutLevel) : string.Join("; ", levels),
            string.Join("; ", policy.Detectors.Select(detector => texts.Say(RuptureTexts.PolicyRule, texts.Word("detector", detector.Name), detector.RuleIn(texts)))));
    }

    private static IEnumerable<string> Levels(RupturePolicy policy, TextProvider texts)
    {
        foreach (RuptureLevel level in new[] { RuptureLevel.Strong, RuptureLevel.Probable, RuptureLevel.Watch })
        {
            if (policy.ConditionOf(level) is { } condition)
            {
                yield return texts.Say(RuptureTexts.PolicyLevel, VerdictText.Level(level, texts), condition.Describe(texts));
            }
        }
    }
}
