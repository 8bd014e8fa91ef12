using System;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures.Retrospective;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Retrospective;

/// <summary>Criteria of choice: docs/sources/methods/trajectory.md.</summary>
public sealed class TrajectoryTests
{
    public static TheoryData<string> AllSeries { get; } = new(OracleSeries.Names("series.csv"));

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Criteria_and_coefficients_are_those_of_least_squares_in_r(string name)
    {
        OracleSeries oracle = OracleSeries.Of("series.csv", name);

        Trajectory trajectory = Trajectory.Of(oracle.Series).Value;

        for (int degree = 0; degree <= 2; degree++)
        {
            Assert.Equal(oracle["aicc"][degree], trajectory.Fits[degree].Aicc, 1e-9);
            Assert.Equal(oracle["bic"][degree], trajectory.Fits[degree].Bic, 1e-9);
            Assert.Equal(degree, trajectory.Fits[degree].Degree);
        }

        double[] line = oracle["lin"], parabola = oracle["quad"];
        Assert.All(line, (coefficient, i) => Assert.Equal(coefficient, trajectory.Fits[1].Coefficients[i], 1e-9));
        Assert.All(parabola, (coefficient, i) => Assert.Equal(coefficient, trajectory.Fits[2].Coefficients[i], 1e-9));
        Assert.Equal(oracle["score"].Average(), Assert.Single(trajectory.Fits[0].Coefficients), 1e-12);
        Assert.Equal(1, trajectory.Fits.Sum(fit => fit.Weight), 1e-12);
        Assert.Same(trajectory.Fits[Array.IndexOf(oracle["aicc"], oracle["aicc"].Min())], trajectory.Best);
    }

    // The least AICc of the oracle, named by the rule: see the figures in series.csv.
    [Theory]
    [InlineData("worked", TrajectoryShape.Level)]
    [InlineData("stable", TrajectoryShape.Level)]
    [InlineData("vshape_s10", TrajectoryShape.Level)]
    [InlineData("vshape_3", TrajectoryShape.Improving)]
    [InlineData("unrepaired", TrajectoryShape.Declining)]
    [InlineData("partial", TrajectoryShape.Declining)]
    [InlineData("lineargrow", TrajectoryShape.Improving)]
    [InlineData("ushape", TrajectoryShape.DipAndRecovery)]
    [InlineData("ceiling", TrajectoryShape.Level)]
    [InlineData("ar1", TrajectoryShape.Improving)]
    [InlineData("short6", TrajectoryShape.NotJudged)]
    public void A_course_is_named_for_the_better_or_worse_by_the_direction_of_the_scale(string name, TrajectoryShape shape)
    {
        OracleSeries oracle = OracleSeries.Of("series.csv", name);

        Assert.Equal(shape, Trajectory.Of(oracle.Series).Value.Shape);
        Assert.Equal(shape, Trajectory.Of(oracle.Mirrored).Value.Shape);
    }

    // The figures of the ushape series: −.2255667578 and .0113588896, so the parabola turns at .2255667578/(2·.0113588896) = 9.929.
    [Fact]
    public void A_parabola_has_a_turning_point()
    {
        Trajectory trajectory = Trajectory.Of(OracleSeries.Of("series.csv", "ushape").Series).Value;

        Assert.Equal(0.2255667578036 / (2 * 0.01135888964836), trajectory.TurningPoint!.Value, 1e-9);
        Assert.Equal(4.525950292398 - (0.2255667578036 * 10) + (0.01135888964836 * 100), trajectory.Fits[2].At(10), 1e-9);
        Assert.Equal((20, 20), (trajectory.Sessions, trajectory.ObservedThrough));
    }

    // Exact parabolas over sessions 1 to 13 with the turning point where it says (their arms are far above any residual); the inner 80 % are 2.2 to 11.8.
    [Theory]
    [InlineData(0, 0.04, TrajectoryShape.AcceleratingImprovement)]
    [InlineData(14, -0.04, TrajectoryShape.DeceleratingImprovement)]
    [InlineData(0, -0.04, TrajectoryShape.AcceleratingDecline)]
    [InlineData(14, 0.04, TrajectoryShape.DeceleratingDecline)]
    [InlineData(7, 0.04, TrajectoryShape.DipAndRecovery)]
    [InlineData(7, -0.04, TrajectoryShape.RiseAndFallBack)]
    [InlineData(3, 0.04, TrajectoryShape.DipAndRecovery)]
    [InlineData(1.5, 0.04, TrajectoryShape.AcceleratingImprovement)]
    [InlineData(2.1, 0.04, TrajectoryShape.AcceleratingImprovement)]
    [InlineData(2.3, 0.04, TrajectoryShape.DipAndRecovery)]
    [InlineData(11.7, 0.04, TrajectoryShape.DipAndRecovery)]
    [InlineData(11.9, 0.04, TrajectoryShape.DeceleratingDecline)]
    public void A_parabola_is_named_by_where_it_turns(double turn, double bend, TrajectoryShape shape)
    {
        double?[] scores = [.. Enumerable.Range(1, 13).Select(t => (double?)((bend > 0 ? 1 : 9) + (bend * (t - turn) * (t - turn))))];

        Assert.Equal(shape, Trajectory.Of(ScoreSeries.Of(Scales.Alliance, scores)).Value.Shape);
        Assert.Equal(shape, Trajectory.Of(ScoreSeries.Of(Scales.Distress, [.. scores.Select(score => 10 - score)])).Value.Shape);
    }

