using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Ruptures.Conditions;

namespace TherapeuticAlliance.Ruptures;

/// <summary>A policy as one sentence: the strongest level first, then the rule of every detector that a level speaks of.</summary>
internal static class PolicySentence
{
    internal static string Of(RupturePolicy policy)
    {
        string[] levels = Levels(policy).ToArray();
        return policy.Name + ": "
            + (levels.Length == 0 ? "no level, evidence only" : string.Join("; ", levels))
            + "; where " + string.Join("; ", policy.Detectors.Select(detector => detector.Name + " is " + detector.Rule)) + ".";
    }

    private static IEnumerable<string> Levels(RupturePolicy policy)
    {
        foreach ((string word, Condition? condition) in new[] { ("strong", policy.Strong), ("probable", policy.Probable), ("watch", policy.Watch) })
        {
            if (condition is not null)
            {
                yield return word + " when " + condition.Node.Sentence;
            }
        }
    }

}
