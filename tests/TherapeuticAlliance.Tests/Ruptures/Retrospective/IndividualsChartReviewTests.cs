using System;
using System.Linq;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Ruptures.Retrospective;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Retrospective;

public sealed class IndividualsChartReviewTests
{
    // qcc divides the mean moving range by 1.128 and the median one by .9538726, as tables print them; the library has all digits.
    private static readonly double MeanRangeInQcc = 1.128 / (2 / Math.Sqrt(Math.PI));
    private static readonly double MedianRangeInQcc = 0.9538726 / (Math.Sqrt(2) * 0.67448975019608174);

    public static TheoryData<string> LongSeries { get; } = new(OracleSeries.Names("series.csv").Where(name => OracleSeries.Of("series.csv", name)["score"].Length >= 8));

    [Fact]
    public void Ten_series_of_other_software_are_long_enough() => Assert.Equal(10, LongSeries.Count);

    [Theory]
    [MemberData(nameof(LongSeries))]
    public void Mean_ranges_standard_deviations_and_limits_are_those_of_qcc(string name)
    {
        OracleSeries oracle = OracleSeries.Of("series.csv", name);

        IndividualsChartReview chart = IndividualsChartReview.Of(oracle.Series).Value;

        Assert.Equal(oracle["center"][0], chart.Center, 1e-9);
        Assert.Equal(oracle["mean-moving-range"][0], chart.MeanMovingRange!.Value, 1e-9);
        Assert.Equal(oracle["sigma-mean-range"][0] * MeanRangeInQcc, chart.SigmaOfMeanMovingRange!.Value, 1e-9);
        Assert.Equal(oracle["sigma-mean-range"][0] * MeanRangeInQcc, chart.Sigma, 1e-9);
        Assert.Equal(oracle["sigma-median-range"][0] * MedianRangeInQcc, chart.SigmaOfMedianMovingRange!.Value, 1e-9);
        Assert.Equal(oracle["sigma-sd"][0], chart.SigmaOfStandardDeviation, 1e-9);
        Assert.Equal(oracle["sigma-mad"][0], chart.SigmaOfMedianAbsoluteDeviation, 1e-9);
        Assert.Equal((oracle["lower"][0] - chart.Center) * MeanRangeInQcc, chart.LowerLimit - chart.Center, 1e-9);
        Assert.Equal((oracle["upper"][0] - chart.Center) * MeanRangeInQcc, chart.UpperLimit - chart.Center, 1e-9);
    }

    [Theory]
    [MemberData(nameof(LongSeries))]
    public void Run_rules_fire_where_they_do_in_qcc_on_both_sides_together(string name)
    {
        OracleSeries oracle = OracleSeries.Of("series.csv", name);

        IndividualsChartReview chart = IndividualsChartReview.Of(oracle.Series).Value;

        foreach ((RunRules rule, string[] names) in NamesInQcc)
        {
            int[] fired = chart.Signals.Where(signal => signal.Rule == rule).Select(signal => signal.Session).ToArray();
            Assert.All(names, figure => Assert.Equal(oracle[figure].OrderBy(at => at), fired.Select(session => (double)session)));
        }
    }

    [Fact]
    public void The_rules_of_the_oracle_that_fire_at_all_are_these() => Assert.Equal(
        ["NEL1", "NEL2", "NEL5", "NEL6", "WER1", "WER2", "WER3", "WER4"],
        NamesInQcc.SelectMany(rule => rule.Names)
            .Where(figure => OracleSeries.Names("series.csv").Any(name => OracleSeries.Of("series.csv", name)[figure].Length > 0)).OrderBy(figure => figure, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(LongSeries))]
    public void Where_higher_is_worse_the_same_course_gives_the_same_signals(string name)
    {
        OracleSeries oracle = OracleSeries.Of("series.csv", name);

        IndividualsChartReview chart = IndividualsChartReview.Of(oracle.Series).Value, mirrored = IndividualsChartReview.Of(oracle.Mirrored).Value;

        Assert.Equal(chart.Signals, mirrored.Signals);
        Assert.Equal(10 - chart.Center, mirrored.Center, 1e-12);
        Assert.Equal(10 - chart.LowerLimit, mirrored.UpperLimit, 1e-12);
    }

