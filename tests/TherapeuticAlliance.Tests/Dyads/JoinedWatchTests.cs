using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Dyads;

public sealed class JoinedWatchTests
{
    private static readonly RuptureMonitor ClientMonitor = RuptureMonitor.For(Pair.Client["total"]).With(RupturePolicy.BaselineAndCusum);

    private static readonly RuptureMonitor TherapistMonitor = RuptureMonitor.For(Pair.Therapist["total"]).With(RupturePolicy.BaselineAndCusum);

    // Five quiet sessions, then the session in question: the client's falls by 3 points.
    private static readonly double?[] ClientFalls = [4, 4.2, 3.8, 4, 4.1, 1, 4];

    [Theory]
    [InlineData(2.405, 1, WhoFlagged.First)]
    [InlineData(2.678, 0, WhoFlagged.First)]
    [InlineData(1.0, 1, WhoFlagged.Both)]
    [InlineData(4.5, 0, WhoFlagged.First)]
    public void The_other_is_held_against_the_own_baseline_by_a_looser_bound(double score, int alsoLow, WhoFlagged flagged)
    {
        // By hand: mean 3.5, sum of squares 1, 4 degrees of freedom, sigma 0.5; t = (x - 3.5)/(0.5·sqrt(1.2)) is -2.0 at 2.405 and -1.5 at 2.678.
        // A table of Student's t gives 1.533 for one tail of .10 and 2.999 for .02.
        JoinedWatch watch = Watch(ClientFalls, [3, 4, 3, 4, 3.5, score, 3.5]);

        JoinedVerdict session = watch.Sessions.Single(one => one.Session == 6);
        Assert.Equal(flagged, session.FlaggedBy);
        Assert.Equal((1, 1, alsoLow), (watch.SecondRecognising.Flags, watch.SecondRecognising.Judged, watch.SecondRecognising.AlsoLow));
        Assert.Equal(flagged == WhoFlagged.Both ? (1, 1, 1) : (0, 0, 0), (watch.FirstRecognising.Flags, watch.FirstRecognising.Judged, watch.FirstRecognising.AlsoLow));
        Assert.Equal((Rater.Client, Rater.Therapist), (watch.SecondRecognising.FlaggingRater, watch.SecondRecognising.RecognisingRater));
        Assert.Equal((Rater.Therapist, Rater.Client), (watch.FirstRecognising.FlaggingRater, watch.FirstRecognising.RecognisingRater));
        Assert.Empty(watch.Findings);
    }

    [Fact]
    public void The_therapist_alone_can_flag_too()
    {
        JoinedWatch watch = Watch([3, 4, 3, 4, 3.5, 3.5, 3.5], ClientFalls);

        Assert.Equal(WhoFlagged.Second, watch.Sessions[5].FlaggedBy);
        Assert.Equal((1, 1, 0), (watch.FirstRecognising.Flags, watch.FirstRecognising.Judged, watch.FirstRecognising.AlsoLow));
        Assert.Equal(0, watch.SecondRecognising.Flags);
    }

    [Fact]
    public void Fewer_than_five_flags_give_counts_and_no_share()
    {
        // Falls at 6, 9, 12, 15 and 18; flagged sessions are not learned, so each stands out from the same quiet sessions.
        double?[] client = [4, 4.2, 3.8, 4, 4.1, 1, 4, 4.1, 1, 3.9, 4, 1, 4.1, 3.9, 1, 4, 4, 1];
        double?[] therapist = client.Select((score, i) => i > 10 && score == 1 ? 4 : score).ToArray();

        JoinedWatch five = Watch(client, therapist), four = Watch(client.Take(17).ToArray(), therapist);

        Assert.Equal((5, 5, 2), (five.SecondRecognising.Flags, five.SecondRecognising.Judged, five.SecondRecognising.AlsoLow));
        Assert.Equal(0.4, five.SecondRecognising.Share);
        Assert.Equal((4, 4, 2), (four.SecondRecognising.Flags, four.SecondRecognising.Judged, four.SecondRecognising.AlsoLow));
        Assert.Null(four.SecondRecognising.Share);
    }

