using System;
using System.Linq;
using FsCheck.Fluent;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Catalog.Definitions;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

public sealed class ProjectionTests
{
    private static readonly Instrument Short = ShortForm("house-short", Rater.Client, Likert.Points(1, 7));

    [Fact]
    public void The_long_form_yields_the_short_one()
    {
        ResponseSheet projected = Project(Answered(n => ((n - 1) % 7) + 1), Short);

        // Bank items 2 4 8 12 21 22 23 24 26 27 32 35 answered 2 4 1 5 7 1 2 3 5 6 4 7; the fourth and the tenth are mirrored to 3 and 2.
        Assert.Same(Short, projected.Instrument);
        Assert.Equal([2m, 4m, 1m, 5m, 7m, 1m, 2m, 3m, 5m, 6m, 4m, 7m], projected.Answers.Select(answer => answer.Value));
        Assert.Equal([16, 15, 10, 41], projected.Score().Scales.Select(score => score.Value));
    }

    // The house form above and the published short form ask the same questions on the same seven points.
    [Fact]
    public void The_long_form_yields_the_published_short_form()
    {
        ResponseSheet projected = Project(Answered(n => ((n - 1) % 7) + 1), Instruments.WaiS.Client);

        Assert.Equal((16, 15, 10, 41), (projected.Score()["task"].Value, projected.Score()["bond"].Value, projected.Score()["goal"].Value, projected.Score()["total"].Value));
    }

    [Fact]
    public void All_highest_on_the_long_form_is_all_highest_on_the_short_one() =>
        Assert.Equal([28, 28, 16, 72], Project(Answered(_ => 7), Short).Score().Scales.Select(score => score.Value));

    [Fact]
    public void Projecting_equals_scoring_the_short_form_directly()
    {
        int[] bank = [2, 4, 8, 12, 21, 22, 23, 24, 26, 27, 32, 35];
        Law.Holds(Gen.Choose(0, 7).ArrayOf(36), drawn =>
        {
            int?[] values = Array.ConvertAll(drawn, value => value == 0 ? (int?)null : value);
            ResponseSheet projected = Project(Instruments.Wai36.Client.AnswerFrom(values), Short);
            ResponseSheet direct = Short.AnswerFrom(bank.Select(number => values[number - 1]));
            Assert.Equal(direct.Score().Scales.Select(score => score.Exact), projected.Score().Scales.Select(score => score.Exact));
            Assert.Equal(direct.Score().Scales.Select(score => score.Answered), projected.Score().Scales.Select(score => score.Answered));
        });
    }

    [Fact]
    public void What_is_missing_or_wrong_and_who_and_when_carry_over()
    {
        var who = new Administration(session: 4);
        ResponseSheet sheet = Answered(_ => 4).WithMissing("2", MissingReason.Declined).With("4", 9).WithAdministration(who);

        ResponseSheet projected = Project(sheet, Short);

        Assert.Same(who, projected.Administration);
        Assert.Equal(MissingReason.Declined, projected["1"].Reason);
        FindingAssert.Only(projected.Findings, "TA2001", "items[2]", "2", "1", "7");
    }

    [Fact]
    public void The_revised_short_form_has_another_range_and_is_refused()
    {
        Result<ResponseSheet> result = Answered(_ => 4).ProjectTo(Instruments.WaiSr.Client);

        Assert.Null(result.ValueOrDefault);
        Assert.Equal(12, result.Findings.Count);
        FindingAssert.Is(result.Findings[0], "TA7011", "items[1]", "1", "wai-sr-client 1.0.0", "format:range(1,5,1)", "wai-36-client 1.0.0", "format:range(1,7,1)");
        Assert.Equal(
            "items[1]: Item 1 is answered in wai-sr-client 1.0.0 on 1..5 and in wai-36-client 1.0.0 on 1..7; an answer on one format is not an answer on the other.",
            result.Findings[0].Describe());
        Assert.All(result.Findings, finding => Assert.Equal(("TA7011", FindingSeverity.Error), (finding.Code, finding.Severity)));
    }

