using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>Run rules in words.</summary>
internal static class RunRulesText
{
    private static readonly RunRules[] All =
    [
        RunRules.OneBeyondLimit, RunRules.TwoOfThreeBeyondTwo, RunRules.FourOfFiveBeyondOne, RunRules.EightOnOneSide, RunRules.NineOnOneSide,
        RunRules.SixSteady, RunRules.FourteenAlternating, RunRules.FifteenWithinOne, RunRules.EightBeyondOneBothSides,
    ];

    /// <summary>Gets the rules that have a lower side.</summary>
    internal static RunRules OneSided => RunRules.OneBeyondLimit | RunRules.TwoOfThreeBeyondTwo | RunRules.FourOfFiveBeyondOne
        | RunRules.EightOnOneSide | RunRules.NineOnOneSide | RunRules.SixSteady;

    /// <summary>Returns a single rule in a few words.</summary>
    internal static string Short(RunRules rule, TextProvider texts) => texts.Word("run-rule", rule.ToString());

    /// <summary>Returns the rules of a chart on the lower side.</summary>
    internal static string OnLowerSide(RunRules rules, double limit, TextProvider texts)
    {
        IEnumerable<string> parts = All.Where(rule => (rules & rule & OneSided) != RunRules.None)
            .Select(rule => texts.Word("run-rule-below", rule == RunRules.OneBeyondLimit ? rule + "(" + Number.Text(limit) + ")" : rule.ToString()));
        return string.Join(", " + texts.Word("list", "or") + " ", parts);
    }
}
