using System;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Catalog.Definitions;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring;

/// <summary>
/// A score against a sample. The general population of the CORE-10 has a mean of 4.7 and a standard deviation of 4.8
/// (docs/sources/instruments/core.md#core-10); expected figures are worked out by hand.
/// </summary>
public sealed class NormedScoreTests
{
    private static readonly Norm Own = new("Our clinic", 200, 10, 5, "made up for this test");

    // 2 + 0 + 0 + 1·6 + 2 = 10: z = (10 - 4.7)/4.8 = 5.3/4.8.
    private static readonly ScaleScore Ten = Hand.Fill(Instruments.Core10, "2 4 4 1 1 1 1 1 1 2").Score()["total"];

    [Fact]
    public void Z_and_t_are_distances_from_the_sample_that_is_named()
    {
        NormedScore normed = NormedScore.Of(Ten, "General population").Value;

        Assert.Equal(5.3 / 4.8, normed.Z, 12);
        Assert.Equal(50 + (53 / 4.8), normed.T, 12);
        Assert.Equal(("General population", 535), (normed.Norm.Sample, normed.Norm.Size));
    }

    // The case of a score of 12.4: (12.4 - 4.7)/4.8 = 7.7/4.8 = 1.604. Nine answers cannot give it exactly; an own norm moved by the same does.
    [Fact]
    public void A_score_7_7_points_above_the_mean_is_1_604_deviations_above_it() => Assert.Equal(
        1.604, NormedScore.Of(Ten, new Norm("Moved", 535, 2.3m, 4.8m, "made up for this test"), Ten.Scale).Value.Z, 3);

    // Published values of the normal distribution: 84.134 % below 1 standard deviation, 50 % below the mean.
    [Theory]
    [InlineData("0 4 4 2 2 2 2 2 3 2", 84.1344746)] // 15 points: z = 1
    [InlineData("2 4 4 1 1 1 1 1 1 2", 50)] // 10 points: z = 0
    public void The_percentile_is_that_of_a_normal_distribution(string answers, double percentile) => Assert.Equal(
        percentile, NormedScore.Of(Hand.Fill(Instruments.Core10, answers).Score()["total"], Own, Instruments.Core10["total"]).Value.Percentile, 6);

    [Fact]
    public void A_sample_that_the_scale_has_no_norm_of_is_refused_with_those_it_has()
    {
        Result<NormedScore> result = NormedScore.Of(Ten, "Everybody");

        FindingAssert.Only(result.Findings, "TA8352", "norm", "total", "General population; Primary-care counselling");
        FindingAssert.Only(NormedScore.Of(Instruments.WaiSr.Client.Answer(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1).Score()["total"], "Everybody").Findings, "TA8352", "norm", "total", "none");
    }

    [Fact]
    public void A_norm_of_another_scale_form_or_rater_is_refused()
    {
        FindingAssert.Only(NormedScore.Of(Ten, Own, Instruments.Core10["clinical"]).Findings, "TA8353", "norm", "core-10 clinical", "client", "core-10 total");
        ScaleScore goal = Key.All(Instruments.WaiS.Client, 4).Score()["goal"];
        FindingAssert.Only(NormedScore.Of(goal, Own, Instruments.WaiS.Therapist["goal"]).Findings, "TA8353", "norm", "wai-s-therapist goal", "therapist", "wai-s-client goal");
    }

    [Fact]
    public void Without_a_score_there_is_none() =>
        FindingAssert.Only(NormedScore.Of(Instruments.Core10.Blank().Score()["total"], "General population").Findings, "TA8354", "score", "total");

    [Theory]
    [InlineData(0, 10, 5)]
    [InlineData(1, 10, 0)]
    [InlineData(1, 41, 5)]
    [InlineData(1, -1, 5)]
    public void Impossible_figures_are_refused(int size, int mean, int deviation) => FindingAssert.Only(
        NormedScore.Of(Ten, new Norm("s", size, mean, deviation, "made up"), Ten.Scale).Findings, "TA8355", "norm", "total");

    // The scale goes from 0 to 40.
    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    public void A_sample_of_one_and_a_mean_at_an_end_are_possible(int mean)
    {
        Result<NormedScore> result = NormedScore.Of(Ten, new Norm("s", 1, mean, 5, "made up"), Ten.Scale);

        Assert.Equal((10 - mean) / 5.0, result.Value.Z);
        Assert.Same(Ten, result.Value.Score);
    }

    [Fact]
    public void A_complete_score_needs_no_remark() => Assert.Empty(NormedScore.Of(Ten, "General population").Findings);

    [Fact]
    public void Score_norm_and_sample_are_needed()
    {
        Assert.Throws<ArgumentNullException>("sample", () => NormedScore.Of(Ten, null!));
        Assert.Throws<ArgumentNullException>("score", () => NormedScore.Of(null!, "s"));
        Assert.Throws<ArgumentNullException>("score", () => NormedScore.Of(null!, Own, Ten.Scale));
        Assert.Throws<ArgumentNullException>("norm", () => NormedScore.Of(Ten, null!, Ten.Scale));
        Assert.Throws<ArgumentNullException>("normed", () => NormedScore.Of(Ten, Own, null!));
    }

    [Fact]
    public void A_prorated_score_says_so()
    {
        Result<NormedScore> result = NormedScore.Of(Hand.Fill(Instruments.Core10, "2 4 4 1 1 1 1 1 1 -").Score()["total"], "General population");

        Assert.True(result.IsValid);
        FindingAssert.Only(result.Findings, "TA8356", "score", "total");
    }

    [Fact]
    public void A_norm_without_sample_or_source_is_the_programmers_mistake()
    {
        Assert.Throws<ArgumentException>("sample", () => new Norm(" ", 1, 1, 1, "s"));
        Assert.Throws<ArgumentException>("source", () => new Norm("s", 1, 1, 1, " "));
    }

    [Fact]
    public void Its_name_shows_no_score() => Assert.Equal("NormedScore against General population", NormedScore.Of(Ten, "General population").Value.ToString());
}
