using System;
using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures;

/// <summary>Session 0, the first session, the first row, the one part that differs: where counting begins and where comparing ends.</summary>
public sealed class MonitorDetailsTests
{
    private static readonly RuptureMonitor Monitor = RuptureMonitor.For(Courses.Scale).WithPrior(60, 6, "test");

    [Fact]
    public void Session_0_is_a_session_like_any_other()
    {
        MonitorStep first = Monitor.Observe(Monitor.Start(), 0, 60), second = Monitor.Observe(first.State, 1, 58);

        Assert.True(first.IsAccepted && second.IsAccepted);
        Assert.Equal(0, first.State.LastSession);
        Assert.Null(first.Verdict.Previous);
        Assert.Equal((0, 60.0), (second.Verdict.Previous!.Value.Session, second.Verdict.Previous.Value.Score));
    }

    // Ranges 20 20 0 0 0: 8/1.128. Without the pair of sessions 0 and 1 they would average 5.
    [Fact]
    public void Sessions_0_and_1_follow_one_another()
    {
        RuptureMonitor chart = RuptureMonitor.For(Courses.Scale).With(RupturePolicy.Of("chart", new IndividualsChart()));
        SessionScore[] sessions = [new(0, 50), new(1, 70), new(2, 50), new(3, 50), new(4, 50), new(5, 50), new(6, 50)];

        Assert.Equal(8 / 1.1283791670955126, chart.Replay(ScoreSeries.FromSessions(Courses.Scale, sessions).Value).Last!.Evidence[0].Sigma!.Value, 12);
    }

    [Fact]
    public void A_session_at_which_nothing_holds_is_no_onset()
    {
        Verdict verdict = Monitor.Replay(ScoreSeries.Of(Courses.Scale, 60, 61)).Last!;

        Assert.Equal((RuptureLevel.None, false, false), (verdict.Level, verdict.IsOnset, verdict.IsContinuing));
    }

    [Fact]
    public void A_course_without_a_session_has_no_last_verdict()
    {
        MonitorCourse empty = Monitor.Replay(ScoreSeries.FromSessions(Courses.Scale, Array.Empty<SessionScore>()).Value);

        Assert.Null(empty.Last);
        Assert.Equal(Monitor.Start(), empty.State);
    }

    // Charts standardize by the predictive baseline wherever it stands, and by a hidden one where there is none.
    [Fact]
    public void The_order_of_detectors_and_a_hidden_baseline_change_no_chart()
    {
        double?[] scores = [60, 62, 58, 61, 40, 59, 44];
        string[] Of(params Detector[] detectors) => Monitor.With(RupturePolicy.Of("p", detectors)).Replay(ScoreSeries.Of(Courses.Scale, scores))
            .Verdicts.Select(verdict => Bits.Of(verdict["ewma-lower"]) + Bits.Of(verdict["cusum-lower"])).ToArray();
        string[] expected = Of(new PredictiveBaseline(), new EwmaLower(), new CusumLower());

        Assert.Equal(expected, Of(new SessionDrop(), new EwmaLower(), new CusumLower(), new PredictiveBaseline()));
        Assert.Equal(expected, Of(new CusumLower(), new EwmaLower()));
        Assert.All(new Detector[] { new CusumLower(), new EwmaLower() }, alone => Assert.True(
            Monitor.With(RupturePolicy.Of("alone", alone)).Replay(ScoreSeries.Of(Courses.Scale, scores)).Last!.Evidence[0].IsEligible));
    }

    [Fact]
    public void An_identity_equals_one_that_agrees_in_every_part()
    {
        MonitorIdentity Of(int version = 2, string policy = "p", string id = "i", string form = "1.0.0", string content = "c", string scale = "s", double mean = 60) =>
            new(version, policy, id, form, content, scale, new RupturePrior(mean, 6, "test"));

        Assert.Equal(Of(), Of());
        Assert.Equal(Of().GetHashCode(), Of().GetHashCode());
        Assert.All(
            new MonitorIdentity?[] { null, Of(version: 1), Of(policy: "q"), Of(id: "j"), Of(form: "2.0.0"), Of(content: "d"), Of(scale: "t"), Of(mean: 61), Of(1, "q", "j", "2.0.0", "d", "t", 61) },
            other => Assert.False(Of().Equals(other)));
    }

