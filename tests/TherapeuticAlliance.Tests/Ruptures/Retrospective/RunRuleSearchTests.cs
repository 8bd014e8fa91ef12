using System.Linq;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Ruptures.Retrospective;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Retrospective;

/// <summary>Each rule on distances worked by hand. Positions are from 0. The rules are on docs/sources/methods/detectors/individuals-chart.md#run-rules.</summary>
public sealed class RunRuleSearchTests
{
    [Fact]
    public void One_beyond_three() => Fires(RunRules.OneBeyondLimit, ChangeSide.Worse, [0, -3.01, 0, -2.99], 1);

    [Fact]
    public void On_a_line_is_not_beyond_it_and_rounding_does_not_count()
    {
        Fires(RunRules.OneBeyondLimit, ChangeSide.Worse, [0, -3, -3.0000000001]);
        Fires(RunRules.EightOnOneSide, ChangeSide.Better, [1e-12, 1, 1, 1, 1, 1, 1, 1]);
    }

    // A billionth of a standard deviation is rounding: a score so far beyond a line lies on it, and a step so small is none.
    [Fact]
    public void A_billionth_beyond_a_line_is_on_it_and_a_billionth_of_a_step_is_none()
    {
        Fires(RunRules.EightOnOneSide, ChangeSide.Better, [1e-9, 1, 1, 1, 1, 1, 1, 1]);
        Fires(RunRules.EightOnOneSide, ChangeSide.Better, [1.1e-9, 1, 1, 1, 1, 1, 1, 1], 7);
        Fires(RunRules.SixSteady, ChangeSide.Better, [0, 1e-9, 1, 2, 3, 4]);
        Fires(RunRules.SixSteady, ChangeSide.Better, [0, 1.1e-9, 1, 2, 3, 4], 5);
        Fires(RunRules.FifteenWithinOne, ChangeSide.Neither, [.. Enumerable.Range(0, 15).Select(i => i % 2 == 0 ? 1 + 1e-9 : -1 - 1e-9)], 14);
        Fires(RunRules.EightBeyondOneBothSides, ChangeSide.Neither, [.. Enumerable.Range(0, 8).Select(i => i % 2 == 0 ? 1 + 1e-9 : -1 - 1e-9)]);
        Fires(RunRules.EightBeyondOneBothSides, ChangeSide.Neither, [.. Enumerable.Range(0, 8).Select(i => i % 2 == 0 ? 1.1 : -1 - 1.1e-9)], 7);
    }

    [Theory]
    [InlineData(1e-9, false)]
    [InlineData(1.1e-9, true)]
    public void A_step_of_a_billionth_does_not_alternate(double step, bool fires)
    {
        double[] z = [.. Enumerable.Range(0, 14).Select(i => i % 2 == 0 ? 0.5 : -0.5)];
        (z[5], z[6]) = (0, step);

        Fires(RunRules.FourteenAlternating, ChangeSide.Neither, z, fires ? [13] : []);
    }

    [Fact]
    public void Lower_is_worse_and_no_change_is_neither() =>
        Assert.Equal([ChangeSide.Worse, ChangeSide.Neither, ChangeSide.Better], new[] { -0.1, 0, 0.1 }.Select(RunRuleSearch.SideOf));

    [Fact]
    public void Two_of_three_beyond_two_with_the_last_among_them_and_three_to_look_at()
    {
        Fires(RunRules.TwoOfThreeBeyondTwo, ChangeSide.Worse, [-2.1, -2.1, 0, -2.1, 0, 0, -2.1, -2.1], 3, 7);
        Fires(RunRules.TwoOfThreeBeyondTwo, ChangeSide.Better, [2.1, 0, 2.1], 2);
        Fires(RunRules.TwoOfThreeBeyondTwo, ChangeSide.Worse, [0, 2.1, -2.1]);
    }

    [Fact]
    public void Four_of_five_beyond_one() => Fires(RunRules.FourOfFiveBeyondOne, ChangeSide.Worse, [-1.1, -1.1, -1.1, -1.1, 0, -1.1, -1.1], 5, 6);

    [Fact]
    public void Eight_and_nine_on_one_side()
    {
        double[] z = [1, -1, -1, -1, -1, -1, -1, -1, -0.1, -1, 1];

        Fires(RunRules.EightOnOneSide, ChangeSide.Worse, z, 8, 9);
        Fires(RunRules.NineOnOneSide, ChangeSide.Worse, z, 9);
        Fires(RunRules.NineOnOneSide, ChangeSide.Better, z);
    }

    [Fact]
    public void Six_sessions_that_steadily_fall_are_five_steps()
    {
        Fires(RunRules.SixSteady, ChangeSide.Worse, [0, 0.5, 0.4, 0.3, 0.2, 0.1, 0, -0.1, 0.5], 6, 7);
        Fires(RunRules.SixSteady, ChangeSide.Better, [0, 0.1, 0.2, 0.3, 0.4, 0.5], 5);
        Fires(RunRules.SixSteady, ChangeSide.Worse, [0.5, 0.4, 0.3, 0.3, 0.2, 0.1, 0]);
    }

    [Fact]
    public void Fourteen_that_alternate()
    {
        double[] z = [.. Enumerable.Range(0, 15).Select(i => i % 2 == 0 ? 0.5 : -0.5)];

        Fires(RunRules.FourteenAlternating, ChangeSide.Neither, z, 13, 14);
        z[6] = z[5];
        Fires(RunRules.FourteenAlternating, ChangeSide.Neither, z);
    }

    [Fact]
    public void Fifteen_within_one_the_line_included()
    {
        double[] z = [.. Enumerable.Range(0, 16).Select(i => i % 2 == 0 ? 1.0 : -1)];

        Fires(RunRules.FifteenWithinOne, ChangeSide.Neither, z, 14, 15);
        z[0] = 1.1;
        Fires(RunRules.FifteenWithinOne, ChangeSide.Neither, z, 15);
    }

    [Fact]
    public void Eight_beyond_one_on_both_sides()
    {
        Fires(RunRules.EightBeyondOneBothSides, ChangeSide.Neither, [1.1, -1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1], 7, 8);
        Fires(RunRules.EightBeyondOneBothSides, ChangeSide.Neither, [1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1]);
        Fires(RunRules.EightBeyondOneBothSides, ChangeSide.Neither, [-1.1, -1.1, -1.1, -1.1, -1.1, -1.1, -1.1, -1.1]);
    }

    [Fact]
    public void Turned_around_worse_is_better_and_everything_else_stays()
    {
        double[] z = [-2.1, -2.5, -3.2, 0.1, -1.5, -1.2, -1.1, -1.4, -1.3, -0.2, 0.3, 0.4, 0.6, 0.9, 1.1];

        Assert.Equal(
            RunRuleSearch.Of(z).OrderBy(fired => (fired.Position, fired.Rule)),
            RunRuleSearch.Of([.. z.Select(value => -value)]).Select(fired => (fired.Rule, fired.Position, Opposite(fired.Side))).OrderBy(fired => (fired.Position, fired.Rule)));
    }

    private static ChangeSide Opposite(ChangeSide side) =>
        side switch { ChangeSide.Worse => ChangeSide.Better, ChangeSide.Better => ChangeSide.Worse, _ => ChangeSide.Neither };

    private static void Fires(RunRules rule, ChangeSide side, double[] z, params int[] positions) =>
        Assert.Equal(positions, RunRuleSearch.Of(z).Where(fired => fired.Rule == rule && fired.Side == side).Select(fired => fired.Position));
}
