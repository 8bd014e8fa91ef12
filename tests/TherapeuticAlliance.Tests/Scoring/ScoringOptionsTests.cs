using System;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring;

public sealed class ScoringOptionsTests
{
    private static readonly Instrument Form = Forms.Numbered(4)
        .Scale("a", s => s.Items(1, 2).Sum().RequireAll("a paper")).Scale("b", s => s.Items(3, 4).Sum()).Build();

    private static readonly ResponseSheet HalfFilled = Form.Answer(4, null, 5, null);

    [Fact]
    public void The_default_keeps_the_rules_of_the_definition_and_the_trace()
    {
        ScoreReport report = HalfFilled.Score(ScoringOptions.Default);

        Assert.Equal((RuleOrigin.Published, RuleOrigin.LibraryDefault), (report["a"].RuleOrigin, report["b"].RuleOrigin));
        Assert.Equal((4, 2), (report.Trace.Count, report["a"].Trace.Count));
        Assert.True(ScoringOptions.Default.IncludesTrace);
    }

    [Fact]
    public void A_callers_rule_holds_for_every_scale_and_says_that_it_is_the_callers()
    {
        ScoreReport report = HalfFilled.Score(ScoringOptions.Default.WithRule(MissingRule.AtLeastAnswered(1)));

        Assert.All(report.Scales, score => Assert.Equal((MissingRule.AtLeastAnswered(1), RuleOrigin.Caller, 1), (score.Rule, score.RuleOrigin, score.AnswersNeeded)));
        Assert.Equal((8, 10), (report["a"].Value, report["b"].Value));
    }

    [Fact]
    public void A_rule_for_one_scale_leaves_the_others_alone()
    {
        ScoreReport report = HalfFilled.Score(ScoringOptions.Default.WithRule("b", MissingRule.AtMostMissing(1)));

        Assert.Null(report["a"].Value);
        Assert.Equal((10.0, RuleOrigin.Caller), (report["b"].Value!.Value, report["b"].RuleOrigin));
        Assert.Equal(RuleOrigin.Published, report["a"].RuleOrigin);
    }

    [Fact]
    public void A_rule_for_one_scale_goes_before_the_rule_for_all_in_whatever_order_they_are_given()
    {
        ScoringOptions first = ScoringOptions.Default.WithRule("a", MissingRule.RequireAll).WithRule(MissingRule.AtMostMissing(1));
        ScoringOptions last = ScoringOptions.Default.WithRule(MissingRule.AtMostMissing(1)).WithRule("a", MissingRule.RequireAll);

        Assert.Equal((null, 10.0), (HalfFilled.Score(first)["a"].Value, HalfFilled.Score(first)["b"].Value!.Value));
        Assert.Equal((null, 10.0), (HalfFilled.Score(last)["a"].Value, HalfFilled.Score(last)["b"].Value!.Value));
    }

    [Fact]
    public void Rules_for_several_scales_stand_together()
    {
        ScoringOptions options = ScoringOptions.Default.WithRule("a", MissingRule.AtMostMissing(1)).WithRule("b", MissingRule.AtLeastAnswered(1));

        Assert.Equal((8, 10), (HalfFilled.Score(options)["a"].Value, HalfFilled.Score(options)["b"].Value));
    }

    [Fact]
    public void The_last_rule_for_a_scale_holds()
    {
        ScoringOptions options = ScoringOptions.Default.WithRule("a", MissingRule.AtMostMissing(1)).WithRule("a", MissingRule.RequireAll);

        Assert.Null(HalfFilled.Score(options)["a"].Value);
    }

    [Fact]
    public void The_short_form_leaves_the_trace_out_and_keeps_the_rules()
    {
        ScoringOptions options = ScoringOptions.Default.WithRule(MissingRule.AtMostMissing(1)).WithRule("b", MissingRule.RequireAll).WithoutTrace();
        ScoreReport report = HalfFilled.Score(options);

        Assert.False(options.IncludesTrace);
        Assert.Empty(report.Trace);
        Assert.All(report.Scales, score => Assert.Empty(score.Trace));
        Assert.Equal((8.0, null), (report["a"].Value!.Value, report["b"].Value));
    }

    [Fact]
    public void A_rule_does_not_bring_the_trace_back()
    {
        Assert.False(ScoringOptions.Default.WithoutTrace().WithRule(MissingRule.RequireAll).IncludesTrace);
        Assert.False(ScoringOptions.Default.WithoutTrace().WithRule("a", MissingRule.RequireAll).IncludesTrace);
    }

    [Fact]
    public void Each_With_returns_new_options_and_leaves_the_first_alone()
    {
        ScoringOptions options = ScoringOptions.Default.WithRule("a", MissingRule.RequireAll);

        _ = options.WithRule("a", MissingRule.AtMostMissing(1)).WithRule(MissingRule.AtMostMissing(1)).WithoutTrace();

        Assert.Null(HalfFilled.Score(options)["a"].Value);
        Assert.Null(HalfFilled.Score(options)["b"].Value);
        Assert.True(options.IncludesTrace);
    }

    [Fact]
    public void A_rule_for_an_unknown_scale_is_the_programmers_mistake()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => HalfFilled.Score(ScoringOptions.Default.WithRule("A", MissingRule.RequireAll)));

        Assert.StartsWith("form has no scale of that code; it has a, b.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_the_programmers_mistake()
    {
        Assert.Throws<ArgumentNullException>("rule", () => ScoringOptions.Default.WithRule(null!));
        Assert.Throws<ArgumentNullException>("rule", () => ScoringOptions.Default.WithRule("a", null!));
        Assert.Throws<ArgumentNullException>("scaleCode", () => ScoringOptions.Default.WithRule(null!, MissingRule.RequireAll));
    }
}