    // Worked by hand. The hand-made series of the oracle: mean 49.1/12, moving ranges .1 .2 .3 .2 .1 1.3 .6 .5 .2 .1 .2.
    [Fact]
    public void A_worked_series()
    {
        IndividualsChartReview chart = IndividualsChartReview.Of(ScoreSeries.Of(Scales.Alliance, 4.2, 4.3, 4.1, 4.4, 4.2, 4.3, 3.0, 3.6, 4.1, 4.3, 4.2, 4.4)).Value;

        Assert.Equal(49.1 / 12, chart.Center, 1e-12);
        Assert.Equal(3.8 / 11, chart.MeanMovingRange!.Value, 1e-12);
        Assert.Equal(0.2, chart.MedianMovingRange!.Value, 1e-12);
        Assert.Equal(new ChartSignal(RunRules.OneBeyondLimit, 7, ChangeSide.Worse), Assert.Single(chart.Signals));
        Assert.Equal([7], chart.SessionsOf(RunRules.OneBeyondLimit));
        Assert.Empty(chart.SessionsOf(RunRules.OneBeyondLimit, ChangeSide.Better));
        Assert.Equal(12, chart.ObservedThrough);
        Assert.Contains("consistent with a rupture", chart.Describe());
    }

    [Theory]
    [InlineData(ChartSigma.MeanMovingRange)]
    [InlineData(ChartSigma.MedianMovingRange)]
    [InlineData(ChartSigma.StandardDeviation)]
    public void The_limits_use_the_standard_deviation_that_was_asked_for(ChartSigma source)
    {
        IndividualsChartReview chart = IndividualsChartReview.Of(OracleSeries.Of("series.csv", "worked").Series, source).Value;

        double expected = source switch
        {
            ChartSigma.MeanMovingRange => chart.SigmaOfMeanMovingRange!.Value,
            ChartSigma.MedianMovingRange => chart.SigmaOfMedianMovingRange!.Value,
            _ => chart.SigmaOfStandardDeviation,
        };
        Assert.Equal((source.ToString(), expected), (chart.SigmaOrigin.ToString(), chart.Sigma));
        Assert.Equal(chart.Center - (3 * expected), chart.LowerLimit, 1e-12);
        Assert.Equal(chart.Center + (3 * expected), chart.UpperLimit, 1e-12);
    }

    [Fact]
    public void A_given_standard_deviation_needs_no_variation()
    {
        IndividualsChartReview chart = IndividualsChartReview.Of(Level(8), 0.5).Value;

        Assert.Equal((SigmaOrigin.Given, 0.5, 3.5, 6.5), (chart.SigmaOrigin, chart.Sigma, chart.LowerLimit, chart.UpperLimit));
        Assert.Empty(chart.Signals);
    }

    [Fact]
    public void Below_eight_sessions_with_a_score_there_is_no_chart()
    {
        ScoreSeries series = ScoreSeries.Of(Scales.Alliance, 4, 5, null, 4, 5, 4, 5, null, 4);

        FindingAssert.Only(IndividualsChartReview.Of(series).Findings, "TA8150", string.Empty, "individuals-chart", "8", "7");
        Assert.True(IndividualsChartReview.Of(series.With(new SessionScore(10, 5)).Value).IsValid);
    }

    // Kind: variance made of rounding. 12 times 36.8 has a standard deviation of 7.6e-15 when the mean is off by a last bit.
    [Fact]
    public void Constant_decimals_do_not_vary()
    {
        foreach (int tenths in Enumerable.Range(0, 401))
        {
            foreach (int sessions in new[] { 8, 12, 13, 40 })
            {
                ScoreSeries level = ScoreSeries.Of(Instruments.Srs["total"], [.. Enumerable.Repeat((double?)(tenths / 10.0), sessions)]);
                Assert.All(
                    new[] { ChartSigma.MeanMovingRange, ChartSigma.MedianMovingRange, ChartSigma.StandardDeviation },
                    sigma => FindingAssert.Only(IndividualsChartReview.Of(level, sigma).Findings, "TA8151", string.Empty, "individuals-chart"));
                Assert.Equal("TA8151", Assert.Single(Segmentation.Of(level).Findings).Code);
                Assert.Equal("TA8151", Assert.Single(Trajectory.Of(level).Findings).Code);
            }
        }
    }

    [Fact]
    public void One_pen_mark_is_variation()
    {
        ScoreSeries series = ScoreSeries.Of(Instruments.Srs["total"], [.. Enumerable.Repeat((double?)36.8, 11), 36.9]);

        Assert.True(IndividualsChartReview.Of(series, ChartSigma.StandardDeviation).IsValid);
    }

    [Theory]
    [InlineData(ChartSigma.MeanMovingRange)]
    [InlineData(ChartSigma.MedianMovingRange)]
    [InlineData(ChartSigma.StandardDeviation)]
    public void Scores_that_never_move_give_no_chart(ChartSigma sigma) =>
        FindingAssert.Only(IndividualsChartReview.Of(Level(12), sigma).Findings, "TA8151", string.Empty, "individuals-chart");

