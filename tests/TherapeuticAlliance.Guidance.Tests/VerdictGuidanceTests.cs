using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using Xunit;

namespace TherapeuticAlliance.Guidance.Tests;

/// <summary>What a verdict of the live monitor shows. Expected observations are those of section 3 of the specification.</summary>
public sealed class VerdictGuidanceTests
{
    [Fact]
    public void A_new_flag_on_goals_brings_up_what_is_keyed_to_flags_and_to_goals()
    {
        GuidanceOffer offer = Courses.Offer(Courses.Goal(Courses.SteadyThenLow).Last!);

        Assert.Equal([ObservationKind.FlagRaised, ObservationKind.GoalFlag], offer.Kinds());
        Assert.Equal(["TG0101", "TG0102", "TG0103", "TG0104", "TG0105", "TG0501", "TG0502", "TG0503", "TG0504"], offer.Codes(Audience.Therapist));
        Assert.Equal(["TG0106"], offer.Codes(Audience.Supervisor));
        Assert.Equal(["TG9001", "TG9002", "TG9003", "TG9015"], offer.Codes(Audience.Client));
    }

    [Fact]
    public void A_flag_on_the_bond_is_one_of_the_bond() =>
        Assert.Equal([ObservationKind.FlagRaised, ObservationKind.BondFlag], Courses.Offer(Courses.Of(Instruments.WaiSr.Client["bond"], Courses.SteadyThenLow).Last!).Kinds());

    [Fact]
    public void A_flag_on_tasks_is_one_of_tasks() =>
        Assert.Equal([ObservationKind.FlagRaised, ObservationKind.TaskFlag], Courses.Offer(Courses.Of(Instruments.WaiSr.Client["task"], Courses.SteadyThenLow).Last!).Kinds());

    [Fact]
    public void A_flag_that_lasts_is_a_continuing_one() =>
        Assert.Contains(ObservationKind.FlagContinuing, Courses.Offer(Courses.Goal([.. Courses.SteadyThenLow, 8]).Last!).Kinds());

    [Fact]
    public void A_steady_course_shows_nothing_and_says_that_it_is_no_all_clear()
    {
        GuidanceOffer offer = Courses.Offer(Courses.Goal(Courses.Steady).Last!);

        Assert.Equal([ObservationKind.NothingStandsOut], offer.Kinds());
        Assert.Equal(["TG2501"], offer.Codes(Audience.Therapist));
    }

    [Fact]
    public void The_first_sessions_are_too_early() => Assert.Equal([ObservationKind.TooEarly], Courses.Offer(Courses.Goal(16).Last!).Kinds());

    [Fact]
    public void A_session_without_a_score_shows_nothing_and_says_why()
    {
        GuidanceOffer offer = Courses.Offer(Courses.Goal(16, 17, 16, 17, null).Last!);

        Assert.Empty(offer.Observations);
        Assert.Equal("TA9302", Assert.Single(offer.Reasons).Code);
    }

    [Fact]
    public void A_slow_decline_is_seen_where_no_single_session_stands_out()
    {
        RupturePolicy policy = RupturePolicy.Of("slow", new PredictiveBaseline(), new CusumLower()).WatchWhen(When.Fires("cusum-lower"));
        Scale goal = Instruments.WaiSr.Client["goal"];
        MonitorCourse course = RuptureMonitor.For(goal).With(policy).WithPrior(17, 1.5, "made up for this test").Replay(ScoreSeries.Of(goal, 17, 16, 17, 16, 15, 15, 14, 14, 14, 13, 13));
        Verdict[] slow = course.Verdicts.Where(verdict => verdict.Level == RuptureLevel.Watch && !verdict["predictive-baseline"].HasFired).ToArray();

        Assert.NotEmpty(slow);
        Assert.All(slow, verdict => Assert.Equal([ObservationKind.SlowDecline], Courses.Offer(verdict).Kinds()));
    }

