using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Guidance.Tests;

/// <summary>Where an item about risk is answered above zero, nothing about the alliance takes the place of a procedure.</summary>
public sealed class SafetyTests
{
    private static readonly GuidanceCatalog Guidance = GuidanceCatalog.Default;

    [Theory]
    [InlineData("core-10", "6")]
    [InlineData("phq-9", "9")]
    [InlineData("core-om", "6")]
    [InlineData("core-om", "9")]
    [InlineData("core-om", "16")]
    [InlineData("core-om", "22")]
    [InlineData("core-om", "24")]
    [InlineData("core-om", "34")]
    public void A_risk_item_above_zero_leaves_the_safety_note_alone(string form, string item)
    {
        GuidanceOffer offer = Guidance.On(Zeros(form).With(item, 1).Score());

        Assert.True(offer.IsSafetyOnly);
        Assert.Equal("This does not assess risk. Follow your service's procedure.", offer.SafetyNote);
        Assert.Empty(offer.For(Audience.Therapist));
        Assert.Empty(offer.For(Audience.Supervisor));
        Assert.Equal("TG9015", Assert.Single(offer.For(Audience.Client)).Code);
    }

    [Theory]
    [InlineData("core-10")]
    [InlineData("phq-9")]
    [InlineData("core-om")]
    public void All_zeros_are_no_matter_of_safety(string form)
    {
        GuidanceOffer offer = Guidance.On(Zeros(form).Score());

        Assert.False(offer.IsSafetyOnly);
        Assert.Null(offer.SafetyNote);
    }

    [Fact]
    public void Safety_wins_over_whatever_else_was_observed_in_either_order()
    {
        GuidanceOffer risk = Guidance.On(Zeros("phq-9").With("9", 3).Score());
        GuidanceOffer flag = Courses.Offer(Courses.Goal(Courses.SteadyThenLow).Last!);

        Assert.NotEmpty(flag.For(Audience.Therapist));
        Assert.Empty(flag.And(risk).For(Audience.Therapist));
        Assert.Empty(risk.And(flag).For(Audience.Therapist));
        Assert.All(flag.Observations, one => Assert.Empty(flag.And(risk).For(Audience.Therapist, one)));
        Assert.Equal(risk.SafetyNote, risk.And(flag).Describe(Audience.Therapist));
    }

    [Fact]
    public void A_short_report_tells_of_the_item_as_well() =>
        Assert.True(Guidance.On(Zeros("phq-9").With("9", 3).Score(ScoringOptions.Default.WithoutTrace())).IsSafetyOnly);

    [Fact]
    public void A_risk_item_without_an_answer_is_told_since_nobody_knows()
    {
        GuidanceOffer offer = Guidance.On(Zeros("phq-9").With("9", null).Score());

        Assert.False(offer.IsSafetyOnly);
        Assert.Contains(offer.Reasons, reason => reason.Code == "TA9319" && reason.Path == "items[9]");
    }

    [Fact]
    public void A_short_report_says_what_cannot_be_seen_in_it()
    {
        ScoreReport shortOne = Zeros("core-10").Score(ScoringOptions.Default.WithoutTrace());

        Assert.Contains(Guidance.On(shortOne).Reasons, reason => reason.Code == "TA9320");
        Assert.Contains(Guidance.OnForms([shortOne]).Reasons, reason => reason.Code == "TA9320");
        Assert.DoesNotContain(Guidance.On(Zeros("core-10").Score()).Reasons, reason => reason.Code == "TA9320");
    }

    [Fact]
    public void A_form_of_ones_own_says_which_items_are_about_risk()
    {
        Instrument own = Instrument.Define("own", "1.0.0").Titled("Own").RatedBy(Rater.Client).Answered(Likert.Points(0, 3)).HigherIsWorse()
            .NumberedItems(2).Item(2, i => i.AlertAbove(0m, "House rule of 2026")).Total(s => s.AllItems().Sum().Measuring(Construct.Outcome)).Build();

        Assert.True(Guidance.On(own.Answer(0, 1).Score()).IsSafetyOnly);
        Assert.False(Guidance.On(own.Answer(3, 0).Score()).IsSafetyOnly);
    }

    private static ResponseSheet Zeros(string form) => Catalog.InstrumentCatalog.Default.Find(form)!.AllAnswered(0);
}
