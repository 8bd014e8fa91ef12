using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>Run rules in words.</summary>
internal static class RunRulesText
{
    private static readonly (RunRules Rule, string Short, string OnLowerSide)[] Words =
    [
        (RunRules.OneBeyondLimit, "1 beyond 3 SD", "a score more than {limit} SD below the center"),
        (RunRules.TwoOfThreeBeyondTwo, "2 of 3 beyond 2 SD", "2 of the last 3 scores more than 2 SD below"),
        (RunRules.FourOfFiveBeyondOne, "4 of 5 beyond 1 SD", "4 of the last 5 scores more than 1 SD below"),
        (RunRules.EightOnOneSide, "8 on one side", "8 scores in a row below"),
        (RunRules.NineOnOneSide, "9 on one side", "9 scores in a row below"),
        (RunRules.SixSteady, "6 steady", "6 scores in a row falling"),
        (RunRules.FourteenAlternating, "14 alternating", string.Empty),
        (RunRules.FifteenWithinOne, "15 within 1 SD", string.Empty),
        (RunRules.EightBeyondOneBothSides, "8 beyond 1 SD, both sides", string.Empty),
    ];

    /// <summary>Gets the rules that have a lower side.</summary>
    internal static RunRules OneSided { get; } =
        Words.Where(words => words.OnLowerSide.Length > 0).Aggregate(RunRules.None, (rules, words) => rules | words.Rule);

    /// <summary>Returns a single rule in a few words.</summary>
    internal static string Short(RunRules rule) => Words.First(words => words.Rule == rule).Short;

    /// <summary>Returns the rules of a chart on the lower side.</summary>
    internal static string OnLowerSide(RunRules rules, double limit)
    {
        IEnumerable<string> parts = Words.Where(words => (rules & words.Rule) != RunRules.None)
            .Select(words => words.OnLowerSide.Replace("{limit}", Number.Text(limit)));
        return string.Join(", or ", parts);
    }
}