    [Fact]
    public void A_word_of_somebody_who_was_there_counts_without_a_score()
    {
        RupturePolicy policy = RupturePolicy.Of("asked", new DirectReport()).StrongWhen(When.Fires("direct-report"));
        RuptureMonitor monitor = RuptureMonitor.For(Instruments.WaiSr.Client["goal"]).With(policy);
        Verdict verdict = monitor.Observe(monitor.Start(), session: 1, score: (double?)null, reported: ReportedBy.Therapist).Verdict;

        Assert.Contains(ObservationKind.DirectReport, Courses.Offer(verdict).Kinds());
        Assert.Equal(["TG2001", "TG2002", "TG2003"], Courses.Offer(verdict).Codes(Audience.Therapist).Where(code => code.StartsWith("TG20", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_therapists_own_scores_raise_no_flag_alone_and_the_reason_says_so()
    {
        GuidanceOffer offer = Courses.Offer(Courses.Of(Instruments.WaiS.Therapist["goal"], 24, 25, 24, 25, 24, 25, 9).Last!);

        Assert.Empty(offer.Observations);
        Assert.Equal("TA9303", Assert.Single(offer.Reasons).Code);
    }

    [Fact]
    public void Where_higher_is_worse_a_rise_is_what_a_fall_is_elsewhere()
    {
        Scale distress = Instruments.Core10["total"];

        Assert.Equal([ObservationKind.FlagRaised], Courses.Offer(Courses.Of(distress, 14, 13, 14, 13, 14, 13, 30).Last!).Kinds());
        Assert.Equal([ObservationKind.NothingStandsOut], Courses.Offer(Courses.Of(distress, 14, 13, 14, 13, 14, 13, 14).Last!).Kinds());
    }

    [Fact]
    public void The_measured_rate_goes_along_with_a_flag_and_is_null_where_it_was_not_measured()
    {
        Verdict flagged = Courses.Goal(Courses.SteadyThenLow).Last!;
        RupturePolicy own = RupturePolicy.Of("own", new PredictiveBaseline()).ProbableWhen(When.Fires("predictive-baseline"));
        Scale goal = Instruments.WaiSr.Client["goal"];
        Verdict unmeasured = RuptureMonitor.For(goal).With(own).Replay(ScoreSeries.Of(goal, Courses.SteadyThenLow)).Last!;

        Assert.All(Courses.Offer(flagged).Observations, one => Assert.Equal(flagged.MeasuredRate, one.Rate));
        Assert.All(Courses.Offer(unmeasured).Observations, one => Assert.True(one.IsFlag && one.Rate is null));
        Assert.Contains(GuidanceCatalog.Default.TextOf("Rate.NotMeasured"), Courses.Offer(unmeasured).Describe(Audience.Therapist), StringComparison.Ordinal);
    }

    [Fact]
    public void A_joined_verdict_says_which_side_flags_and_offers_what_fits_it()
    {
        Verdict low = Courses.Of(Instruments.WaiS.Client["goal"], 24, 25, 24, 25, 24, 25, 9).Last!;
        Verdict steady = Courses.Of(Instruments.WaiS.Client["goal"], 24, 25, 24, 25, 24, 25, 24).Last!;
        Verdict lowToo = Courses.Of(Instruments.WaiS.Therapist["goal"], 24, 25, 24, 25, 24, 25, 9).Last!;
        Verdict steadyToo = Courses.Of(Instruments.WaiS.Therapist["goal"], 24, 25, 24, 25, 24, 25, 24).Last!;

        Assert.Equal(["TG1001"], On(JoinedVerdict.Of(low, steadyToo)).Codes(Audience.Therapist));
        Assert.Equal(["TG1002"], On(JoinedVerdict.Of(lowToo, steady)).Codes(Audience.Therapist));
        Assert.Equal(["TG1003"], On(JoinedVerdict.Of(low, lowToo)).Codes(Audience.Therapist));
        Assert.Equal("TA9316", Assert.Single(On(JoinedVerdict.Of(steady, steadyToo)).Reasons).Code);
    }

    [Property]
    public Property A_prefix_of_a_course_gives_the_same_live_guidance() => Prop.ForAll(
        Gen.Choose(4, 20).Select(score => (double?)score).ListOf(12).ToArbitrary(),
        scores =>
        {
            MonitorCourse whole = Courses.Goal([.. scores]);
            return Enumerable.Range(1, scores.Count).All(length => Same(
                Courses.Offer(Courses.Goal([.. scores.Take(length)]).Last!), Courses.Offer(whole.Verdicts[length - 1])));
        });

    private static bool Same(GuidanceOffer one, GuidanceOffer other) =>
        one.Observations.SequenceEqual(other.Observations) && one.Describe(Audience.Therapist) == other.Describe(Audience.Therapist);

    private static GuidanceOffer On(JoinedVerdict joined) => GuidanceCatalog.Default.On(joined);
}