    [Fact]
    public void A_state_equals_one_of_the_same_identity_and_parts()
    {
        MonitorState state = Monitor.Observe(Monitor.Start(), 1, 60).State;

        Assert.Equal(state, new MonitorState(state.Identity, state.Parts));
        Assert.False(state.Equals(null));
        Assert.NotEqual(state, new MonitorState(Monitor.WithoutPrior().Identity, state.Parts));
        Assert.NotEqual(state, new MonitorState(state.Identity, state.Parts.Skip(1)));
        Assert.NotEqual(new StatePart("a", [1, 2]), new StatePart("b", [1, 2]));
        Assert.NotEqual(new StatePart("a", [1, 2]), new StatePart("a", [1, 3]));
        Assert.False(new StatePart("a", [1]).Equals(null));
    }

    [Fact]
    public void A_foreign_state_is_the_only_thing_said()
    {
        MonitorState foreign = Monitor.WithoutPrior().Start();

        FindingAssert.Only(Monitor.Observe(foreign, -1, 500).Findings, "TA8104", string.Empty);
    }

    [Fact]
    public void A_score_of_the_same_definition_made_twice_is_of_this_scale()
    {
        Scale one = Forms.Sum(3).Scales[0], same = Forms.Sum(3).Scales[0];
        RuptureMonitor monitor = RuptureMonitor.For(one);

        Assert.True(monitor.Observe(monitor.Start(), 1, same.Instrument.Answer(1, 2, 3).Score()["s"]).IsAccepted);
        Assert.Equal(1, monitor.Replay(ScoreSeries.Of(same, 6)).State.ScoredSessions);
    }

