using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Rules;

/// <summary>A rule that tells "does not apply" from a blank (DLCIncluded/MQ#7): any number not applicable, no blank.</summary>
public sealed class NotApplicableTests
{
    private static readonly Instrument Form = Forms.OneScale(5, s => s.Mean().RequireAll(publishedIn: "Manual").ExcusingNotApplicable(), Likert.Points(1, 5).OrNotApplicable());

    // By hand: (5 + 4 + 3)/3 = 4.
    [Fact]
    public void Items_that_do_not_apply_are_not_missing()
    {
        ScaleScore score = Form.Answer(5, 4, 3, null, null).WithMissing("4", MissingReason.NotApplicable).WithMissing("5", MissingReason.NotApplicable).Score()["s"];

        Assert.Equal((4.0, ScoreStatus.Complete, 3, 0, 2), (score.Value, score.Status, score.Answered, score.Missing, score.NotApplicable));
        Assert.Equal("4..4", score.Possible.ToText());
        Assert.Equal("scales[s]: Scale s was scored from 3 of 5 items; 2 do not apply.", score.Why);
    }

    // By hand: two blanks of five; the lowest still possible is (5+4+3+1+1)/5 = 2.8, the highest 22/5 = 4.4.
    [Fact]
    public void Blanks_are()
    {
        ScaleScore score = Form.Answer(5, 4, 3, null, null).Score()["s"];

        Assert.Equal((null, ScoreStatus.NotScorable, 2), (score.Value, score.Status, score.Missing));
        Assert.Equal("2.8..4.4", score.Possible.ToText());
    }

    [Fact]
    public void One_of_each_needs_the_four_that_apply()
    {
        ScaleScore score = Form.Answer(5, 4, 3, null, null).WithMissing("4", MissingReason.NotApplicable).Score()["s"];

        Assert.Equal((null, 4), (score.Value, score.AnswersNeeded));
        Assert.Equal("scales[s]: Scale s has 3 of 5 items answered and needs 4; the rule is: require all of the items that apply.", score.Why);
    }

    [Fact]
    public void Where_nothing_applies_there_is_no_score()
    {
        ResponseSheet sheet = Form.Blank();
        foreach (Item item in Form.Items)
        {
            sheet = sheet.WithMissing(item.Code, MissingReason.NotApplicable);
        }

        ScaleScore score = sheet.Score()["s"];

        Assert.Equal((null, "scales[s]: No item of scale s applies, so it has no score."), (score.Value, score.Why));
        Assert.Equal("1..5", score.Possible.ToText());
    }

    [Fact]
    public void A_table_tells_the_reasons_apart_by_their_codes()
    {
        ScoreTable table = new BatchScorer(Form).Score(ResponseTable.FromRows(Form, new byte[] { 5, 4, 3, 254, 254, 5, 4, 3, 255, 255 }));

        Assert.Equal((4.0, null), (table["s"][0], table["s"][1]));
        Assert.Equal((ScoreStatus.Complete, ScoreStatus.NotScorable), (table["s"].Status(0), table["s"].Status(1)));
    }

    [Fact]
    public void A_rule_without_the_excuse_takes_both_for_missing() =>
        Assert.Equal(4, Form.Answer(5, 4, 3, null, null).Score(ScoringOptions.Default.WithRule(MissingRule.AtLeastAnswered(1)))["s"].Value);

    [Fact]
    public void A_form_that_does_not_offer_it_has_nothing_to_excuse() => FindingAssert.Only(
        Forms.Numbered(2).Scale("s", s => s.AllItems().Mean().ExcusingNotApplicable()).BuildOrFindings().Findings, "TA1065", "scales[s].rule", "s");
}