    [Theory]
    [InlineData(11, TrajectoryShape.NotJudged)]
    [InlineData(12, TrajectoryShape.DipAndRecovery)]
    public void Below_twelve_sessions_a_dip_and_recovery_is_not_named(int sessions, TrajectoryShape shape)
    {
        double middle = 0.5 * (sessions + 1);
        Result<Trajectory> result = Trajectory.Of(ScoreSeries.Of(Scales.Alliance, [.. Enumerable.Range(1, sessions).Select(t => (double?)(1 + (0.1 * (t - middle) * (t - middle))))]));

        Assert.Equal((2, shape), (result.Value.Best.Degree, result.Value.Shape));
        if (sessions < 12)
        {
            Assert.Equal(FindingSeverity.Information, FindingAssert.Only(result.Findings, "TA8154", string.Empty, "12", "11").Severity);
            Assert.Contains("TA8154", result.Value.Describe());
        }
        else
        {
            Assert.Empty(result.Findings);
        }
    }

    [Fact]
    public void Below_eight_sessions_there_are_weights_but_no_shape()
    {
        Result<Trajectory> result = Trajectory.Of(ScoreSeries.Of(Scales.Alliance, 1, 2, 3, 4, 5, 6, 7));

        FindingAssert.Only(result.Findings, "TA8153", string.Empty, "8", "7");
        Assert.Equal((1, TrajectoryShape.NotJudged), (result.Value.Best.Degree, result.Value.Shape));
        Assert.Equal(TrajectoryShape.Improving, Trajectory.Of(ScoreSeries.Of(Scales.Alliance, 1, 2, 3, 4, 5, 6, 7, 8)).Value.Shape);
    }

    [Fact]
    public void From_eight_sessions_on_only_a_bend_is_not_named() => FindingAssert.Only(
        Trajectory.Of(ScoreSeries.Of(Scales.Alliance, 1, 2, 3, 4, 5, 6, 7, 8)).Findings, "TA8154", string.Empty, "12", "8");

    [Fact]
    public void A_line_never_turns()
    {
        Trajectory line = Trajectory.Of(ScoreSeries.Of(Scales.Alliance, 1, 2, 3, 4, 5, 6, 7, 8)).Value;

        Assert.Null(line.TurningPoint);
        Assert.Equal("Trajectory of ScoreSeries of form 1.0.0 s, 8 sessions", line.ToString());
    }

    [Fact]
    public void Below_six_sessions_and_without_variation_there_is_no_trajectory()
    {
        FindingAssert.Only(Trajectory.Of(ScoreSeries.Of(Scales.Alliance, 1, 2, 3, null, 4, 5)).Findings, "TA8150", string.Empty, "trajectory", "6", "5");
        FindingAssert.Only(Trajectory.Of(ScoreSeries.Of(Scales.Alliance, 5, 5, 5, 5, 5, 5, 5, 5)).Findings, "TA8151", string.Empty, "trajectory");
        Assert.Throws<ArgumentNullException>("series", () => Trajectory.Of(null!));
    }

    // On a perfect line the parabola fits as well; with quarters the residuals are exactly 0, with tenths they are rounding.
    [Theory]
    [InlineData(0.25)]
    [InlineData(0.1)]
    [InlineData(0.3)]
    public void A_perfect_line_is_a_line_with_finite_criteria(double slope)
    {
        for (int n = 8; n <= 30; n++)
        {
            Trajectory trajectory = Trajectory.Of(ScoreSeries.Of(Scales.Alliance, [.. Enumerable.Range(1, n).Select(t => (double?)(0.25 + (slope * t)))])).Value;

            Assert.Equal((1, TrajectoryShape.Improving), (trajectory.Best.Degree, trajectory.Shape));
            Assert.All(trajectory.Fits, fit => Assert.False(double.IsInfinity(fit.Aicc) || double.IsNaN(fit.Aicc) || double.IsNaN(fit.Weight)));
            Assert.Equal(slope, trajectory.Best.Coefficients[1], 1e-12);
        }
    }

    // 101 sessions that go up and down by 1, around a parabola with arms of .9: it fits best, and is smaller than the residuals.
    [Fact]
    public void A_bend_smaller_than_the_residuals_is_level()
    {
        Trajectory trajectory = Trajectory.Of(ScoreSeries.Of(
            Scales.Alliance, [.. Enumerable.Range(-50, 101).Select(t => (double?)(5 + (0.9 * t * t / 2500) + (t % 2 == 0 ? 1 : -1)))])).Value;

        Assert.Equal((2, TrajectoryShape.Level), (trajectory.Best.Degree, trajectory.Shape));
    }

    // Sessions 1, 2, 4, 8, 16, 32, 64 and 100 on the line .5 + .05·t.
    [Fact]
    public void Sessions_stand_where_their_numbers_are_and_gaps_are_not_filled()
    {
        Trajectory trajectory = Trajectory.Of(ScoreSeries.FromSessions(
            Scales.Alliance, new[] { 1, 2, 4, 8, 16, 32, 64, 100 }.Select(t => new SessionScore(t, 0.5 + (0.05 * t)))).Value).Value;

        Assert.Equal([0.5, 0.05], trajectory.Best.Coefficients.Select(coefficient => Math.Round(coefficient, 9)));
        Assert.Equal(100, trajectory.ObservedThrough);
    }

    [Fact]
    public void A_description_gives_the_weights_and_names_the_shape()
    {
        string text = Trajectory.Of(OracleSeries.Of("series.csv", "ushape").Series).Value.Describe();

        Assert.Contains("4.526 − 0.2256·t + 0.0114·t²", text);
        Assert.Contains("shape: worse towards the middle, then better", text);
    }
}