    [Fact]
    public void A_flag_that_the_other_has_no_score_for_is_counted_and_told_but_not_judged()
    {
        JoinedWatch blank = Watch(ClientFalls, [3, 4, 3, 4, 3.5, null, 3.5]), early = Watch(ClientFalls, [null, null, null, null, null, 3, 3.5]), absent = Watch(ClientFalls, [3, 4, 3]);

        Assert.All(new[] { blank, early, absent }, watch =>
        {
            Assert.Equal((1, 0, 0), (watch.SecondRecognising.Flags, watch.SecondRecognising.Judged, watch.SecondRecognising.AlsoLow));
            FindingAssert.Only(watch.Findings, "TA8340", "recognition", "1", "1", "client", "therapist");
        });
        Assert.Null(absent.Sessions[5].Second);
        Assert.Equal(RuptureLevel.NotJudged, blank.Sessions[5].Second!.Level);
        Assert.Equal(7, absent.Sessions.Count);
    }

    [Fact]
    public void A_policy_without_the_baseline_is_told_and_judges_nobody()
    {
        RuptureMonitor other = TherapistMonitor.With(RupturePolicy.Of("slow", new CusumLower()));

        JoinedWatch watch = JoinedWatch.Of(ClientMonitor.Replay(ScoreSeries.Of(Pair.Client["total"], ClientFalls)), other.Replay(ScoreSeries.Of(Pair.Therapist["total"], ClientFalls)));

        Assert.Equal((1, 0), (watch.SecondRecognising.Flags, watch.SecondRecognising.Judged));
        FindingAssert.Is(watch.Findings[0], "TA8341", "recognition", "slow", "therapist");
    }

