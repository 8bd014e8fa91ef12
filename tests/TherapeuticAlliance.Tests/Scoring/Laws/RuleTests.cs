using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Laws;

/// <summary>What a missing-answer rule may change, and what it may not.</summary>
public sealed class RuleTests
{
    private static readonly MissingRule[] Rules = [MissingRule.RequireAll, MissingRule.AtMostMissing(2), MissingRule.AtLeastAnswered(1)];

    [Property(QuietOnSuccess = true)]
    public Property With_nothing_missing_every_rule_gives_the_same_ratio() => Law.Of(Complete(), form =>
    {
        Instrument instrument = form.Form.Build();
        ResponseSheet sheet = instrument.AnswerFrom(form.Answers);
        ExactScore?[][] scores = Rules.Select(rule => sheet.Score(ScoringOptions.Default.WithRule(rule)).Scales.Select(s => s.Exact).ToArray()).ToArray();

        Assert.Equal(scores[0], scores[1]);
        Assert.Equal(scores[0], scores[2]);
        Assert.DoesNotContain(null, scores[0]);
    });

    [Property(QuietOnSuccess = true)]
    public Property A_blank_form_has_no_score_whatever_the_rule() => Law.Of(Any.Forms, form =>
        Assert.All(Rules, rule => Assert.All(form.Build().Blank().Score(ScoringOptions.Default.WithRule(rule)).Scales, score => Assert.Null(score.Exact))));

    private static FsCheck.Gen<FormCase> Complete() =>
        from form in Any.Forms
        from answers in Any.Answers(form, blanksInEight: 0)
        select new FormCase(form, answers);
}
