using System;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

/// <summary>The keys here are made up: they show the path, not how any of these forms is scored.</summary>
public sealed class WithKeyTests
{
    private static readonly Instrument Form = Forms.Numbered(4).WithoutKey("The key.", "The authors.").Build();

    [Fact]
    public void A_key_makes_a_form_scorable()
    {
        Instrument keyed = Form.WithKey(key => key.Reversed(2).Scale("a", s => s.Items(1, 2).Mean()).Scale("b", s => s.Items(3, 4).Sum()));

        ScoreReport report = keyed.Answer(5, 1, 2, 4).Score();

        Assert.Null(keyed.MissingKey);
        Assert.Equal(5, report["a"].Value);
        Assert.Equal(6, report["b"].Value);
    }

    [Fact]
    public void Every_score_says_that_the_key_is_the_callers()
    {
        Instrument keyed = Form.WithKey(key => key.Scale("a", s => s.Items(1, 2).Sum()).Scale("b", s => s.Items(3, 4).Sum()));

        ScoreReport report = keyed.Answer(1, 1, 1, 1).Score();

        Assert.Equal(["TA3003", "TA3003"], report.Findings.Select(finding => finding.Code));
        Assert.Equal(["a", "b"], report.Findings.Select(finding => Assert.Single(finding.Arguments)));
        Assert.All(report.Scales, score => Assert.Equal(EvidenceLevel.CallerSupplied, score.Evidence.Level));
    }

    [Fact]
    public void A_caller_cannot_call_the_key_verified()
    {
        Instrument keyed = Form.WithKey(key => key.Total(s => s.AllItems().Sum().Evidence(EvidenceLevel.Verified, "my book")));

        Assert.Equal(EvidenceLevel.CallerSupplied, keyed["total"].Evidence.Level);
        FindingAssert.Only(keyed.Answer(1, 1, 1, 1).Score().Findings, "TA3003", "scales[total]", "total");
    }

    // Items 1 and 2 count 0 0 1 1 3 and, reversed, 3 1 1 0 0; 3 and 4 apply when item 1 is 4 or 5. 5 and 1 count 3 and 3.
    [Fact]
    public void A_key_may_say_points_conditions_and_a_rule_of_the_form()
    {
        Instrument keyed = Form.WithKey(key => key.Points("1", 0, 0, 1, 1, 3).Points("2", 0, 0, 1, 1, 3).Reversed(2)
            .AppliesWhen("3", "1", 4, 5).AppliesWhen("4", "1", 4, 5).FormAtMostMissing(1)
            .Scale("a", s => s.Items(1, 2).Sum().AtMostMissing(1)).Scale("b", s => s.Items(3, 4).Sum()));

        Assert.Equal([6.0, 9.0], keyed.Answer(5, 1, 4, 5).Score().Scales.Select(score => score.Value!.Value));
        Assert.Equal((null, 2), (keyed.Answer(3, 1, 4, 5).Score()["b"].Value, keyed.Answer(3, 1, 4, 5).Score()["b"].NotApplicable));
        Assert.Equal(2, keyed.Answer(3, null, null, null).Score()["a"].Value);
        Assert.Null(keyed.Answer(5, null, null, 5).Score()["a"].Value);
    }

    [Fact]
    public void A_rule_of_the_form_that_is_proven_takes_no_other_from_the_caller()
    {
        Instrument proven = Forms.Numbered(4).FormAtMostMissing(2, publishedIn: "Manual").WithoutKey("The key.", "The authors.").Build();

        FindingAssert.Only(proven.WithKeyOrFindings(key => key.FormAtLeastAnswered(4).Total(s => s.AllItems().Sum())).Findings, "TA1069", "formRule", "4");
        Assert.Equal(MissingRule.AtMostMissing(2), proven.WithKey(key => key.Total(s => s.AllItems().Sum())).FormRule);
    }