    [Fact]
    public void A_gap_breaks_the_moving_range_and_the_rules_go_on_over_it()
    {
        // Ranges: 1, none over the gap, 1, 1, 1, 1, 1, 1. The mean is 5 and the last eight are not on one side.
        IndividualsChartReview chart = IndividualsChartReview.Of(Valid(new(1, 4), new(2, 5), new(3, null), new(4, 9), new(5, 8), new(6, 9), new(8, 4), new(9, 3), new(10, 2))).Value;

        // |4−5|, |9−8|, |8−9|, |4−3|, |3−2|
        Assert.Equal(1, chart.MeanMovingRange!.Value, 1e-12);
        Assert.Equal(10, chart.ObservedThrough);
    }

    [Fact]
    public void Without_two_sessions_in_a_row_there_is_no_moving_range()
    {
        ScoreSeries series = Valid([.. Enumerable.Range(1, 9).Select(i => new SessionScore(2 * i, 4 + (i % 3)))]);

        FindingAssert.Only(IndividualsChartReview.Of(series).Findings, "TA8152", string.Empty, "individuals-chart");
        Assert.Null(IndividualsChartReview.Of(series, ChartSigma.StandardDeviation).Value.MeanMovingRange);
    }

    [Fact]
    public void The_last_session_is_observed_even_without_a_score() =>
        Assert.Equal(9, IndividualsChartReview.Of(ScoreSeries.Of(Scales.Alliance, 4, 5, 4, 5, 4, 5, 4, 5, null)).Value.ObservedThrough);

    [Fact]
    public void Mistakes_of_the_programmer_throw()
    {
        Assert.Throws<ArgumentNullException>("series", () => IndividualsChartReview.Of(null!));
        Assert.Throws<ArgumentNullException>("series", () => IndividualsChartReview.Of(null!, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>("sigma", () => IndividualsChartReview.Of(Level(8), (ChartSigma)9));
        Assert.Throws<ArgumentOutOfRangeException>("withinPersonStandardDeviation", () => IndividualsChartReview.Of(Level(8), 0.0));
        Assert.Throws<ArgumentOutOfRangeException>("withinPersonStandardDeviation", () => IndividualsChartReview.Of(Level(8), double.NaN));
    }

    // One dip in a level series of n: mean d/n below it, moving ranges 2d/(n − 1), so (1 − 1/n)·(n − 1)·1.128/2 standard deviations.
    [Theory]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(20)]
    public void One_dip_of_any_depth_reaches_exactly_this_distance_and_three_only_from_eight_sessions_on(int n)
    {
        foreach (double depth in new[] { 0.25, 1, 5 })
        {
            double?[] scores = [.. Enumerable.Repeat((double?)5, n)];
            scores[n / 2] = 5 - depth;
            var statistics = new ChartStatistics(new ScoredSessions(ScoreSeries.Of(Scales.Alliance, scores)));

            double distance = (statistics.Center - 5 + depth) / statistics.SigmaOfMeanRange!.Value;

            Assert.Equal(2 / Math.Sqrt(Math.PI) * (n - 1) * (n - 1) / (2 * n), distance, 1e-12);
            Assert.Equal(n >= 8, distance > 3);
        }
    }

    [Fact]
    public void A_chart_is_named_without_scores() =>
        Assert.Equal("IndividualsChartReview of ScoreSeries of form 1.0.0 s, 8 sessions, 0 signals", IndividualsChartReview.Of(Level(8), 1).Value.ToString());

    private static (RunRules Rule, string[] Names)[] NamesInQcc { get; } =
    [
        (RunRules.OneBeyondLimit, ["WER1", "NEL1"]),
        (RunRules.TwoOfThreeBeyondTwo, ["WER2", "NEL5"]),
        (RunRules.FourOfFiveBeyondOne, ["WER3", "NEL6"]),
        (RunRules.EightOnOneSide, ["WER4"]),
        (RunRules.NineOnOneSide, ["NEL2"]),
        (RunRules.SixSteady, ["NEL3"]),
        (RunRules.FourteenAlternating, ["NEL4"]),
        (RunRules.FifteenWithinOne, ["NEL7"]),
        (RunRules.EightBeyondOneBothSides, ["NEL8"]),
    ];

    private static ScoreSeries Level(int sessions) => ScoreSeries.Of(Scales.Alliance, [.. Enumerable.Repeat((double?)5, sessions)]);

    private static ScoreSeries Valid(params SessionScore[] sessions) => ScoreSeries.FromSessions(Scales.Alliance, sessions).Value;
}
