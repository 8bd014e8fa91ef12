using System;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Change;

public sealed class ChangeDetailsTests
{
    private static readonly ScaleScore Own = Key.All(Criteria.Mean.Instrument, 3).Score()["s"];
    private static readonly ScaleScore Foreign = Key.All(Instruments.WaiSr.Client, 3).Score()["total"];

    // By hand: deviations −1 0 1 and 1 −1 0, so the covariance is −1/2 and each standard deviation 1.
    [Fact]
    public void A_sample_of_persons_has_their_means_deviations_and_correlation()
    {
        BeforeAfterSample sample = BeforeAfterSample.Of([1, 2, 3], [13, 11, 12], "three persons");

        Assert.Equal((2.0, 12.0), (sample.MeanBefore, sample.MeanAfter));
        Assert.Equal((1.0, 1.0, -0.5), (sample.StandardDeviationBefore, sample.StandardDeviationAfter, sample.Correlation));
        Assert.Equal("BeforeAfterSample: three persons", sample.ToString());
        Assert.Equal(1, BeforeAfterSample.Of([1, 3], [2, 6], "two").Correlation, 12);
    }

    [Fact]
    public void A_sample_has_two_persons_or_more_with_two_scores_each()
    {
        Says("A sample needs two persons or more", () => BeforeAfterSample.Of([1], [1], "x"));
        Says("A sample needs two persons or more", () => BeforeAfterSample.Of([1, 2], [1, 2, 3], "x"));
        Says("A sample needs two persons or more", () => BeforeAfterSample.Of([], [], "x"));
    }

    [Fact]
    public void A_sample_holds_finite_scores_that_a_questionnaire_can_have()
    {
        Says("A score is no number or beyond 1,000,000,000,000", () => BeforeAfterSample.Of([1, double.NaN], [1, 2], "x"));
        Says("A score is no number or beyond 1,000,000,000,000", () => BeforeAfterSample.Of([1, 2], [1, double.PositiveInfinity], "x"));
        Says("A score is no number or beyond 1,000,000,000,000", () => BeforeAfterSample.Of([1, -1.1e12], [1, 2], "x"));
        Assert.Equal(1, BeforeAfterSample.Of([-1e12, 1e12], [1, 2], "x").Correlation, 12);
    }

    [Fact]
    public void A_criterion_keeps_its_sample()
    {
        var sample = new BeforeAfterSample(4, 1, 4, 1, 0.5, "x");

        Assert.Same(sample, ReliableChange.HagemanArrindell(Criteria.Mean, sample).Given().Criterion().Valid().Sample);
        Assert.Null(ReliableChange.JacobsonTruax(Criteria.Mean).Given().Criterion().Valid().Sample);
        Assert.Equal(["sample", "sample"], Sampled(new BeforeAfterSample(4, 1, 4, 1, -1.1, "x")).Arguments);
        Assert.Equal("sample", Sampled(new BeforeAfterSample(4, 1, 4, 1, -1.1, "x")).Path);
        Assert.Equal(("TA8205", "sample"), (Sampled(new BeforeAfterSample(4, 1, 4, 1, 1, "x")).Code, Sampled(new BeforeAfterSample(4, 1, 4, 1, 1, "x")).Path));
    }

    // What a figure must be is a code, which each language has a sentence for.
    [Theory]
    [InlineData("reliability", "share")]
    [InlineData("mean", "finite")]
    [InlineData("standardDeviation", "positive")]
    [InlineData("withinPersonStandardDeviation", "positive")]
    [InlineData("criticalValue", "positive")]
    [InlineData("cutOff", "populations")]
    public void A_figure_that_is_invalid_is_told_with_what_it_must_be(string figure, string rule)
    {
        ReliableChange change = ReliableChange.GulliksenLordNovick(Criteria.Mean).Given().WithMean(4, "a paper");
        ReliableChange invalid = figure switch
        {
            "reliability" => change.WithReliability(2, "x"),
            "mean" => change.WithMean(double.NaN, "x"),
            "standardDeviation" => change.WithStandardDeviation(-1, "x"),
            "withinPersonStandardDeviation" => change.WithWithinPersonStandardDeviation(-1, "x"),
            "cutOff" => change.WithClinicalCutOff(new PopulationFigures(2, 0, "x"), new PopulationFigures(4, 1, "x")),
            _ => change.WithCriticalValue(-1),
        };

        FindingAssert.Only(invalid.Criterion().Findings, "TA8204", figure, figure, rule);
    }

