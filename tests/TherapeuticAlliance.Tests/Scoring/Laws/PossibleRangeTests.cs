using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Laws;

/// <summary>What is still possible contains what is known, and only narrows.</summary>
public sealed class PossibleRangeTests
{
    [Property(QuietOnSuccess = true)]
    public Property The_possible_range_contains_the_score() => Law.Of(Any.Cases, form =>
        Assert.All(Report(form).Scales.Where(score => score.Exact is not null), score => Assert.True(score.Possible.Contains(score.Exact!.Value))));

    [Property(QuietOnSuccess = true)]
    public Property The_possible_range_only_narrows_as_answers_arrive() => Law.Of(Any.Cases, form =>
    {
        Instrument instrument = form.Form.Build();
        ResponseSheet sheet = instrument.Blank();
        ScoreReport before = sheet.Score();
        foreach (Item item in instrument.Items)
        {
            sheet = sheet.With(item.Code, form.Answers[item.Position]);
            ScoreReport after = sheet.Score();
            Assert.All(after.Scales, score => AssertWithin(score.Possible, before[score.Scale.Code].Possible));
            before = after;
        }
    });

    [Property(QuietOnSuccess = true)]
    public Property A_blank_form_can_still_take_any_score() => Law.Of(Any.Forms, form =>
        Assert.All(form.Build().Blank().Score().Scales, score => Assert.Equal((score.Scale.Lowest, score.Scale.Highest), (score.Possible.Lowest, score.Possible.Highest))));

    [Property(QuietOnSuccess = true)]
    public Property A_complete_form_can_take_its_score_only() => Law.Of(Any.Cases, form =>
        Assert.All(Report(form).Scales.Where(score => score.Missing == 0), score => Assert.Equal((score.Exact!.Value, score.Exact.Value), (score.Possible.Lowest, score.Possible.Highest))));

    private static ScoreReport Report(FormCase form) => form.Form.Build().AnswerFrom(form.Answers).Score();

    private static void AssertWithin(ScoreRange inner, ScoreRange outer) => Assert.True(outer.Contains(inner.Lowest) && outer.Contains(inner.Highest));
}