    [Fact]
    public void The_same_numbers_with_other_labels_are_refused()
    {
        Instrument agreement = ShortForm("house-agreement", Rater.Client, Likert.Points(1, 7).LabelledAt(1, "Strongly disagree").LabelledAt(7, "Strongly agree"));

        Result<ResponseSheet> result = Answered(_ => 4).ProjectTo(agreement);

        Assert.Equal(12, result.Findings.Count);
        FindingAssert.Is(
            result.Findings[0], "TA7011", "items[1]", "1", "house-agreement 1.0.0", "format:labelled-range(1,7,1,1,Strongly disagree)", "wai-36-client 1.0.0", "format:labelled-range(1,7,1,1,Never)");
    }

    [Fact]
    public void The_same_labels_in_another_case_are_the_same()
    {
        Instrument shouting = ShortForm("house-shouting", Rater.Client, Likert.Points(1, 7).LabelledAt(1, " NEVER ").LabelledAt(7, "ALWAYS"));

        Assert.True(Answered(_ => 4).ProjectTo(shouting).IsValid);
    }

    [Fact]
    public void A_short_form_does_not_yield_the_long_one()
    {
        Result<ResponseSheet> result = Short.AnswerFrom(Enumerable.Repeat((int?)4, 12)).ProjectTo(Instruments.Wai36.Client);

        Assert.Null(result.ValueOrDefault);
        Assert.Equal(24, result.Findings.Count);
        FindingAssert.Is(result.Findings[0], "TA7010", "items[1]", "1", "wai-36-client 1.0.0", "house-short 1.0.0");
        Assert.All(result.Findings, finding => Assert.Equal("TA7010", finding.Code));
    }

    [Fact]
    public void What_the_client_answered_is_not_what_the_therapist_would()
    {
        Instrument therapist = ShortForm("house-therapist", Rater.Therapist, Likert.Points(1, 7));

        Finding finding = FindingAssert.Only(
            Answered(_ => 4).ProjectTo(therapist).Findings, "TA7012", "rater", "wai-36-client", "client", "house-therapist", "therapist");

        Assert.Equal("rater: wai-36-client is filled in by the client and house-therapist by the therapist; one cannot be taken for the other.", finding.Describe());
    }

    [Fact]
    public void All_reasons_are_given_at_once()
    {
        Instrument far = Instrument.Define("far", "1.0.0").Titled("Far").RatedBy(Rater.Therapist).Answered(Likert.Points(1, 5))
            .ItemsFrom(WaiBank.Items, 1).Items("own").Total(s => s.AllItems().Sum()).Build();

        Assert.Equal(["TA7012", "TA7011", "TA7010"], Answered(_ => 4).ProjectTo(far).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Items_of_no_bank_are_not_the_same_question()
    {
        Instrument form = Forms.Sum(2);
        Instrument other = Instrument.Define("other", "1.0.0").Titled("Other").RatedBy(Rater.Client).Answered(Likert.Points(1, 5)).NumberedItems(2).Total(s => s.AllItems().Sum()).Build();

        Assert.Equal(["TA7010", "TA7010"], form.Answer(1, 2).ProjectTo(other).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_missing_target_is_the_programmers_mistake() =>
        Assert.Throws<ArgumentNullException>("target", () => Answered(_ => 4).ProjectTo(null!));

    private static ResponseSheet Project(ResponseSheet sheet, Instrument target)
    {
        Result<ResponseSheet> result = sheet.ProjectTo(target);
        Assert.Empty(result.Findings);
        return result.Value;
    }

    private static ResponseSheet Answered(Func<int, int> value) => Instruments.Wai36.Client.AnswerFrom(Enumerable.Range(1, 36).Select(n => (int?)value(n)));

    private static Instrument ShortForm(string id, Rater rater, FormatBuilder format) => Instrument.Define(id, "1.0.0").Titled("House form").RatedBy(rater).Answered(format)
        .ItemsFrom(WaiBank.Items, 2, 4, 8, 12, 21, 22, 23, 24, 26, 27, 32, 35).Reversed(4, 10)
        .Scale("task", s => s.Items(1, 2, 8, 12).Sum())
        .Scale("bond", s => s.Items(3, 5, 7, 9).Sum())
        .Scale("goal", s => s.Items(4, 6, 10, 11).Sum())
        .Total(s => s.AllItems().Sum())
        .Build();
}
