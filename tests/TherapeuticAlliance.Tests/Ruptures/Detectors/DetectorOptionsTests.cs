using System;
using TherapeuticAlliance.Ruptures.Detectors;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Detectors;

public sealed class DetectorOptionsTests
{
    [Fact]
    public void The_defaults_are_those_of_the_documentation()
    {
        var predictive = new PredictiveBaselineOptions();
        Assert.Equal((0.02, 0.30, 5.0, 1, 3, null), (predictive.Alert, predictive.PriorSessions, predictive.PriorDegreesOfFreedom, predictive.MinimumEarlierSessions, predictive.MaxConsecutiveExcluded, predictive.SigmaFloor));
        var drop = new SessionDrop();
        Assert.Equal((SessionDropMode.WithinPerson, 1.96 * Math.Sqrt(2)), (drop.Options.Mode, drop.Options.Amount));
        var chart = new IndividualsChartOptions();
        Assert.Equal((RunRules.OneBeyondLimit, ChartSigma.MeanMovingRange, 3.0, 5), (chart.Rules, chart.Sigma, chart.Limit, chart.MinimumEarlierSessions));
        var robust = new RobustBaselineOptions();
        Assert.Equal((3.5, 5), (robust.Limit, robust.MinimumEarlierSessions));
        var ewma = new EwmaLowerOptions();
        Assert.Equal((0.3, 2.17, false, false), (ewma.Weight, ewma.Limit, ewma.HasExactLimits, ewma.DecaysOverGaps));
        var cusum = new CusumLowerOptions();
        Assert.Equal((0.5, 2.85), (cusum.Allowance, cusum.Limit));
        var change = new BayesianChangePointOptions();
        Assert.Equal((20.0, 0.15, 3), (change.ExpectedRunLength, change.Alert, change.MinimumEarlierSessions));
        Assert.Null(new AbsoluteCutoffOptions().ThresholdCode);
        Assert.Equal(ReportedBy.Client | ReportedBy.Therapist, new DirectReportOptions().By);
    }

    [Fact]
    public void Values_out_of_range_are_refused_with_what_was_expected()
    {
        Refused(() => new PredictiveBaselineOptions().WithAlert(0), "must lie between 0 and 1");
        Refused(() => new PredictiveBaselineOptions().WithAlert(1), "must lie between 0 and 1");
        Refused(() => new PredictiveBaselineOptions().WithPriorWeight(0, 5), "must be above 0");
        Refused(() => new PredictiveBaselineOptions().WithPriorWeight(1, double.NaN), "must be a finite number");
        Refused(() => new PredictiveBaselineOptions().WithMinimumEarlierSessions(0), "must be at least 1");
        Refused(() => new PredictiveBaselineOptions().WithMaxConsecutiveExcluded(-1), "must be at least 0");
        Refused(() => new PredictiveBaselineOptions().WithSigmaFloor(-0.1), "must be at least 0");
        Refused(() => new RobustBaselineOptions().WithLimit(0), "must be above 0");
        Refused(() => new RobustBaselineOptions().WithMinimumEarlierSessions(1), "must be at least 2");
        Refused(() => new RobustBaselineOptions().WithSigmaFloor(double.PositiveInfinity), "must be a finite number");
        Refused(() => new EwmaLowerOptions().WithWeight(0), "must lie between 0 and 1");
        Refused(() => new EwmaLowerOptions().WithWeight(1), "must lie between 0 and 1");
        Refused(() => new EwmaLowerOptions().WithLimit(-1), "must be above 0");
        Refused(() => new CusumLowerOptions().WithAllowance(-1), "must be at least 0");
        Refused(() => new CusumLowerOptions().WithLimit(0), "must be above 0");
        Refused(() => new BayesianChangePointOptions().WithExpectedRunLength(1), "must be above 1");
        Refused(() => new BayesianChangePointOptions().WithAlert(1), "must lie between 0 and 1");
        Refused(() => new BayesianChangePointOptions().WithMinimumEarlierSessions(0), "must be at least 1");
        Refused(() => new RunPrior(double.NaN, 1, 1, 1), "must be a finite number");
        Refused(() => new RunPrior(1, 0, 1, 1), "must be above 0");
        Refused(() => new RunPrior(1, 1, 1, 0), "must be above 0");
        Refused(() => DirectReportOptions.Of(ReportedBy.Nobody), "the client, the therapist or both");
        Refused(() => DirectReportOptions.Of((ReportedBy)4), "the client, the therapist or both");
    }

    [Fact]
    public void A_run_prior_keeps_its_four_figures()
    {
        var prior = new RunPrior(4.2, 1, 2, 0.18);

        Assert.Equal((4.2, 1.0, 2.0, 0.18), (prior.Mean, prior.Sessions, prior.Shape, prior.Rate));
    }

    [Theory]
    [InlineData(ReportedBy.Client)]
    [InlineData(ReportedBy.Therapist)]
    [InlineData(ReportedBy.Client | ReportedBy.Therapist)]
    public void The_word_of_either_or_both_can_count(ReportedBy by) => Assert.Equal(by, DirectReportOptions.Of(by).By);

    private static void Refused(Action setting, string expectation) =>
        Assert.Contains(expectation, Assert.ThrowsAny<ArgumentException>(setting).Message);
}