    [Fact]
    public void A_key_may_weigh_items_and_leave_some_out()
    {
        Instrument keyed = Form.WithKey(key => key.Weighted(3, "1").Unscored(4).Total(s => s.AllItems().Sum()));

        Assert.Equal(3 * 5 + 4 + 2, keyed.Answer(5, 4, 2, 1).Score()["total"].Value);
        Assert.Equal(15 + 5 + 5, keyed["total"].Highest.Value);
        Assert.True(keyed.FindItem("4")!.IsUnscored);
    }

    [Fact]
    public void A_key_may_say_how_many_answers_are_needed()
    {
        Instrument keyed = Form.WithKey(key => key.Total(s => s.AllItems().Mean().AtLeastAnswered(3)));

        Assert.Equal(4, keyed.Answer(5, null, 4, 3).Score()["total"].Value);
        Assert.Equal(RuleOrigin.Caller, keyed["total"].RuleOrigin);
    }

    [Fact]
    public void All_that_the_form_says_of_itself_stays()
    {
        Instrument form = Instrument.Define("rich", "2.1.0").Titled("Rich form", "RF").RatedBy(Rater.Observer)
            .Answered(Likert.Points(-3, 3).Excluding(0).LabelledAt(3, "Much").OrNotApplicable())
            .OfFamily("rich-family").HigherIsWorse().Items("x", "y")
            .Item("x", i => i.Numbered(7).About("the first").Measuring(Construct.Trust).FromBank("rich.7"))
            .Item("y", i => i.Answered(Likert.Points(0, 1)))
            .PrintedHighestFirst("x")
            .Cited("Somebody (2001)", "10.1000/1").Rights(new Rights("h", "w", Permission.Needed, Permission.Needed))
            .WithoutKey("w", "a").Build();

        Instrument keyed = form.WithKey(key => key.Scale("s", s => s.Items(7).Sum()).Unscored(2));

        Assert.Equal(
            (form.Id, form.Version, form.Title, form.Abbreviation, form.Rater, form.Family, form.Direction),
            (keyed.Id, keyed.Version, keyed.Title, keyed.Abbreviation, keyed.Rater, keyed.Family, keyed.Direction));
        Assert.Same(form.Rights, keyed.Rights);
        Assert.Equal(form.Citations, keyed.Citations);
        Assert.True(keyed.Format.HasSameValuesAs(form.Format));
        Assert.Equal(form.Format.MissingReasons, keyed.Format.MissingReasons);
        Assert.Equal(["Much"], keyed.Format.Anchors.Select(anchor => anchor.Label));
        Item x = keyed.FindItem("x")!;
        Assert.Equal((7, "the first", "rich.7", OptionOrder.HighestFirst), (x.Number, x.Label, x.BankItem, x.OptionOrder));
        Assert.Equal([Construct.Trust], x.Constructs);
        Assert.Same(keyed.Format, x.Format);
        Assert.Equal("0..1", keyed.FindItem("y")!.Format.ToString());
    }

    [Fact]
    public void The_form_without_a_key_stays_as_it_was()
    {
        string hash = Form.ContentHash;

        _ = Form.WithKey(key => key.Reversed(1, 2, 3, 4).Total(s => s.AllItems().Sum()));

        Assert.NotNull(Form.MissingKey);
        Assert.Empty(Form.Scales);
        Assert.Equal(hash, Form.ContentHash);
        Assert.All(Form.Items, item => Assert.Equal(Keying.Forward, item.Keying));
    }