    [Fact]
    public void The_level_from_which_a_session_counts_is_the_callers()
    {
        MonitorCourse client = ClientMonitor.Replay(ScoreSeries.Of(Pair.Client["total"], ClientFalls)), therapist = TherapistMonitor.Replay(ScoreSeries.Of(Pair.Therapist["total"], ClientFalls));

        foreach (RuptureLevel level in new[] { RuptureLevel.Watch, RuptureLevel.Probable, RuptureLevel.Strong })
        {
            JoinedWatch watch = JoinedWatch.Of(client, therapist, level);

            Assert.Equal(client.Verdicts.Count(verdict => verdict.Level >= level), watch.Sessions.Count(session => session.FlaggedBy == WhoFlagged.Both));
            Assert.Equal(level, watch.Level);
            Assert.All(watch.Sessions, session => Assert.Equal(level, session.Level));
        }

        Assert.Equal(RuptureLevel.Probable, JoinedWatch.Of(client, therapist).Level);
        Assert.Throws<ArgumentOutOfRangeException>("level", () => JoinedWatch.Of(client, therapist, RuptureLevel.None));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => JoinedWatch.Of(client, therapist, (RuptureLevel)9));
        Assert.Throws<ArgumentException>("second", () => JoinedWatch.Of(client, client));
        Assert.Throws<ArgumentNullException>("first", () => JoinedWatch.Of(null!, client));
        Assert.Throws<ArgumentNullException>("second", () => JoinedWatch.Of(client, null!));
    }

    [Property(QuietOnSuccess = true)]
    public Property Each_monitor_judges_as_it_would_alone() => Law.Of(
        from sessions in Gen.Choose(0, 15)
        from client in Gen.Choose(10, 50).ArrayOf(sessions)
        from therapist in Gen.Choose(10, 50).ArrayOf(sessions)
        select (client, therapist),
        scores =>
        {
            double?[] client = scores.client.Select(s => (double?)(s / 10.0)).ToArray(), therapist = scores.therapist.Select(s => (double?)(s / 10.0)).ToArray();
            JoinedWatch watch = Watch(client, therapist), swapped = JoinedWatch.Of(watch.Second, watch.First);

            Assert.Equal(ClientMonitor.Replay(ScoreSeries.Of(Pair.Client["total"], client)).Verdicts.Select(v => v.Level), watch.Sessions.Select(s => s.First!.Level));
            Assert.Equal(TherapistMonitor.Replay(ScoreSeries.Of(Pair.Therapist["total"], therapist)).Verdicts.Select(v => v.Level), watch.Sessions.Select(s => s.Second!.Level));
            Assert.Equal(watch.Sessions.Select(s => Swapped(s.FlaggedBy)), swapped.Sessions.Select(s => s.FlaggedBy));
            Assert.Equal(Counts(watch.FirstRecognising), Counts(swapped.SecondRecognising));
            Assert.Equal(Counts(watch.SecondRecognising), Counts(swapped.FirstRecognising));

            // Live, verdict by verdict, it is the same.
            Assert.Equal(watch.Sessions.Select(s => s.FlaggedBy), watch.Sessions.Select(s => JoinedVerdict.Of(s.First!, s.Second!).FlaggedBy));
        });

    [Fact]
    public void Verdicts_of_one_session_are_put_side_by_side_live()
    {
        Verdict client = ClientMonitor.Observe(ClientMonitor.Start(), 1, 4.0).Verdict, therapist = TherapistMonitor.Observe(TherapistMonitor.Start(), 1, 4.0).Verdict;
        Verdict later = TherapistMonitor.Observe(TherapistMonitor.Start(), 2, 4.0).Verdict;

        Assert.Equal((WhoFlagged.Nobody, 1), (JoinedVerdict.Of(client, therapist).FlaggedBy, JoinedVerdict.Of(client, therapist).Session));
        Assert.Throws<ArgumentException>("second", () => JoinedVerdict.Of(client, later));
        Assert.Throws<ArgumentException>("second", () => JoinedVerdict.Of(client, client));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => JoinedVerdict.Of(client, therapist, RuptureLevel.NotJudged));
        Assert.Throws<ArgumentNullException>("first", () => JoinedVerdict.Of(null!, client));
        Assert.Throws<ArgumentNullException>("second", () => JoinedVerdict.Of(client, null!));
    }

    [Fact]
    public void The_view_is_told_in_plain_words()
    {
        Assert.Equal(
            """
            Session 6: client strong, therapist none.
            Of 1 session flagged by the client's scores, 1 could be held against the therapist's own baseline; in 1 the therapist's score is low as well.
            A flag says that a score pattern is consistent with a rupture, by one rater's own scores. It is an indicator and no proof (Zlotnick et al. 2020).

            """.Replace("\r\n", "\n"),
            Watch(ClientFalls, [3, 4, 3, 4, 3.5, 2.405, 3.5]).Describe());
        Assert.StartsWith("No session is flagged by the client's or the therapist's scores.\nA flag says", Watch([4, 4.1], [4, 4.1]).Describe());
        Assert.Contains("Session 6: client strong, therapist not judged.\n", Watch(ClientFalls, [3, 4, 3, 4, 3.5, null]).Describe());
        Assert.Contains("Session 6: client strong, therapist not rated.\n", Watch(ClientFalls, [3, 4, 3]).Describe());
    }

    [Fact]
    public void Where_higher_is_worse_a_rise_is_flagged_and_recognised_as_one()
    {
        MonitorCourse Rising(string id, Rater rater)
        {
            Instrument form = Pair.Form(id, rater).HigherIsWorse().Build();
            return RuptureMonitor.For(form["total"]).Replay(ScoreSeries.Of(form["total"], 2, 2.2, 1.8, 2, 2.1, 5, 2));
        }

        JoinedWatch watch = JoinedWatch.Of(Rising("a", Rater.Client), Rising("b", Rater.Therapist));

        Assert.Equal(WhoFlagged.Both, watch.Sessions[5].FlaggedBy);
        Assert.Equal(1, watch.SecondRecognising.AlsoLow);
        Assert.Contains("in 1 the therapist's score is high as well.\n", watch.Describe());
    }

    [Fact]
    public void Names_show_no_level_and_no_count()
    {
        JoinedWatch watch = Watch(ClientFalls, ClientFalls);

        Assert.Equal("JoinedWatch of client and therapist, 7 sessions", watch.ToString());
        Assert.Equal("JoinedVerdict on session 6", watch.Sessions[5].ToString());
        Assert.Equal("RecognitionIndex of flags of the client by the therapist", watch.SecondRecognising.ToString());
    }

    private static JoinedWatch Watch(double?[] client, double?[] therapist) => JoinedWatch.Of(
        ClientMonitor.Replay(ScoreSeries.Of(Pair.Client["total"], client)), TherapistMonitor.Replay(ScoreSeries.Of(Pair.Therapist["total"], therapist)));

    private static (int Flags, int Judged, int AlsoLow, double? Share) Counts(RecognitionIndex index) => (index.Flags, index.Judged, index.AlsoLow, index.Share);

    private static WhoFlagged Swapped(WhoFlagged who) => who switch
    {
        WhoFlagged.First => WhoFlagged.Second,
        WhoFlagged.Second => WhoFlagged.First,
        _ => who,
    };
}
