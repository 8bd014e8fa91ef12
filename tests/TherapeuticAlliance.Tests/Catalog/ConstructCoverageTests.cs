using System;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Tests.Approvals;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

/// <summary>What answers each construct. The items are those of the table of labels in docs/sources/instruments, counted by hand.</summary>
public sealed class ConstructCoverageTests
{
    private static readonly InstrumentCatalog Catalog = InstrumentCatalog.Default;

    public static TheoryData<Construct> Constructs { get; } = new(Enum.GetValues(typeof(Construct)).Cast<Construct>());

    [Fact]
    public void Trust_is_asked_about_in_eight_forms_and_measured_by_no_scale()
    {
        ConstructCoverage trust = Catalog.CoverageOf(Construct.Trust);

        Assert.Empty(trust.Scales);
        Assert.Equal(
            [
                "haq2-alliance-client 1", "haq2-alliance-client 4", "haq2-alliance-therapist 1", "haq2-alliance-therapist 4",
                "wai-36-client 26", "wai-36-client 29", "wai-36-observer 26", "wai-36-observer 29", "wai-36-therapist 26", "wai-36-therapist 29",
                "wai-o-s-rubric 12", "wai-s-client 9", "wai-s-therapist 9",
            ],
            trust.Items.Select(item => item.ToString()).OrderBy(item => item, StringComparer.Ordinal));
    }

    [Fact]
    public void A_single_item_is_kept_apart_from_a_scale()
    {
        ConstructCoverage goals = Catalog.CoverageOf(Construct.GoalAgreement);

        Assert.Contains(goals.Scales, scale => scale.Instrument.Id == "wai-sr-client" && scale.Code == "goal");
        Assert.DoesNotContain(goals.Items, item => item.Scales.Any(scale => scale.Constructs.Contains(Construct.GoalAgreement)));
        Assert.Contains(goals.Items, item => item.ToString() == "haq2-alliance-client 3");
    }

    [Theory]
    [InlineData("wai-36-client", "24", Construct.TaskAgreement)]
    [InlineData("wai-36-client", "25", Construct.GoalAgreement)]
    [InlineData("wai-sr-client", "1", Construct.TaskAgreement)]
    [InlineData("wai-sr-client", "8", Construct.GoalAgreement)]
    [InlineData("wai-s-client", "8", Construct.TaskAgreement)]
    [InlineData("wai-o-s-rubric", "7", Construct.TaskAgreement)]
    public void Two_questions_of_the_bank_change_sides_between_forms(string id, string item, Construct construct) =>
        Assert.Equal([construct], Catalog.Find(id)!.Items.Single(one => one.Code == item).Constructs);

    // Presence, cultural fit and repair: no form with proven items asks about them (docs/constructs.md). An item of
    // the CARE is near empowerment, and was not read.
    [Theory]
    [MemberData(nameof(Constructs))]
    public void Only_what_no_proven_form_asks_about_is_empty(Construct construct) => Assert.Equal(
        construct is Construct.Presence or Construct.CulturalFit or Construct.Repair or Construct.Empowerment,
        Catalog.CoverageOf(construct).IsEmpty);

    [Fact]
    public void Distress_is_outcome_and_no_part_of_the_alliance() => Assert.All(
        Catalog.CoverageOf(Construct.Outcome).Scales, scale => Assert.Equal([Construct.Outcome], scale.Constructs));

    [Fact]
    public void The_alliance_as_a_whole_finds_no_form_of_distress() => Assert.Empty(
        Catalog.Measuring(Construct.Global).Select(form => form.Id).Intersect(["phq-9", "gad-7", "core-10", "core-om", "ors", "cors"]));

    [Fact]
    public void Every_item_of_a_form_of_the_wai_says_what_it_is_about() => Assert.All(
        Catalog.Instruments.Where(form => form.Family is "wai" or "haq2-alliance" or "tpocs-a" or "sai").SelectMany(form => form.Items),
        item => Assert.True(item.Label is not null && item.Constructs.Count > 0, item.BankItem ?? item.Code));

    [Fact]
    public void The_page_says_what_answers_each_construct() => Approved.Verify(Repository.Path("docs", "constructs.md"), ConstructsPage.Text());
}
