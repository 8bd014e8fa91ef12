using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Dyads;

public sealed class ParallelFormsTests
{
    private static readonly Instrument[] Shipped = [.. InstrumentCatalog.Default.Instruments];

    [Fact]
    public void These_pairs_of_the_catalogue_are_parallel_and_no_others()
    {
        IEnumerable<string> pairs =
            from i in Enumerable.Range(0, Shipped.Length)
            from j in Enumerable.Range(0, i)
            where ParallelForms.Are(Shipped[i], Shipped[j])
            let ids = new[] { Shipped[i].Id, Shipped[j].Id }.OrderBy(id => id, StringComparer.Ordinal)
            select string.Join(" ", ids);

        // By hand, from the definitions: the forms that exist for two raters, item by item.
        Assert.Equal(
            [
                "haq2-alliance-client haq2-alliance-therapist",
                "sai-client sai-therapist",
                "seq-5-smoothness-client seq-5-smoothness-therapist",
                "tasc-r-child tasc-r-parent",
                "wai-36-client wai-36-observer",
                "wai-36-client wai-36-therapist",
                "wai-36-observer wai-36-therapist",
                "wai-b3-client wai-b3-therapist",
                "wai-s-client wai-s-therapist",
            ],
            pairs.OrderBy(pair => pair, StringComparer.Ordinal));
    }

    [Fact]
    public void It_does_not_matter_which_form_comes_first() => Assert.All(
        from one in Shipped from other in Shipped select (one, other),
        pair => Assert.Equal(ParallelForms.Are(pair.one, pair.other), ParallelForms.Are(pair.other, pair.one)));

    [Fact]
    public void No_form_is_parallel_to_itself() => Assert.All(
        Shipped, form => Assert.Contains(ParallelForms.Check(form, form), finding => finding.Code == "TA8302"));

    [Fact]
    public void A_catalogue_tells_which_forms_the_others_can_fill_in()
    {
        Assert.Equal(["wai-36-therapist", "wai-36-observer"], ParallelForms.Of(Instruments.Wai36.Client, InstrumentCatalog.Default).Select(form => form.Id));
        Assert.Empty(ParallelForms.Of(Instruments.WaiSr.Client, InstrumentCatalog.Default));
    }

    [Fact]
    public void Forms_of_two_families_are_refused_for_that_reason_alone() => FindingAssert.Only(
        ParallelForms.Check(Instruments.Wai36.Client, Instruments.Haq2Alliance.Therapist),
        "TA8301", "family", "wai-36-client", "wai", "haq2-alliance-therapist", "haq2-alliance");

    [Fact]
    public void Numbers_alone_do_not_prove_that_forms_of_different_names_ask_the_same()
    {
        Instrument child = InstrumentCatalog.Default.Find("csrs")!, group = InstrumentCatalog.Default.Find("gsrs")!;

        FindingAssert.Only(ParallelForms.Check(child, group), "TA8304", "items", "csrs", "gsrs");
    }

    [Fact]
    public void Codes_of_the_bank_prove_it_whatever_the_forms_are_called_and_however_they_are_ordered()
    {
        Instrument client = Banked("a", Rater.Client, "A", "x.1", "x.2"), therapist = Banked("b", Rater.Therapist, "B", "x.2", "x.1");

        Assert.True(ParallelForms.Are(client, therapist));
    }

    [Fact]
    public void A_question_that_one_form_does_not_ask_is_named()
    {
        Instrument client = Banked("a", Rater.Client, "A", "x.1", "x.2"), therapist = Banked("b", Rater.Therapist, "A", "x.1", "x.3");

        Assert.Equal(
            ["TA8305 items[2] 2 a b", "TA8305 items[2] 2 b a", "TA8309 scales[total] total a b"],
            ParallelForms.Check(client, therapist).Select(finding => finding.Code + " " + finding.Path + " " + string.Join(" ", finding.Arguments)));
    }

    [Fact]
    public void Another_response_format_or_another_label_is_refused()
    {
        Instrument client = Pair.Form("a", Rater.Client, Likert.Points(1, 5).LabelledAt(5, "Always")).Build();
        Instrument longer = Pair.Form("b", Rater.Therapist, Likert.Points(1, 7)).Build();
        Instrument worded = Pair.Form("b", Rater.Therapist, Likert.Points(1, 5).LabelledAt(5, "Strongly agree")).Build();

        Assert.Equal(12, Count(client, longer, "TA8306"));
        Assert.Equal(12, Count(client, worded, "TA8306"));
        Assert.Equal(["1", "format:labelled-range(1,5,1,5,Always)", "a", "format:labelled-range(1,5,1,5,Strongly agree)", "b"], ParallelForms.Check(client, worded)[0].Arguments);
        Assert.True(ParallelForms.Are(client, Pair.Therapist));
    }

