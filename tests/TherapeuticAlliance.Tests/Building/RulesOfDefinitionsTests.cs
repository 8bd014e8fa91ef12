using System;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Building;

/// <summary>What a rule of a definition may say, and where the reader is told that it may not.</summary>
public sealed class RulesOfDefinitionsTests
{
    [Fact]
    public void A_table_of_scores_may_stay_level_and_never_dips()
    {
        Found(b => b.Scale("s", s => s.AllItems().Sum().RequireAll().ConvertedBy(10, 10, 20)));
        Found(b => b.Scale("s", s => s.AllItems().Sum().RequireAll().ConvertedBy(10, 30, 20)), "ConversionInvalid");
    }

    [Fact]
    public void A_rule_about_the_form_leaves_an_answer_and_names_its_source()
    {
        Found(b => Summed(b).FormAtMostMissing(1));
        Found(b => Summed(b).FormAtMostMissing(2), "FormRuleInvalid");
        Found(b => Summed(b).FormAtLeastAnswered(2));
        Found(b => Summed(b).FormAtLeastAnswered(3), "FormRuleInvalid");
        Found(b => Summed(b).FormAtLeastAnswered(0), "FormRuleInvalid");
        Found(b => Summed(b).FormAtMostMissing(1, publishedIn: " "), "TextMissing");
        Assert.Equal("formRule.source", Assert.Single(Summed(Two()).FormAtMostMissing(1, publishedIn: " ").BuildOrFindings().Findings).Path);
    }

    [Fact]
    public void A_condition_is_some_of_the_answers_to_another_item_without_one()
    {
        Found(b => Gated(b).Item(2, i => i.AppliesWhen(1, 1)));
        Found(b => Gated(b).Item(2, i => i.AppliesWhen(1, 0, 1)), "ConditionInvalid");
        Found(b => Gated(b).Item(2, i => i.AppliesWhen(1, 9)), "ConditionInvalid");
        Found(b => Gated(b).Item(2, i => i.AppliesWhen(2, 1)), "ConditionInvalid");
        Found(b => Gated(b).Item(3, i => i.AppliesWhen(2, 1)).Item(2, i => i.AppliesWhen(3, 1)), "ConditionInvalid", "ConditionInvalid");
        Found(b => Gated(b).Item(1, i => i.Answered(Likert.Points(0, 3))).Item(2, i => i.AppliesWhen(1, 1, 9)), "ConditionInvalid");
    }

    [Fact]
    public void Whoever_changes_a_rule_answers_for_it_unless_it_is_published()
    {
        RuleOrigin Origin(Action<ScaleBuilder> rule) => Forms.OneScale(2, rule, Likert.Points(0, 1).OrNotApplicable()).Scales[0].RuleOrigin;

        Assert.Equal(RuleOrigin.LibraryDefault, Origin(s => s.Sum()));
        Assert.Equal(RuleOrigin.Caller, Origin(s => s.Sum().ExcusingNotApplicable()));
        Assert.Equal(RuleOrigin.Published, Origin(s => s.Sum().AtMostMissing(1, publishedIn: "Manual, p. 1").ExcusingNotApplicable()));
    }

    private static InstrumentBuilder Two() => Forms.Numbered(2, Likert.Points(0, 1));

    private static InstrumentBuilder Summed(InstrumentBuilder builder) => builder.Scale("s", s => s.AllItems().Sum().RequireAll());

    // The scale is of the first item; conditions are on the others.
    private static InstrumentBuilder Gated(InstrumentBuilder builder) => builder.Items("3").Unscored("2", "3").Scale("s", s => s.Items(1).Sum().RequireAll());

    private static void Found(Func<InstrumentBuilder, InstrumentBuilder> describe, params string[] names) =>
        Assert.Equal(names, describe(Two()).BuildOrFindings().Findings.Where(finding => finding.Severity == TherapeuticAlliance.Findings.FindingSeverity.Error).Select(finding => finding.Kind.Name));
}
