using System.IO;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Scoring;

/// <summary>Scores that depend on more than the answers of a scale are the same one form at a time and many together. Worked out by hand.</summary>
public sealed class RuledFormsTests
{
    private static readonly StudyMap Numbered = StudyMap.Empty.Items("q{n}").MissingFor(MissingReason.NotApplicable, "N/A");

    [Fact]
    public void An_item_that_applies_only_after_some_answers_is_not_missed_after_others()
    {
        // The third is for those who answer 5 to the first: (4 + 2)/2 = 3, and (5 + 2 + 2)/3; without the third the 5 has no mean.
        Instrument form = Base("gated", 3).Item(3, i => i.AppliesWhen(1, 5)).Scale("s", s => s.AllItems().Mean()).Build();

        Scored(form, "q1,q2,q3\n4,2,\n5,2,2\n5,2,\n", [(3, 2, ScoreStatus.Complete), (3, 3, ScoreStatus.Complete), (null, 2, ScoreStatus.NotScorable)]);
    }

    [Fact]
    public void A_form_with_too_many_answers_missing_has_no_score_even_where_a_scale_is_complete()
    {
        Instrument form = Base("whole", 4).Scale("x", s => s.Items(1, 2).Sum().RequireAll()).Scale("y", s => s.Items(3, 4).Sum().RequireAll()).FormAtMostMissing(1).Build();

        Scored(form, "q1,q2,q3,q4\n4,2,3,\n4,2,,\n", [(6, 2, ScoreStatus.Complete), (null, 2, ScoreStatus.NotScorable)]);
    }

    [Fact]
    public void An_item_that_does_not_apply_is_excused_on_one_scale()
    {
        Instrument form = Instrument.Define("excused", "1.0.0").Titled("Excused").RatedBy(Rater.Client).Answered(Likert.Points(0, 5).OrNotApplicable()).NumberedItems(3)
            .Scale("s", s => s.AllItems().Mean().RequireAll(publishedIn: "Manual").ExcusingNotApplicable()).Scale("t", s => s.Items(1, 2).Sum().RequireAll()).Build();

        Scored(form, "q1,q2,q3\n4,2,N/A\n4,2,\n", [(3, 2, ScoreStatus.Complete), (null, 2, ScoreStatus.NotScorable)]);
    }

    [Fact]
    public void The_callers_rule_holds_for_one_form_too()
    {
        var scorer = new StudyScorer(Pulse.Client, ScoringOptions.Default.WithRule(MissingRule.AtLeastAnswered(1)));

        // Bond from one of two answers: 5 counts twice.
        Assert.Equal(10, scorer.Score(Pulse.Form("5,,"))["bond"].Value);
        Assert.Null(new StudyScorer(Pulse.Client).Score(Pulse.Form("5,,"))["bond"].Value);
    }

    private static InstrumentBuilder Base(string id, int items) =>
        Instrument.Define(id, "1.0.0").Titled("Form").RatedBy(Rater.Client).Answered(Likert.Points(0, 5)).NumberedItems(items);

    private static void Scored(Instrument instrument, string table, (double? Value, int Answered, ScoreStatus Status)[] expected)
    {
        Study study = Study.ReadCsv(new StringReader(table), instrument, _ => Numbered);
        var scorer = new StudyScorer(instrument);

        Assert.Equal(expected, study.Forms.Select(form => Of(scorer.Score(form))));
        Assert.Equal(expected, study.Score().Forms.Select(Of));
        Assert.Equal(expected.Select(one => one.Value), study.Score().Forms.Select(form => form.Report().Scales[0].Value));
        Assert.All(study.Score().Forms, form => Assert.Same(instrument.Scales[0], form.Scores[0].Scale));
    }

    private static (double? Value, int Answered, ScoreStatus Status) Of(ScoredForm form) => (form.Scores[0].Value, form.Scores[0].Answered, form.Scores[0].Status);
}
