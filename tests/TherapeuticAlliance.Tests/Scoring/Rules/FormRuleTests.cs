using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Rules;

/// <summary>
/// A rule over the whole form. A form copy of the Group Climate Questionnaire voids a form with more than 4 of its 12 items missing,
/// and scores the mean of the answered items of a scale otherwise.
/// </summary>
public sealed class FormRuleTests
{
    // By hand: engaged is items 1 2 4 8 11. With 3, 5, 6 and 7 blank the form has 8 answers, and (6+4+2+0+3)/5 = 3.
    [Fact]
    public void With_four_of_twelve_missing_each_scale_is_the_mean_of_what_was_answered()
    {
        ScoreReport report = Group.Answer(6, 4, null, 2, null, null, null, 0, 1, 5, 3, 4).Score();

        Assert.Equal((3.0, ScoreStatus.Complete), (report["engaged"].Value, report["engaged"].Status));
        Assert.Equal((1.0, ScoreStatus.Prorated), (report["avoiding"].Value, report["avoiding"].Status));
        Assert.Equal(4.5, report["conflict"].Value);
    }

    [Fact]
    public void With_five_missing_no_scale_has_a_score_not_even_a_complete_one()
    {
        ScoreReport report = Group.Answer(6, 4, null, 2, null, null, null, 0, null, 5, 3, 4).Score();

        Assert.All(report.Scales, score => Assert.Equal((null, ScoreStatus.NotScorable), (score.Value, score.Status)));
        Assert.Equal(
            "scales[engaged]: Scale engaged has no score, since the form has 7 of 12 items answered and needs 8; the rule of the form is: at most 4 missing.",
            report["engaged"].Why);
    }

    [Fact]
    public void Numbers_are_void_with_five_missing_as_well()
    {
        double[] values = [6, 4, double.NaN, 2, double.NaN, double.NaN, double.NaN, 0, double.NaN, 5, 3, 4];
        var scores = new double[3];
        Group.Scorer().Score(values, scores, new int[3]);

        Assert.All(scores, score => Assert.True(double.IsNaN(score)));
    }

    // The two forms above, one row each; 255 is not answered.
    [Fact]
    public void A_table_scores_the_row_with_four_missing_and_voids_the_one_with_five()
    {
        ScoreTable table = new BatchScorer(Group).Score(ResponseTable.FromRows(Group, new byte[]
        {
            6, 4, 255, 2, 255, 255, 255, 0, 1, 5, 3, 4,
            6, 4, 255, 2, 255, 255, 255, 0, 255, 5, 3, 4,
        }));

        Assert.Equal([3.0, 1.0, 4.5], Group.Scales.Select(scale => table[scale.Code][0]!.Value));
        Assert.Equal([ScoreStatus.Complete, ScoreStatus.Prorated, ScoreStatus.Prorated], Group.Scales.Select(scale => table[scale.Code].Status(0)));
        Assert.All(Group.Scales, scale => Assert.Equal((null, ScoreStatus.NotScorable), (table[scale.Code][1], table[scale.Code].Status(1))));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(12)]
    public void A_form_that_is_blank_or_whole_needs_no_rule(int missing) =>
        FindingAssert.Only(Groups().FormAtMostMissing(missing).BuildOrFindings().Findings, "TA1069", "formRule", "12");

    [Fact]
    public void A_form_has_one_rule() =>
        FindingAssert.Only(Groups().FormAtMostMissing(4).FormAtLeastAnswered(8).BuildOrFindings().Findings, "TA1069", "formRule", "12");

    [Fact]
    public void The_rule_is_part_of_what_decides_a_score() =>
        Assert.NotEqual(Groups().Build().ContentHash, Group.ContentHash);

    private static Instrument Group { get; } = Groups().FormAtMostMissing(4, publishedIn: "Form copy").Build();

    private static InstrumentBuilder Groups() => Forms.Numbered(12, Likert.Points(0, 6))
        .Scale("engaged", s => s.Items(1, 2, 4, 8, 11).Mean().AtLeastAnswered(1))
        .Scale("avoiding", s => s.Items(3, 5, 9).Mean().AtLeastAnswered(1))
        .Scale("conflict", s => s.Items(6, 7, 10, 12).Mean().AtLeastAnswered(1));
}
