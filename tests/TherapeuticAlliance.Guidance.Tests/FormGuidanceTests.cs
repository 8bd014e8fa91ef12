using System;
using System.Linq;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Quality;
using TherapeuticAlliance.Ruptures.Retrospective;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Guidance.Tests;

/// <summary>What forms, pairs, courses, episodes and changes show, through the real objects.</summary>
public sealed class FormGuidanceTests
{
    private static readonly GuidanceCatalog Guidance = GuidanceCatalog.Default;

    [Fact]
    public void A_session_rating_below_its_published_cut_off_is_seen_with_the_line_marked_lowest()
    {
        GuidanceOffer offer = Guidance.On(Srs(9.5m, 9.5m, 6, 9.5m));

        Assert.Equal([ObservationKind.PublishedCutOff, ObservationKind.PublishedCutOff], offer.Kinds());
        Assert.Contains(offer.Observations, one => one.Item == "3");
        Assert.Equal(["TG0701", "TG0702", "TG0703", "TG0704"], offer.Codes(Audience.Therapist));
    }

    [Fact]
    public void A_fall_since_the_last_session_is_seen_only_with_the_last_form()
    {
        ScoreReport before = Srs(10, 10, 10, 10);
        ScoreReport now = Srs(9.5m, 9.5m, 9.5m, 9.5m);

        Assert.Equal([ObservationKind.NothingStandsOut], Guidance.On(now).Kinds());
        Assert.Equal([ObservationKind.PublishedCutOff], Guidance.On(now, before).Kinds());
    }

    [Fact]
    public void A_form_without_a_published_cut_off_shows_nothing_and_says_why() =>
        Assert.Equal("TA9305", Assert.Single(Guidance.On(Wai(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)).Reasons).Code);

    [Fact]
    public void A_cut_off_of_an_outcome_form_is_no_word_about_the_alliance() =>
        Assert.Empty(Guidance.On(Instruments.Ors.Answer(1, 1, 1, 1).Score()).Observations);

    [Fact]
    public void An_item_that_was_declined_is_seen()
    {
        GuidanceOffer offer = Guidance.On(Instruments.WaiSr.Client.Blank().With("1", 3).WithMissing("2", MissingReason.Declined).Score());

        Assert.Equal("2", Assert.Single(offer.Observations, one => one.Kind == ObservationKind.ItemLeftOut).Item);
    }

    [Fact]
    public void An_item_left_out_three_times_in_a_row_is_seen_and_twice_is_not()
    {
        ScoreReport full = Wai(3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3);
        ScoreReport gap = Wai(3, null, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3);

        Assert.Equal([ObservationKind.ItemLeftOut], Guidance.OnForms([full, gap, gap, gap]).Kinds());
        Assert.Empty(Guidance.OnForms([gap, gap, full, gap]).Observations);
    }

    [Fact]
    public void An_event_below_the_neutral_anchor_of_its_form_was_hindering()
    {
        Assert.Contains(ObservationKind.HinderingEvent, Guidance.On(Instruments.Hat.Answer(4.5m).Score()).Kinds());
        Assert.Empty(Guidance.On(Instruments.Hat.Answer(5).Score()).Observations);
    }

    // SOFTA-o prints "Neutral" as well, between problematic and strong.
    [Fact]
    public void A_rating_below_the_neutral_point_of_another_format_is_no_hindering_event() =>
        Assert.DoesNotContain(ObservationKind.HinderingEvent, Guidance.On(All(Instruments.SoftaO.Member, -2)).Kinds());

    [Theory]
    [InlineData(6, 2, ObservationKind.TherapistHigher)]
    [InlineData(2, 6, ObservationKind.ClientHigher)]
    public void Two_ratings_differ_beyond_the_callers_categories_in_either_order(int therapist, int client, ObservationKind expected)
    {
        ScoreReport one = All(Instruments.WaiS.Therapist, therapist);
        ScoreReport other = All(Instruments.WaiS.Client, client);
        AgreementCategories categories = AgreementCategories.InPoints("made up for this test").UpTo(4, "near").Beyond("apart");

        Assert.All(Guidance.On(Dyad.Compare(one, other).Value, categories).Kinds(), kind => Assert.Equal(expected, kind));
        Assert.All(Guidance.On(Dyad.Compare(other, one).Value, categories).Kinds(), kind => Assert.Equal(expected, kind));
        // Two of the four items of goal are reversed, so that the same answer everywhere gives the same goal score on both sides.
        Assert.Equal(["task", "bond", "total"], Guidance.On(Dyad.Compare(one, other).Value, categories).Observations.Select(seen => seen.Scale));
    }

    [Fact]
    public void Without_categories_no_difference_is_called_large()
    {
        GuidanceOffer offer = Guidance.On(Dyad.Compare(All(Instruments.WaiS.Therapist, 7), All(Instruments.WaiS.Client, 1)).Value, categories: null);

        Assert.Empty(offer.Observations);
        Assert.Equal("TA9301", Assert.Single(offer.Reasons).Code);
    }

    [Fact]
    public void Within_the_categories_nothing_is_seen()
    {
        AgreementCategories wide = AgreementCategories.InPercentOfMaximum("made up for this test").UpTo(100, "near");

        Assert.Empty(Guidance.On(Dyad.Compare(All(Instruments.WaiS.Therapist, 7), All(Instruments.WaiS.Client, 1)).Value, wide).Observations);
    }