    [Fact]
    public void Another_key_or_weight_is_refused()
    {
        Assert.Equal(["4"], Codes(Pair.Form("b", Rater.Therapist).Reversed(4).Build(), "TA8307"));
        Assert.Equal(["5"], Codes(Pair.Form("b", Rater.Therapist).Weighted(2, "5").Build(), "TA8307"));
    }

    [Fact]
    public void Other_scales_are_refused()
    {
        InstrumentBuilder Short() => Instrument.Define("b", "1.0.0").Titled("Pair").RatedBy(Rater.Therapist).Answered(Likert.Points(1, 5)).OfFamily("pair")
            .NumberedItems(12).Reversed(3).Total(s => s.AllItems().Mean().RequireAll());

        Assert.Equal(["bond", "task"], Scales(Short().Build(), "TA8308"));
        Assert.Equal(["other"], Scales(Pair.Form("b", Rater.Therapist).Scale("other", s => s.Items(1).Sum()).Build(), "TA8308"));
        Assert.Equal(["task"], Scales(Short().Scale("bond", s => s.Items(5, 6, 7, 8).Sum()).Scale("task", s => s.Items(1, 2, 3, 5).Sum()).Build(), "TA8309"));
        Assert.Equal(["task"], Scales(Short().Scale("bond", s => s.Items(5, 6, 7, 8).Sum()).Scale("task", s => s.Items(1, 2, 3).Sum()).Build(), "TA8309"));
        Assert.Equal(["task"], Scales(Short().Scale("bond", s => s.Items(5, 6, 7, 8).Sum()).Scale("task", s => s.Items(1, 2, 3, 4, 5).Sum()).Build(), "TA8309"));
        Assert.Equal(["task"], Scales(Short().Scale("bond", s => s.Items(5, 6, 7, 8).Sum()).Scale("task", s => s.Items(1, 2, 3, 4).Mean()).Build(), "TA8309"));
        Assert.Equal(["task"], Scales(Short().Scale("bond", s => s.Items(5, 6, 7, 8).Sum()).Scale("task", s => s.Items(1, 2, 3, 4).Sum().Times(2, 1)).Build(), "TA8309"));
    }

    [Fact]
    public void A_multiplier_may_be_written_in_other_terms_and_the_missing_rule_may_differ()
    {
        Instrument Form(string id, Rater rater, int times) => Instrument.Define(id, "1.0.0").Titled("T").RatedBy(rater).Answered(Likert.Points(1, 5)).OfFamily("f")
            .NumberedItems(2).Total(s => { _ = s.AllItems().Sum().Times(5 * times, 2 * times); _ = times == 1 ? s.RequireAll() : s.AtMostMissing(1); }).Build();

        Assert.True(ParallelForms.Are(Form("a", Rater.Client, 1), Form("b", Rater.Therapist, 3)));
    }

    [Fact]
    public void Forms_that_count_in_opposite_directions_are_refused() =>
        Assert.Equal(1, Count(Pair.Client, Pair.Form("b", Rater.Therapist).HigherIsWorse().Build(), "TA8303"));

    [Fact]
    public void Forms_without_a_key_have_nothing_to_compare()
    {
        Instrument form = InstrumentCatalog.Default.Find("calpas-p")!;

        Assert.Equal(1, Count(form, form, "TA8310"));
        Assert.Equal(0, Count(Pair.Client, Pair.Therapist, "TA8310"));
    }

    private static Instrument Banked(string id, Rater rater, string abbreviation, params string[] bank)
    {
        InstrumentBuilder form = Instrument.Define(id, "1.0.0").Titled("T", abbreviation).RatedBy(rater).Answered(Likert.Points(1, 5)).OfFamily("x").NumberedItems(bank.Length);
        return bank.Select((code, i) => (code, i)).Aggregate(form, (f, one) => f.Item((one.i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), i => i.FromBank(one.code)))
            .Total(s => s.AllItems().Sum()).Build();
    }

    private static int Count(Instrument one, Instrument other, string code) => ParallelForms.Check(one, other).Count(finding => finding.Code == code);

    private static IEnumerable<string> Codes(Instrument other, string code) =>
        ParallelForms.Check(Pair.Client, other).Where(finding => finding.Code == code).Select(finding => finding.Arguments[0]);

    private static IEnumerable<string> Scales(Instrument other, string code) =>
        ParallelForms.Check(Pair.Client, other).Where(finding => finding.Code == code).Select(finding => finding.Path.Substring(7).TrimEnd(']')).OrderBy(s => s, StringComparer.Ordinal);
}
