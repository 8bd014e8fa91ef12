using System;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

/// <summary>What a reader must be told; how it is laid out is for docs/instruments to show.</summary>
public sealed class InstrumentPageTests
{
    [Fact]
    public void A_page_begins_with_the_title()
    {
        Assert.StartsWith("# Working Alliance Inventory, Short Revised, client (WAI-SR)\n", Instruments.WaiSr.Client.Describe(), StringComparison.Ordinal);
        Assert.StartsWith("# Form\n", Forms.Sum(2).Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_abbreviation_that_is_in_the_title_is_not_said_twice()
    {
        Instrument form = Instrument.Define("f", "1.0.0").Titled("F-3, patient form", "F-3").RatedBy(Rater.Client).Answered(Likert.Points(1, 3)).NumberedItems(1).Total(s => s.AllItems().Sum()).Build();

        Assert.StartsWith("# F-3, patient form\n", form.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_keyed_form_says_how_it_is_scored_by_hand()
    {
        string page = Instruments.Wai36.Client.Describe();

        Has(page, "- filled in by: client\n- items: 36\n- answers: 1 to 7 (1 Never, 2 Rarely,");
        Has(page, "| Bond | `bond` | bond | 1, 5, 8, 17, 19, 20, 21, 23, 26, 28, 29, 36 | sum | 12 to 84 |");
        Has(page, "| Total | `total` | overall | all 36 | sum | 36 to 252 |");
        Has(page, "- reversed: 1, 3, 7, 9, 10, 11, 12, 15, 20, 27, 29, 31, 33, 34; counted as 8 − value\n");
        Has(page, "- questions shared with other forms: bank `wai`, under the same numbers\n");
        Has(page, "every item must be answered, or there is no score (default of this library; no published rule was found)");
    }

    [Fact]
    public void A_keyed_form_says_what_proves_each_scale_and_why_there_is_no_cut_off()
    {
        Instrument wai = Instruments.Wai36.Client;
        string page = wai.Describe();

        Has(page, "- `task`, `bond`, `goal`: single source\n  - " + wai["task"].Evidence.Sources[0] + "\n");
        Has(page, "- `total`: verified (two independent sources, or one that agrees with published figures)\n");
        Assert.All(wai["total"].Evidence.Sources, source => Has(page, "  - " + source + "\n"));
        Has(page, "- none for `task`, `bond`, `goal`, `total`. " + wai["total"].WhyNoThreshold);
        Has(page, "- permission to use it: needed\n");
        Has(page, "- Horvath & Greenberg (1989)");
    }

    [Fact]
    public void A_cut_off_stands_with_comparison_meaning_and_source()
    {
        string page = Instruments.Srs.Describe();

        Has(page, "- `total` below 36: ");
        Has(page, "- any item of `total` below 9: ");
        Assert.All(Instruments.Srs["total"].Thresholds, threshold => Has(page, threshold.Meaning + " (`" + threshold.Code + "`)\n  - " + threshold.Source + "\n"));
    }

    [Fact]
    public void A_published_rule_for_missing_answers_stands_with_its_source()
    {
        Instrument core = Instruments.CoreOm;

        Has(core.Describe(), "`total`: at most 3 missing, or there is no score; the mean is that of the answered items (published: " + core["total"].RuleSource + ")");
        Has(core.Describe(), "| mean × 10 | 0 to 40 |");
        Has(core.Describe(), "- a higher score is worse\n");
    }

    [Fact]
    public void An_item_that_counts_nowhere_is_named() => Has(Instruments.Phq9.Describe(), "- on the form, but on no scale: 10\n");

    [Fact]
    public void A_form_that_prints_some_options_best_first_says_which_and_reverses_none()
    {
        Has(Instruments.Csq8.Describe(), "- options printed highest first: 1, 3, 6, 7; what counts is the printed value, not its place\n");
        Has(Instruments.Csq8.Describe(), "- no item is reversed\n");
    }

    [Fact]
    public void A_short_form_says_which_question_of_the_bank_each_item_is()
    {
        string page = Instruments.WaiSr.Client.Describe();

        Has(page, "- questions shared with other forms: bank `wai`\n");
        Has(page, "| 1 | clearer how to change | task agreement | wai.25 |\n| 2 | activity seen as useful | task agreement | wai.4 |\n| 3 | liking | bond | wai.8 |\n");
    }

    [Fact]
    public void A_form_without_a_key_says_what_is_missing_and_whom_to_ask_and_shows_no_score()
    {
        Instrument form = InstrumentCatalog.Default.Find("bl-ri-64-client")!;
        string page = form.Describe();

        Has(page, "## Not scored: the key is missing\n\n- missing: " + form.MissingKey!.What + "\n- whom to ask: " + form.MissingKey.WhomToAsk + "\n");
        Has(page, "- answers: -3 to 3 without 0");
        Assert.All(form.MissingKey.Structure!.Sources, source => Has(page, "  - " + source + "\n"));
        Assert.All(["## Scales", "## Keying", "## Cut-offs", "## Missing answers"], heading => Assert.DoesNotContain(heading, page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_house_instrument_of_which_little_is_said_claims_little()
    {
        string page = Forms.OneScale(3, s => s.Mean().AtLeastAnswered(2)).Describe();

        Has(page, "| s | `s` | not stated | all 3 | mean | 1 to 5 |");
        Has(page, "- no item is reversed\n");
        Has(page, "- `s`: at least 2 answered, or there is no score; the mean is that of the answered items (as the author of the definition says)\n");
        Has(page, "- `s`: supplied by the author of the definition, without a source\n");
        Has(page, "- none for `s`. The definition names no published cut-off.\n");
        Has(page, "- holder: not stated\n- where to ask: not stated\n- permission to use it: no statement was found; ask\n");
        Assert.DoesNotContain("## Published in", page, StringComparison.Ordinal);
        Assert.DoesNotContain("## Items", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_house_instrument_shows_what_is_unusual_about_it()
    {
        string page = Forms.Empty(Likert.Points(-3, 3).Excluding(0).LabelledAt(3, "yes | no").OrNotApplicable())
            .Items("a", "b", "c", "d").Reversed("a").Weighted(2, "b", "c").Unscored("d").PrintedHighestFirst("b")
            .Item("c", i => i.About("trust").Measuring(Construct.Trust).Answered(VisualAnalogue.Line(0m, 10m, 0.1m)))
            .Scale("s", s => s.Items("a", "b").Sum().AtMostMissing(1).Times(10, 3).Norm("Students", 12, 3m, 1.5m, "Somebody (2001)", 0.5m))
            .Scale("one", s => s.Items("c").Sum()).Build().Describe();

        Has(page, "- single items ask about: trust\n");
        Has(page, "- answers: -3 to 3 without 0 (3 yes | no); or not applicable\n");
        Has(page, "- reversed: a; counted as the value with the other sign\n");
        Has(page, "- counted 2 times: b, c\n");
        Has(page, "- on the form, but on no scale: d\n");
        Has(page, "- options printed highest first: b; ");
        Has(page, "| a, b | sum × 10/3 |");
        Has(page, "the sum is prorated from the answered items");
        Has(page, "| `s` | Students | 12 | 3 | 1.5; 0.5 within a person | Somebody (2001) |");
        Has(page, "| c | 3 | trust | trust | 0 to 10 in steps of 0.1 |");
        Has(page, "| one | `one` | not stated | c | sum | 0 to 20 |");
    }

    [Fact]
    public void A_question_of_a_bank_whose_number_only_ends_alike_has_another_number() => Has(
        Forms.Numbered(2).Item(1, i => i.FromBank("pool.11")).Item(2, i => i.FromBank("pool.12")).Total(s => s.AllItems().Sum()).Build().Describe(),
        "- questions shared with other forms: bank `pool`\n");

    [Fact]
    public void The_only_item_of_a_form_is_named_and_not_called_all() => Has(Forms.Sum(1).Describe(), "| s | `s` | not stated | 1 | the value | 1 to 5 |\n");

    [Fact]
    public void Values_that_are_no_option_are_listed() => Has(Forms.Sum(2, Likert.Points(-3, 3).Excluding(-1, 0)).Describe(), "- answers: -3 to 3 without -1, 0\n");

    [Fact]
    public void The_score_of_a_single_item_is_its_value() => Has(Instruments.Hat.Describe(), "| the value | 1 to 9 |");

    [Fact]
    public void Banks_are_named_by_what_stands_before_the_number() => Has(
        Forms.Numbered(3).Item("1", i => i.FromBank("house.mood.7")).Item("2", i => i.FromBank("house.mood.9")).Item("3", i => i.FromBank("alone"))
            .Total(s => s.AllItems().Sum()).Build().Describe(),
        "- questions shared with other forms: bank `house.mood`, `alone`\n");

    [Fact]
    public void Reversals_in_different_ranges_are_put_in_words() => Has(
        Forms.Numbered(2).Item("2", i => i.Answered(Likert.Points(0, 9))).Reversed(1, 2).Total(s => s.AllItems().Sum()).Build().Describe(),
        "- reversed: 1, 2; counted as lowest + highest − value\n");

    [Fact]
    public void A_text_with_a_bar_does_not_break_a_table() =>
        Has(Forms.OneScale(2, s => s.Named("a|b").Sum()).Describe(), "| a\\|b | `s` |");

    [Fact]
    public void A_page_is_the_same_in_every_culture()
    {
        string page = Instruments.Ors.Describe();

        Assert.All(InCulture.Foreign, culture => Assert.Equal(page, InCulture.Of(culture, () => Instruments.Ors.Describe())));
    }

    private static void Has(string page, string statement) => Assert.Contains(statement, page, StringComparison.Ordinal);
}
