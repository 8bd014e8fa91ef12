using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Detectors;

/// <summary>How figures are rounded for people, what a value equals, and where a standard deviation is said to come from.</summary>
public sealed class DetectorFiguresTests
{
    [Theory]
    [InlineData(2.346, "2.35")]
    [InlineData(2.5, "2.5")]
    [InlineData(-0.001, "0")]
    [InlineData(28.999999999999996, "29")]
    [InlineData(1e15, "1000000000000000")]
    [InlineData(3e15, "3000000000000000")]
    [InlineData(1e17, "100000000000000000")]
    public void Points_have_at_most_two_decimals(double value, string text) => Assert.Equal(text, Figures.Points(value));

    [Theory]
    [InlineData(0.00009, "< 0.0001")]
    [InlineData(0.0001, "= 0.0001")]
    [InlineData(0.00044, "= 0.0004")]
    [InlineData(0.001, "= 0.001")]
    [InlineData(0.0144, "= 0.014")]
    [InlineData(0.1, "= 0.10")]
    [InlineData(0.456, "= 0.46")]
    public void A_probability_has_as_many_decimals_as_its_size_asks_for(double value, string text) => Assert.Equal(text, Figures.Probability(value));

    [Fact]
    public void A_prior_equals_one_of_the_same_figures_source_and_origin()
    {
        var prior = new RupturePrior(60, 6, "a", PriorOrigin.Caller);

        Assert.Equal(prior, new RupturePrior(60, 6, "a", PriorOrigin.Caller));
        Assert.Equal(prior.GetHashCode(), new RupturePrior(60, 6, "a", PriorOrigin.Caller).GetHashCode());
        Assert.All(
            new RupturePrior?[] { null, new(61, 6, "a"), new(60, 7, "a"), new(60, 6, "b"), new(60, 6, "a", PriorOrigin.Definition), new(61, 7, "a"), new(61, 6, "b"), new(61, 7, "b") },
            other => Assert.False(prior.Equals(other)));
        Assert.False(prior.Equals((object)"60"));
        Assert.Equal(60.0, prior.Mean);
    }

    [Fact]
    public void Known_parameters_equal_those_of_the_same_figures()
    {
        var known = new InControlParameters(50, 10);

        Assert.Equal(known, new InControlParameters(50, 10));
        Assert.All(new InControlParameters?[] { null, new(51, 10), new(50, 11), new(51, 11) }, other => Assert.False(known.Equals(other)));
        Assert.False(known.Equals((object)"50"));
        Assert.Contains("50", known.ToString());
        Assert.Contains("10", new CusumLower(new CusumLowerOptions().WithKnown(known)).Rule);
        Assert.NotEqual(new CusumLower().Rule, new CusumLower(new CusumLowerOptions().WithKnown(known)).Rule);
    }

    [Fact]
    public void A_detector_says_its_rule_behind_its_name()
    {
        Assert.Equal("d: predictive p < 0.02", new PredictiveBaseline(name: "d").ToString());
        Assert.Equal("predictive p < 0.0145 for the mean of the last session", new ScanLower(new ScanLowerOptions().WithWindow(1)).Rule);
        Assert.Equal("predictive p < 0.0145 for the mean of the last 1 to 3 sessions", new ScanLower().Rule);
        Assert.Equal("moving average of z with weight 0.3 more than 2.17 of its SD below 0", new EwmaLower().Rule);
        Assert.Equal("moving average of z with weight 0.3 more than 2.17 of its SD below 0, exact limits", new EwmaLower(new EwmaLowerOptions().WithExactLimits()).Rule);
        Assert.Equal("moving average of z with weight 0.3 more than 2.17 of its SD below 0, fading over gaps", new EwmaLower(new EwmaLowerOptions().WithDecayOverGaps()).Rule);
        Assert.Equal("DetectorEvidence of session-drop", Evidence(new SessionDrop(), null, 50).ToString());
    }

    // 50 52 48 50 have the deviation √(8/3) = 1.63; the floor of 2 % of the range is 2.
    [Theory]
    [InlineData(null, SigmaOrigin.Floor)]
    [InlineData(1.0, SigmaOrigin.OwnSessions)]
    [InlineData(0.0, SigmaOrigin.OwnSessions)]
    public void A_standard_deviation_says_whether_it_is_the_floor(double? floor, SigmaOrigin origin)
    {
        PredictiveBaselineOptions predictive = floor is { } points ? new PredictiveBaselineOptions().WithSigmaFloor(points) : new();
        ScanLowerOptions scan = floor is { } least ? new ScanLowerOptions().WithSigmaFloor(least) : new();

        Assert.Equal(origin, Evidence(new PredictiveBaseline(predictive), null, 50, 52, 48, 50, 44).SigmaOrigin);
        Assert.Equal(origin, Evidence(new ScanLower(scan), null, 50, 52, 48, 50, 44).SigmaOrigin);
        Assert.Equal(SigmaOrigin.OwnSessionsAndPrior, Evidence(new PredictiveBaseline(), 6, 50, 52, 48, 50, 44).SigmaOrigin);
        Assert.Equal(SigmaOrigin.OwnSessionsAndPrior, Evidence(new ScanLower(), 6, 50, 52, 48, 50, 44).SigmaOrigin);
    }