    [Fact]
    public void A_child_and_a_caregiver_who_differ_are_members_of_a_family()
    {
        AgreementCategories categories = AgreementCategories.InPoints("made up for this test").UpTo(2, "near").Beyond("apart");
        DyadComparison pair = Dyad.ComparePairwise(All(Instruments.TascR.Child, 4), All(Instruments.TascR.Parent, 1)).Value[0];
        GuidanceOffer offer = Guidance.On(pair, categories);

        Assert.NotEmpty(offer.Observations);
        Assert.All(offer.Kinds(), kind => Assert.Equal(ObservationKind.MembersDiffer, kind));
        Assert.Equal(["TG2301", "TG2302", "TG2303"], offer.Codes(Audience.Therapist));
    }

    [Fact]
    public void Two_courses_that_drift_apart_are_seen_beyond_the_callers_bound_only()
    {
        // |difference| is 0, 1, 2, 3, 4: it grows by one point a session.
        DyadCourse course = Dyad.Compare(
            ScoreSeries.Of(Instruments.WaiS.Therapist["goal"], 20, 21, 22, 23, 24), ScoreSeries.Of(Instruments.WaiS.Client["goal"], 20, 20, 20, 20, 20)).Value;

        Assert.Equal([ObservationKind.MovingApart], Guidance.On(course, 0.5).Kinds());
        Assert.Empty(Guidance.On(course, 1).Observations);
        Assert.Throws<ArgumentOutOfRangeException>(() => Guidance.On(course, -1));
    }

    [Fact]
    public void Four_pairs_are_too_few_to_drift_apart() => Assert.Equal("TA9304", Assert.Single(Guidance.On(
        Dyad.Compare(ScoreSeries.Of(Instruments.WaiS.Therapist["goal"], 20, 21, 22, 23), ScoreSeries.Of(Instruments.WaiS.Client["goal"], 20, 20, 20, 20)).Value, 0).Reasons).Code);

    [Fact]
    public void A_ceiling_is_seen_once_a_scale_and_the_same_forms_once_a_course()
    {
        ResponseSheet top = Sheet(Instruments.WaiSr.Client, 5);
        ResponseSheet middle = Sheet(Instruments.WaiSr.Client, 3);

        Assert.Equal(4, Guidance.On(ResponseQuality.OfCourse([top, top, top]).Value).Observations.Count(one => one.Kind == ObservationKind.CeilingCourse));
        Assert.Equal([ObservationKind.SameForms], Guidance.On(ResponseQuality.OfCourse([middle, middle, middle]).Value).Kinds());
    }

    [Fact]
    public void One_answer_everywhere_contradicts_reversed_items()
    {
        Assert.Equal([ObservationKind.ContradictoryForm], Guidance.On(ResponseQuality.Of(Sheet(Instruments.Wai36.Client, 7))).Kinds());
        Assert.Equal("TA9314", Assert.Single(Guidance.On(ResponseQuality.Of(Sheet(Instruments.WaiSr.Client, 5))).Reasons).Code);
    }

    [Theory]
    [InlineData(5, 2, true)]
    [InlineData(4, 2, false)]
    public void Feedback_has_stopped_after_as_many_sessions_as_the_caller_says(int session, int unanswered, bool isSeen) => Assert.Equal(
        isSeen, Guidance.OnMissing(ScoreSeries.Of(Instruments.WaiSr.Client["goal"], 16, 17, 16), session, unanswered).Kinds().Contains(ObservationKind.NoFeedback));

    [Fact]
    public void What_became_of_an_episode_is_seen_looking_back()
    {
        Assert.Equal(ObservationKind.EpisodeRepaired, Episode([.. Courses.SteadyThenLow, 16, 17, 16, 17], hasEnded: false));
        Assert.Equal(ObservationKind.EpisodeNotRepaired, Episode([.. Courses.SteadyThenLow, 9, 9, 9, 9], hasEnded: false));
        Assert.Equal(ObservationKind.EndedOpen, Episode(Courses.SteadyThenLow, hasEnded: true));
    }

    [Fact]
    public void An_open_episode_says_nothing_yet() =>
        Assert.Equal("TA9313", Assert.Single(Guidance.On(Retrospect.Of(Courses.Goal(Courses.SteadyThenLow)).Episodes[0]).Reasons).Code);

    [Fact]
    public void An_outcome_that_became_reliably_worse_is_seen_and_an_alliance_is_not()
    {
        Assert.Equal([ObservationKind.OutcomeWorse], Guidance.On(Change(Instruments.Core10["total"], 10, 30), session: 5).Kinds());
        Assert.Equal("TA9315", Assert.Single(Guidance.On(Change(Instruments.Core10["total"], 30, 10)).Reasons).Code);
        Assert.Equal("TA9309", Assert.Single(Guidance.On(Change(Instruments.WaiSr.Client["total"], 60, 20)).Reasons).Code);
    }

    private static ObservationKind Episode(double?[] scores, bool hasEnded) =>
        Assert.Single(Guidance.On(Retrospect.Of(Courses.Goal(scores), hasEnded: hasEnded).Episodes[0]).Kinds());

    private static ChangeAssessment Change(Scale scale, double before, double after) =>
        ReliableChange.JacobsonTruax(scale).WithStandardDeviation(5, "made up").WithReliability(0.9, "made up").WithCriticalValue(1.96).Assess(before, after).Value;

    private static ScoreReport Srs(params decimal?[] answers) => Instruments.Srs.Answered(answers).Score();

    private static ScoreReport Wai(params decimal?[] answers) => Instruments.WaiSr.Client.Answered(answers).Score();

    private static ScoreReport All(Instrument instrument, decimal value) => Sheet(instrument, value).Score();

    private static ResponseSheet Sheet(Instrument instrument, decimal value) => instrument.AllAnswered(value);
}