    [Fact]
    public void A_scale_of_which_neither_end_is_better_cannot_be_watched()
    {
        Scale neither = Forms.Numbered(2).NeitherIsBetter().Scale("s", s => s.AllItems().Sum()).Build().Scales[0];

        Assert.StartsWith("Neither end of the scale is better", Assert.Throws<ArgumentException>("scale", () => RuptureMonitor.For(neither)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_of_a_case_that_stands_in_two_places_is_left_out_at_the_second()
    {
        WatchedRows rows = Monitor.WatchAll([1, 1, 2, 1, 1, 3], [1, 2, 1, 3, 4, 1], [60, 61, 60, 62, 60, 60]);

        Assert.Equal(["TA8109 CaseDivided at rows[3]", "TA8109 CaseDivided at rows[4]"], rows.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void The_ends_of_a_scale_can_be_watched_and_what_lies_beyond_cannot()
    {
        RuptureMonitor wai = RuptureMonitor.For(Instruments.WaiSr.Client["total"]).With(RupturePolicy.Of("drop", new SessionDrop(SessionDropOptions.Points(5))));
        WatchedRows rows = wai.WatchAll([1, 1, 1, 1], [1, 2, 3, 4], [12, 60, 11, 61]);

        Assert.Equal(["TA8006 ScoreOutsideScale at rows[2]", "TA8006 ScoreOutsideScale at rows[3]"], rows.Findings.Select(finding => finding.ToString()));
        Assert.All(rows.Probabilities, probability => Assert.True(double.IsNaN(probability)));
    }

    // A world is told by the range of the scale, which for the WAI-SR begins at 12: a tenth is 4.8 points and not 7.2.
    [Theory]
    [InlineData(54, false)]
    [InlineData(56, true)]
    public void Near_the_end_is_a_tenth_of_the_range(double score, bool isNear)
    {
        RuptureMonitor wai = RuptureMonitor.For(Instruments.WaiSr.Client["total"]);
        Verdict verdict = wai.Replay(ScoreSeries.Of(wai.Scale, score, score, 30)).Last!;

        Assert.Equal(isNear, MeasuredRates.Find(verdict, RuptureLevel.Watch)!.MeasuredUnder.Contains("near the best end"));
    }

    [Fact]
    public void The_best_end_of_a_scale_where_more_is_worse_is_its_lowest_score()
    {
        Scale distress = Forms.Numbered(4).HigherIsWorse().Scale("s", s => s.AllItems().Sum()).Build().Scales[0];
        Verdict verdict = RuptureMonitor.For(distress).Replay(ScoreSeries.Of(distress, 4, 5, 4, 20)).Last!;

        Assert.Contains("near the best end of a scale of whole points", MeasuredRates.Find(verdict, RuptureLevel.Watch)!.MeasuredUnder);
    }

    [Fact]
    public void A_scale_is_of_lines_if_all_its_items_are()
    {
        Scale mixed = Forms.Numbered(2, VisualAnalogue.Line(0, 10, 0.1m)).Item(2, item => item.Answered(Likert.Points(0, 10))).Scale("s", s => s.AllItems().Sum()).Build().Scales[0];
        Verdict verdict = RuptureMonitor.For(mixed).Replay(ScoreSeries.Of(mixed, 20, 19.5, 20, 3)).Last!;

        Assert.Contains("near the best end of a scale of whole points", MeasuredRates.Find(verdict, RuptureLevel.Watch)!.MeasuredUnder);
    }

    [Fact]
    public void Names_for_debuggers_and_messages_for_programmers_say_which_and_what()
    {
        MonitorCourse course = Monitor.Replay(ScoreSeries.Of(Courses.Scale, 60, 61));
        MonitorStep step = Monitor.Observe(Monitor.Start(), 3, 60);
        WatchedRows rows = Monitor.WatchAll([1], [1], [60]);

        Assert.Equal("MonitorCourse of " + course.Series, course.ToString());
        Assert.Equal("MonitorStep, session 3", step.ToString());
        Assert.Equal("RuptureMonitor of form 1.0.0 s by default", Monitor.ToString());
        Assert.Equal("Verdict on session 2", course.Last!.ToString());
        Assert.Equal("WatchedRows, 1 rows", rows.ToString());
        Assert.Equal("part, 2 numbers", new StatePart("part", [1, 2]).ToString());
        Says("There is no evidence of a detector of that name. There is: predictive-baseline, scan-lower.", () => _ = course.Last["nobody"]);
        Says("There is no such row.", () => rows.HasFired(1, 0));
        Says("There is no such row.", () => rows.HasFired(-1, 0));
        Says("The policy has no such detector.", () => rows.HasFired(0, 2));
        Says("The policy has no such detector.", () => rows.IsEligible(0, -1));
        Says("The columns differ in length; give one case, session and score for each row.", () => Monitor.WatchAll([1], [1, 2], [60]));
        Says("The policy has no detector of that name. It has: predictive-baseline, scan-lower.", () => RupturePolicy.Default.Without("nobody"));
        Says("A policy has from 1 to 32 detectors.", () => RupturePolicy.Of("none"));
        Says("The name session-drop stands twice; give one of the two another name.", () => RupturePolicy.Of("twice", new SessionDrop(), new SessionDrop()));
        Says("A condition speaks of the detector nobody, which the policy does not have.", () => RupturePolicy.Default.WatchWhen(When.Fires("nobody")));
        Says("The name of a detector has lower-case letters", () => new SessionDrop(name: "Not So"));
        Says("A chart needs one or more of the rules there are.", () => new IndividualsChartOptions().WithRules(RunRules.None));
        Says("A window has 1, 2 or 3 sessions.", () => new ScanLowerOptions().WithWindow(0));
    }

    private static void Says(string sentence, Action mistake) =>
        Assert.StartsWith(sentence, Assert.ThrowsAny<ArgumentException>(mistake).Message, StringComparison.Ordinal);
}
