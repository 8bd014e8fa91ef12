using System;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Rules;

/// <summary>
/// Items that apply only when another has a certain answer: the post-session questionnaire asks whether there was a rupture, and for
/// intensity and resolution only when there was (items gated so are no missing data: nbdc-datahub/ABCDscores#4).
/// </summary>
public sealed class ConditionTests
{
    private static readonly Instrument Form = Gated().Build();

    // By hand: there was one (1), intensity 4 and resolution 2: their mean is 3.
    [Fact]
    public void With_the_answer_the_items_count()
    {
        ScaleScore score = Form.Answer(1, 4, 2).Score()["strain"];

        Assert.Equal((3.0, ScoreStatus.Complete, 0), (score.Value, score.Status, score.NotApplicable));
    }

    [Fact]
    public void Without_it_they_do_not_apply_and_are_not_missing()
    {
        ScaleScore score = Form.Answer(0, null, null).Score()["strain"];

        Assert.Equal((null, 0, 2), (score.Value, score.Missing, score.NotApplicable));
        Assert.Equal("scales[strain]: No item of scale strain applies, so it has no score.", score.Why);
    }

    [Fact]
    public void An_answer_that_does_not_apply_is_kept_reported_and_not_scored()
    {
        ScoreReport report = Form.Answer(0, 4, null).Score();

        Assert.Null(report["strain"].Value);
        Assert.Contains(report.Findings, finding => finding.Code == "TA3018" && finding.Path == "items[2]");
        Assert.Equal((4m, null, false), (report.Trace[1].Raw, report.Trace[1].Used, report.Trace[1].Applies));
    }

    [Fact]
    public void While_nobody_knows_blanks_are_missing_and_answers_count()
    {
        Assert.Equal(2, Form.Blank().Score()["strain"].Missing);
        Assert.Equal(3, Form.Answer(null, 4, 2).Score()["strain"].Value);
    }

    [Fact]
    public void Numbers_and_tables_say_the_same()
    {
        var scores = new double[2];
        Form.Scorer().Score(new double[] { 0, 4, 2 }, scores, new int[2]);
        ScoreTable table = new BatchScorer(Form).Score(ResponseTable.FromRows(Form, new byte[] { 1, 4, 2, 0, 4, 2, 0, 255, 255 }));

        Assert.True(double.IsNaN(scores[1]));
        Assert.Equal(new double?[] { 3, null, null }, Enumerable.Range(0, 3).Select(row => table["strain"][row]));
    }

    // By hand: a mean of three items of which one does not apply: (4 + 2)/2 = 3.
    [Fact]
    public void A_mean_goes_over_the_items_that_apply()
    {
        Instrument form = Forms.Numbered(3, Likert.Points(0, 5)).Item(3, i => i.AppliesWhen(1, 5)).Scale("s", s => s.AllItems().Mean()).Build();
        ScaleScore score = form.Answer(4, 2, null).Score()["s"];

        Assert.Equal((3.0, ScoreStatus.Complete, 1), (score.Value, score.Status, score.NotApplicable));
        Assert.Equal("scales[s]: Scale s was scored from 2 of 3 items; 1 do not apply.", score.Why);
    }

    [Theory]
    [InlineData("of itself", 1, new double[] { 1 }, "1")]
    [InlineData("without answers", 2, new double[0], "1")]
    [InlineData("no option", 2, new[] { 9.0 }, "1")]
    [InlineData("twice the same", 2, new[] { 1.0, 1.0 }, "1")]
    [InlineData("every answer", 2, new double[] { 0, 1, 2, 3, 4, 5 }, "1")]
    public void A_condition_can_be_met_and_missed(string why, int item, double[] answers, string other)
    {
        Assert.NotEmpty(why);
        FindingAssert.Only(
            Forms.Numbered(2, Likert.Points(0, 5)).Item(item, i => i.AppliesWhen(1, answers.Select(answer => (decimal)answer).ToArray())).Scale("s", s => s.AllItems().Mean()).BuildOrFindings().Findings,
            "TA1063", "items[" + item + "].appliesWhen", item.ToString(System.Globalization.CultureInfo.InvariantCulture), other);
    }

    [Fact]
    public void A_condition_names_a_listed_item() => FindingAssert.Only(
        Forms.Numbered(2).Item(2, i => i.AppliesWhen("q", 1)).Scale("s", s => s.AllItems().Mean()).BuildOrFindings().Findings, "TA1027", "items[2].appliesWhen.item", "q");

    [Fact]
    public void A_sum_of_items_that_apply_apart_is_refused() => FindingAssert.Only(
        Forms.Numbered(2).Item(2, i => i.AppliesWhen(1, 1)).Scale("s", s => s.AllItems().Sum()).BuildOrFindings().Findings, "TA1064", "scales[s]", "s");

    [Fact]
    public void A_sum_of_items_that_apply_together_is_not() => Assert.Equal(6, Gated(s => s.Items(2, 3).Sum()).Build().Answer(1, 4, 2).Score()["strain"].Value);

    [Fact]
    public void Conditions_are_part_of_what_decides_a_score() => Assert.NotEqual(
        Form.ContentHash, Forms.Numbered(3, Likert.Points(0, 5)).Scale("rupture", s => s.Items(1).Sum()).Scale("strain", s => s.Items(2, 3).Mean()).Build().ContentHash);

    private static InstrumentBuilder Gated(Action<ScaleBuilder>? strain = null) => Forms.Numbered(3, Likert.Points(0, 5))
        .Item(2, i => i.AppliesWhen(1, 1)).Item(3, i => i.AppliesWhen(1, 1))
        .Scale("rupture", s => s.Items(1).Sum()).Scale("strain", strain ?? (s => s.Items(2, 3).Mean()));
}
