using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>The run rules over standardised scores, lower being worse. Positions are from 0.</summary>
internal static class RunRuleSearch
{
    // In standard deviations. The mean of scores is rounded, and rounding must not put a score beyond a line it lies on.
    private const double OnTheLine = 1e-9;

    internal static ChangeSide SideOf(double change) => change < 0 ? ChangeSide.Worse : change > 0 ? ChangeSide.Better : ChangeSide.Neither;

    /// <summary>Every rule that fires, by position and then by rule.</summary>
    internal static IEnumerable<(RunRules Rule, int Position, ChangeSide Side)> Of(double[] z)
    {
        return Enumerable.Range(0, z.Length).SelectMany(i => On(ChangeSide.Worse, i, OneSided(z, i, -1))
            .Concat(On(ChangeSide.Better, i, OneSided(z, i, 1))).Concat(On(ChangeSide.Neither, i, Sideless(z, i))));

        static IEnumerable<(RunRules Rule, int Position, ChangeSide Side)> On(ChangeSide side, int at, IEnumerable<RunRules> rules) =>
            rules.Select(rule => (rule, at, side));
    }

    private static IEnumerable<RunRules> OneSided(double[] z, int at, int sign)
    {
        bool IsBeyond(int i, double line) => sign * z[i] > line + OnTheLine;
        if (IsBeyond(at, 3))
        {
            yield return RunRules.OneBeyondLimit;
        }

        if (IsBeyond(at, 2) && HasLast(at, 3) && Last(at, 3).Count(i => IsBeyond(i, 2)) >= 2)
        {
            yield return RunRules.TwoOfThreeBeyondTwo;
        }

        if (IsBeyond(at, 1) && HasLast(at, 5) && Last(at, 5).Count(i => IsBeyond(i, 1)) >= 4)
        {
            yield return RunRules.FourOfFiveBeyondOne;
        }

        if (AllOfLast(at, 8, i => IsBeyond(i, 0)))
        {
            yield return RunRules.EightOnOneSide;
        }

        if (AllOfLast(at, 9, i => IsBeyond(i, 0)))
        {
            yield return RunRules.NineOnOneSide;
        }

        // Six sessions have five steps.
        if (at >= 5 && Last(at, 5).All(i => sign * (z[i] - z[i - 1]) > OnTheLine))
        {
            yield return RunRules.SixSteady;
        }
    }

    private static IEnumerable<RunRules> Sideless(double[] z, int at)
    {
        // Fourteen sessions have twelve turns.
        if (at >= 13 && Last(at, 12).All(i => Step(z, i) * Step(z, i - 1) < 0))
        {
            yield return RunRules.FourteenAlternating;
        }

        if (AllOfLast(at, 15, i => Math.Abs(z[i]) <= 1 + OnTheLine))
        {
            yield return RunRules.FifteenWithinOne;
        }

        if (AllOfLast(at, 8, i => Math.Abs(z[i]) > 1 + OnTheLine) && Last(at, 8).Select(i => Math.Sign(z[i])).Distinct().Count() > 1)
        {
            yield return RunRules.EightBeyondOneBothSides;
        }
    }

    private static int Step(double[] z, int i)
    {
        double step = z[i] - z[i - 1];
        return Math.Abs(step) <= OnTheLine ? 0 : Math.Sign(step);
    }

    private static bool AllOfLast(int at, int length, Func<int, bool> condition) => HasLast(at, length) && Last(at, length).All(condition);

    private static bool HasLast(int at, int length) => at >= length - 1;

    private static IEnumerable<int> Last(int at, int length) => Enumerable.Range(at - length + 1, length);
}
