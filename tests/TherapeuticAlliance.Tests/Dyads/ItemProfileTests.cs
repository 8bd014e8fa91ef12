using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Dyads;

public sealed class ItemProfileTests
{
    public static TheoryData<int> Sessions { get; } = new(Enumerable.Range(1, 9));

    [Theory]
    [MemberData(nameof(Sessions))]
    public void Profiles_of_a_dyad_equal_those_of_R(int session)
    {
        string[] expected = Oracle("dyad-1-item-profile.csv").Single(row => row[0] == Text(session));
        Instrument Form(string id, Rater rater) => Instrument.Define(id, "1.0.0").Titled("T").RatedBy(rater).Answered(Likert.Points(1, 5)).OfFamily("f")
            .NumberedItems(12).Total(s => s.AllItems().Mean()).Build();
        ResponseSheet Sheet(string rater, Instrument form) => form.AnswerFrom(
            Oracle("dyad-1-items.csv").Single(row => row[1] == Text(session) && row[2] == rater).Skip(3).ToArray());

        // The oracle is client − therapist.
        ItemProfile profile = Dyad.Compare(Sheet("C", Form("c", Rater.Client)), Sheet("T", Form("t", Rater.Therapist))).Value.Profile!;

        Assert.Equal(12, profile.Used);
        AssertNear(expected[1], profile.Shape);
        AssertNear(expected[2], profile.SquaredDistance);
        AssertNear(expected[3], profile.MeanAbsoluteDifference);
        AssertNear(expected[4], profile.Elevation);
        AssertNear(expected[5], profile.Scatter);
    }

    [Fact]
    public void Answers_are_compared_after_keying()
    {
        ItemProfile profile = Profile(Pair.Therapist.Answer(1, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1), Pair.Client.Answer(1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1));

        Assert.Equal((1m, 2m, -1m), (profile.Items[2].First!.Value, profile.Items[2].Second!.Value, profile.Items[2].Difference!.Value));
        Assert.Equal("ItemDiscrepancy 3", profile.Items[2].ToString());
        Assert.Equal(1, profile.SquaredDistance);
    }

    [Fact]
    public void Only_items_that_both_answered_are_used_and_the_number_is_told()
    {
        Result<DyadComparison> pair = Dyad.Compare(
            Pair.Therapist.Answer(1, 2, null, 4, 5, 1, 2, 3, 4, 5, 1, 2), Pair.Client.Answer(null, 2, null, 4, 5, 1, 2, 3, 4, 5, 1, 1));

        Assert.Equal(10, pair.Value.Profile!.Used);
        Assert.Equal(0.1, pair.Value.Profile.MeanAbsoluteDifference);
        Assert.Null(pair.Value.Profile.Items[0].Difference);
        FindingAssert.Only(pair.Findings.Where(finding => finding.Path == "profile"), "TA8324", "profile", "10", "12");
        Assert.Equal("ItemProfile of 10 items", pair.Value.Profile.ToString());
    }

    [Fact]
    public void A_flat_profile_has_no_shape_and_the_rater_is_named()
    {
        Result<DyadComparison> pair = Dyad.Compare(
            Pair.Therapist.Answer(1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2), Pair.Client.Answer(5, 5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5));

        Assert.Null(pair.Value.Profile!.Shape);
        Assert.NotNull(pair.Value.Profile.Scatter);
        FindingAssert.Only(pair.Findings, "TA8326", "profile", "client");
    }

    [Fact]
    public void Two_flat_profiles_are_both_named_and_agree_in_all_that_is_defined()
    {
        Result<DyadComparison> pair = Dyad.Compare(
            Pair.Therapist.Answer(5, 5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5), Pair.Client.Answer(5, 5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5));

        ItemProfile profile = pair.Value.Profile!;
        Assert.Equal((0d, 0d, 0d, 0d), (profile.Elevation!.Value, profile.Scatter!.Value, profile.SquaredDistance!.Value, profile.MeanAbsoluteDifference!.Value));
        Assert.Null(profile.Shape);
        Assert.Equal(["therapist", "client"], pair.Findings.Select(finding => finding.Arguments.Single()));
    }