    // At exactly the floor the deviation is the person's own: 50 and 54 have the mean moving range 4, and 4/1.128 = 3.545.
    [Fact]
    public void A_deviation_that_equals_its_floor_is_the_persons_own()
    {
        double own = 4 / 1.1283791670955126;
        IndividualsChartOptions options = new IndividualsChartOptions().WithMinimumEarlierSessions(2).WithSigmaFloor(own);
        RobustBaselineOptions robust = new RobustBaselineOptions().WithMinimumEarlierSessions(2).WithSigmaFloor(1.4826 * 2);

        Assert.Equal((own, SigmaOrigin.MeanMovingRange), Of(Evidence(new IndividualsChart(options), null, 50, 54, 30)));
        Assert.Equal((1.4826 * 2, SigmaOrigin.MedianAbsoluteDeviation), Of(Evidence(new RobustBaseline(robust), null, 50, 54, 30)));
        Assert.Equal((2 * own, SigmaOrigin.Floor), Of(Evidence(new IndividualsChart(options.WithSigmaFloor(2 * own)), null, 50, 54, 30)));
    }

    [Fact]
    public void A_threshold_is_on_the_side_that_is_worse_and_there_is_none_where_nothing_is_judged()
    {
        Assert.Equal(-3.0, Evidence(new IndividualsChart(new IndividualsChartOptions().WithKnown(new(50, 10))), null, 50).Threshold);
        Assert.Null(Evidence(new IndividualsChart(new IndividualsChartOptions().WithKnown(new(50, 10)).WithRules(RunRules.EightOnOneSide)), null, 50).Threshold);
        Assert.Equal(-3.5, Evidence(new RobustBaseline(), null, 50, 50, 50, 50, 50, 40).Threshold);
        Assert.Equal(-4.302652729696142, Evidence(new PredictiveBaseline(new PredictiveBaselineOptions().WithAlert(0.025)), null, 48, 50, 52, 50).Threshold!.Value, 9);
        Assert.Equal(-4.302652729696142, Evidence(new ScanLower(new ScanLowerOptions().WithAlert(0.025)), null, 48, 50, 52, 50).Threshold!.Value, 9);
        Assert.Null(Evidence(new PredictiveBaseline(), null, 50).Threshold);
        Assert.Null(Evidence(new ScanLower(), null, 50).Threshold);
    }

    [Fact]
    public void A_fall_in_points_says_that_no_deviation_is_known_without_a_prior()
    {
        Assert.Equal((null, SigmaOrigin.None), Of(Evidence(new SessionDrop(SessionDropOptions.Points(5)), null, 60, 40)));
        Assert.Equal((6.0, SigmaOrigin.Prior), Of(Evidence(new SessionDrop(SessionDropOptions.Points(5)), 6, 60, 40)));
    }

    // The least distance between two points of an item, 3, and not the step of its answers, is how finely the form can be filled in.
    [Fact]
    public void Where_options_have_points_the_finest_step_is_the_least_distance_between_two_of_them()
    {
        Scale pointed = Forms.Empty(Likert.Points(0, 3)).NumberedItems(1).Item(1, item => item.Points(5, 5, 8, 15)).Scale("s", s => s.AllItems().Sum()).Build().Scales[0];
        RuptureMonitor monitor = RuptureMonitor.For(pointed).WithPrior(10, 0.001, "test").With(RupturePolicy.Of("test", new PredictiveBaseline()));

        Assert.Equal((3.0, SigmaOrigin.Floor), Of(monitor.Replay(ScoreSeries.Of(pointed, 8, 8, 5)).Last!.Evidence[0]));
    }

    [Fact]
    public void A_moving_average_says_on_how_many_sessions_it_stands()
    {
        Assert.Equal(2, Evidence(new EwmaLower(new EwmaLowerOptions().WithKnown(new(50, 10))), null, 50, 51, 52).SessionsUsed);
        Assert.Equal(2, Evidence(new CusumLower(new CusumLowerOptions().WithKnown(new(50, 10))), null, 50, 51, 52).SessionsUsed);
    }

    private static (double?, SigmaOrigin) Of(DetectorEvidence evidence) => (evidence.Sigma, evidence.SigmaOrigin);

    private static DetectorEvidence Evidence(Detector detector, double? deviation, params double?[] scores)
    {
        RuptureMonitor monitor = RuptureMonitor.For(Courses.Scale).With(RupturePolicy.Of("test", detector));
        return (deviation is { } known ? monitor.WithPrior(60, known, "test") : monitor).Replay(ScoreSeries.Of(Courses.Scale, scores)).Last!.Evidence[0];
    }
}