    [Fact]
    public void Where_neither_end_is_better_no_change_is_for_the_better()
    {
        Scale neither = Forms.Numbered(12).NeitherIsBetter().Scale("s", s => s.AllItems().Mean()).Build()["s"];
        Finding finding = Assert.Single(ReliableChange.JacobsonTruax(neither).Given().Criterion().Findings);

        Assert.Equal("scale", finding.Path);
        Assert.Equal(["s"], finding.Arguments);
    }

    // Also where the criterion is incomplete, a score of another scale is the programmer's mistake and no finding.
    [Fact]
    public void Scores_of_another_scale_are_refused_in_either_place()
    {
        ReliableChange incomplete = ReliableChange.JacobsonTruax(Criteria.Mean);
        ChangeCriterion criterion = incomplete.Given().Criterion().Valid();
        ScoreSeries series = ScoreSeries.Of(Foreign.Scale, 40, 50);

        Says("This is of another scale or definition than s of form 1.0.0.", () => incomplete.Assess(Foreign, Own));
        Says("This is of another scale or definition than s of form 1.0.0.", () => incomplete.Assess(Own, Foreign));
        Says("This is of another scale or definition than s of form 1.0.0.", () => incomplete.BySession(series));
        Says("This is of another scale or definition than s of form 1.0.0.", () => criterion.Assess(Foreign, Own));
        Says("This is of another scale or definition than s of form 1.0.0.", () => criterion.Assess(Own, Foreign));
        Says("This is of another scale or definition than s of form 1.0.0.", () => criterion.BySession(series));
        Assert.True(criterion.Assess(Own, Own).IsValid);
    }

    [Fact]
    public void Names_for_debuggers_and_messages_for_programmers_say_which_and_what()
    {
        ReliableChange change = ReliableChange.JacobsonTruax(Criteria.Mean).Given();

        Assert.Equal("JacobsonTruax on form 1.0.0 s", change.ToString());
        Assert.Equal("ChangeCriterion JacobsonTruax on form 1.0.0 s", change.Criterion().Valid().ToString());
        Assert.Equal("ChangeAssessment on form 1.0.0 s", change.Assess(3, 4).Value.ToString());
        Assert.Equal("clinical: AtOrAbove 11", ReliableChange.JacobsonTruax(Criteria.Core10).Given().WithClinicalCutOff(Criteria.Core10.Thresholds[0]).Criterion().Valid().CutOff!.ToString());
        Says("A confidence level lies between 0 and 1: 0.95.", () => change.WithConfidence(1));
        Says("A clinical cut-off is a threshold on the score of scale s.", () => change.WithClinicalCutOff(Criteria.Core10.Thresholds[0]));
        Says("Say where the figure comes from; a result names its source.", () => change.WithMean(1, " "));
        Assert.Throws<ArgumentNullException>("threshold", () => change.WithClinicalCutOff((Threshold)null!));
    }

    private static Finding Sampled(BeforeAfterSample sample) => Assert.Single(ReliableChange.HagemanArrindell(Criteria.Mean, sample).Given().Criterion().Findings);

    private static void Says(string sentence, Action mistake) =>
        Assert.StartsWith(sentence, Assert.ThrowsAny<ArgumentException>(mistake).Message, StringComparison.Ordinal);
}