    [Theory]
    [InlineData(0, "TA8320,TA8320,TA8320,TA8320,TA8320,TA8320,TA8324,TA8325")]
    [InlineData(1, "TA8324,TA8325,TA8325")]
    [InlineData(2, "TA8324,TA8325")]
    [InlineData(3, "TA8324")]
    public void Too_few_items_leave_figures_undefined(int both, string codes)
    {
        decimal?[] Answers(decimal shift) => Enumerable.Range(0, 12).Select(i => i < both ? (decimal?)(i + 1 + (i == 0 ? shift : 0)) : null).ToArray();

        Result<DyadComparison> pair = Dyad.Compare(Pair.Therapist.AnswerFrom(Answers(1).Select(a => Text(a)).ToArray()), Pair.Client.AnswerFrom(Answers(0).Select(a => Text(a)).ToArray()));

        ItemProfile profile = pair.Value.Profile!;
        Assert.Equal(both > 0, profile.Elevation is not null && profile.SquaredDistance is not null && profile.MeanAbsoluteDifference is not null);
        Assert.Equal(both > 1, profile.Scatter is not null);
        Assert.Equal(both > 2, profile.Shape is not null);
        string found = string.Join(",", pair.Findings.Where(finding => both == 0 || finding.Path == "profile").Select(finding => finding.Code));
        Assert.Equal(codes, found);
    }

    [Fact]
    public void Items_on_no_scale_and_mixed_formats_are_left_out_of_profiles()
    {
        Instrument Unscored(string id, Rater rater) => Instrument.Define(id, "1.0.0").Titled("T").RatedBy(rater).Answered(Likert.Points(1, 5)).OfFamily("f")
            .NumberedItems(4).Unscored(2).Item(2, i => i.Answered(Likert.Points(0, 9))).Total(s => s.Items(1, 3, 4).Sum()).Build();
        Instrument Mixed(string id, Rater rater) => Instrument.Define(id, "1.0.0").Titled("T").RatedBy(rater).Answered(Likert.Points(1, 5)).OfFamily("f")
            .NumberedItems(2).Item(2, i => i.Answered(Likert.Points(0, 9))).Total(s => s.AllItems().Sum()).Build();

        Assert.Equal(["1", "3", "4"], Profile(Unscored("a", Rater.Client).Answer(1, 2, 3, 4), Unscored("b", Rater.Therapist).Answer(1, 2, 3, 4)).Items.Select(item => item.Item.Code));
        Result<DyadComparison> mixed = Dyad.Compare(Mixed("a", Rater.Client).Answer(1, 2), Mixed("b", Rater.Therapist).Answer(1, 2));
        Assert.Null(mixed.Value.Profile);
        FindingAssert.Only(mixed.Findings, "TA8323", "profile", "a");
    }

    [Fact]
    public void Questions_are_paired_by_what_they_ask_and_not_by_their_place()
    {
        Instrument Form(string id, Rater rater, string first, string second) => Instrument.Define(id, "1.0.0").Titled("T").RatedBy(rater).Answered(Likert.Points(1, 5)).OfFamily("f")
            .NumberedItems(2).Item(1, i => i.FromBank(first)).Item(2, i => i.FromBank(second)).Total(s => s.AllItems().Sum()).Build();

        Assert.Equal(0, Profile(Form("a", Rater.Client, "x.1", "x.2").Answer(2, 5), Form("b", Rater.Therapist, "x.2", "x.1").Answer(5, 2)).SquaredDistance);
    }

    [Fact]
    public void Reports_without_a_trace_have_no_profile_but_all_scales()
    {
        ScoreReport brief = Pair.Client.Answer(1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2).Score(ScoringOptions.Default.WithoutTrace());
        ScoreReport full = Pair.Therapist.Answer(1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2).Score();

        foreach (Result<DyadComparison> pair in new[] { Dyad.Compare(full, brief), Dyad.Compare(brief, full) })
        {
            Assert.Null(pair.Value.Profile);
            Assert.All(pair.Value.Scales, scale => Assert.Equal(ExactScore.Of(0, 1), scale.Difference));
            FindingAssert.Only(pair.Findings, "TA8322", "profile");
        }
    }

    private static ItemProfile Profile(ResponseSheet first, ResponseSheet second) => Dyad.Compare(first, second).Value.Profile!;

    private static IEnumerable<string[]> Oracle(string file) =>
        File.ReadAllLines(Repository.Path("tests", "TherapeuticAlliance.Tests", "Oracles", file)).Skip(1).Select(line => line.Replace("\"", string.Empty).Split(','));

    private static void AssertNear(string expected, double? actual) => Assert.Equal(double.Parse(expected, CultureInfo.InvariantCulture), actual!.Value, 1e-9);

    private static string Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture) ?? string.Empty;
}