    [Fact]
    public void The_content_hash_tells_keys_apart()
    {
        Instrument sum = Form.WithKey(key => key.Total(s => s.AllItems().Sum()));
        Instrument again = Form.WithKey(key => key.Total(s => s.AllItems().Sum()));
        Instrument reversed = Form.WithKey(key => key.Reversed(1).Total(s => s.AllItems().Sum()));

        Assert.Equal(sum.ContentHash, again.ContentHash);
        Assert.Equal(3, new[] { Form.ContentHash, sum.ContentHash, reversed.ContentHash }.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Answers_taken_before_the_key_came_are_handed_to_the_keyed_form()
    {
        ResponseSheet early = Form.Answer(5, 4, null, 2);
        Instrument keyed = Form.WithKey(key => key.Reversed(1).Total(s => s.AllItems().Sum().AtMostMissing(1)));

        Assert.Throws<ArgumentException>("sheet", () => keyed.Scorer().Score(early));

        // 1 + 4 + 2 from three of four items, prorated: 7 · 4 / 3.
        Assert.Equal(ExactScore.Of(28, 3), keyed.AnswerFrom(early.Answers).Score()["total"].Exact);
    }

    [Fact]
    public void A_key_that_does_not_fit_gives_all_findings()
    {
        Result<Instrument> result = Form.WithKeyOrFindings(Misfit);

        Assert.Null(result.ValueOrDefault);
        Assert.Equal(["TA1027", "TA1025", "TA1025", "TA1027", "TA1041"], result.Findings.Select(finding => finding.Code));
        Assert.Equal(["reversed", "items[3]", "items[4]", "scales[a].items[#2]", "scales[b].aggregation"], result.Findings.Select(finding => finding.Path));
        InvalidDefinitionException thrown = Assert.Throws<InvalidDefinitionException>(() => Form.WithKey(Misfit));
        Assert.Equal(result.Findings.Select(finding => finding.Code), thrown.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void An_empty_key_is_none() => Assert.Equal(["TA1025", "TA1025", "TA1025", "TA1025"], Form.WithKeyOrFindings(_ => { }).Findings.Select(finding => finding.Code));

    [Fact]
    public void A_form_that_has_a_key_takes_no_other()
    {
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => Instruments.WaiSr.Client.WithKey(key => key.Total(s => s.AllItems().Sum())));

        Assert.Equal("wai-sr-client has a key; define an instrument of your own to score it otherwise.", thrown.Message);
        Instrument keyed = Form.WithKey(key => key.Total(s => s.AllItems().Sum()));
        Assert.Throws<InvalidOperationException>(() => keyed.WithKeyOrFindings(key => key.Total(s => s.AllItems().Sum())));
    }

    [Fact]
    public void A_missing_description_is_the_programmers_mistake()
    {
        Assert.Throws<ArgumentNullException>("describe", () => Form.WithKey(null!));
        Assert.Throws<ArgumentNullException>("describe", () => Form.WithKeyOrFindings(null!));
    }

    [Fact]
    public void A_shipped_form_without_zero_mirrors_around_zero()
    {
        int[] rest = Enumerable.Range(17, 48).ToArray();
        Instrument keyed = InstrumentCatalog.Default.Find("bl-ri-64-client")!
            .WithKey(key => key.Reversed(9, 10, 11, 12, 13, 14, 15, 16).Unscored(rest).Scale("made-up", s => s.Items(Enumerable.Range(1, 16).ToArray()).Sum()));

        ScaleScore alike = keyed.AnswerFrom(Enumerable.Repeat((int?)2, 64)).Score()["made-up"];
        ScaleScore opposed = keyed.AnswerFrom(Enumerable.Range(1, 64).Select(n => (int?)(n <= 8 ? 3 : -3))).Score()["made-up"];

        Assert.Equal(0, alike.Value);
        Assert.Equal(48, opposed.Value);
        Assert.Equal((-48, 48), (keyed["made-up"].Lowest.Value, keyed["made-up"].Highest.Value));
    }

    [Theory]
    [MemberData(nameof(WithoutKeyTests.Unkeyed), MemberType = typeof(WithoutKeyTests))]
    public void Every_shipped_form_without_a_key_takes_one(string id)
    {
        Instrument form = InstrumentCatalog.Default.Find(id)!;
        Instrument keyed = form.WithKey(key => key.Total(s => s.AllItems().Mean()));

        ScoreReport report = keyed.AnswerFrom(keyed.Items.Select(item => (decimal?)item.Format.Highest)).Score();

        Assert.Equal((double)form.Format.Highest, report["total"].Value);
        FindingAssert.Only(report.Findings, "TA3003", "scales[total]", "total");
    }

    private static void Misfit(KeyBuilder key) => key.Reversed(9).Scale("a", s => s.Items(1, 5).Sum()).Scale("b", s => s.Items(2));
}
