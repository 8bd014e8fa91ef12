using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures;

public sealed class RuptureMonitorTests
{
    private static readonly RuptureMonitor Monitor = RuptureMonitor.For(Courses.Scale).WithPrior(60, 6, "a sample");

    [Fact]
    public void A_monitor_without_more_has_the_default_policy_and_the_prior_of_the_definition()
    {
        Scale normed = Forms.OneScale(1, s => s.Sum().Norm("a", 9, 50, 10, "no within").Norm("clinic", 100, 55.5m, 10, "a table", 4.25m).Norm("other", 9, 1, 1, "x", 1), VisualAnalogue.Line(0, 100, 1)).Scales[0];
        RuptureMonitor monitor = RuptureMonitor.For(normed);

        Assert.Same(RupturePolicy.Default, monitor.Policy);
        Assert.Equal((55.5, 4.25, "clinic (a table)", PriorOrigin.Definition), (monitor.Prior!.Mean, monitor.Prior.WithinPersonStandardDeviation, monitor.Prior.Source, monitor.Prior.Origin));
        Assert.Null(monitor.WithoutPrior().Prior);
        Assert.Null(RuptureMonitor.For(Courses.Scale).Prior);
        Assert.Equal(PriorOrigin.Caller, Monitor.Prior!.Origin);
    }

    [Fact]
    public void No_shipped_scale_gives_a_prior_yet() => Assert.All(
        TherapeuticAlliance.Catalog.InstrumentCatalog.Default.Instruments.SelectMany(instrument => instrument.Scales), scale => Assert.Null(RuptureMonitor.For(scale).Prior));

    [Theory]
    [InlineData(double.NaN, 1, "source")]
    [InlineData(1, 0, "source")]
    [InlineData(1, -1, "source")]
    [InlineData(1, double.PositiveInfinity, "source")]
    [InlineData(1, 1, " ")]
    public void A_prior_that_cannot_be_is_refused(double mean, double sigma, string source) =>
        Assert.ThrowsAny<ArgumentException>(() => Monitor.WithPrior(mean, sigma, source));

    [Fact]
    public void A_session_that_does_not_follow_leaves_the_state_as_it_is()
    {
        MonitorState state = Monitor.Observe(Monitor.Start(), 5, 60).State;

        AssertRefused(state, Monitor.Observe(state, 5, 50), "TA8106", "5");
        AssertRefused(state, Monitor.Observe(state, 4, 50), "TA8107", "4");
        AssertRefused(state, Monitor.Observe(state, -1, 50), "TA8001");
        Assert.True(Monitor.Observe(state, 6, 50).IsAccepted);
        Assert.True(Monitor.Observe(state, int.MaxValue, 50).IsAccepted);
    }

    [Theory]
    [InlineData(double.NaN, "TA8005")]
    [InlineData(double.PositiveInfinity, "TA8005")]
    [InlineData(double.NegativeInfinity, "TA8005")]
    [InlineData(-1, "TA8006")]
    [InlineData(100.5, "TA8006")]
    [InlineData(1e308, "TA8006")]
    public void A_score_that_cannot_be_leaves_the_state_as_it_is(double score, string code)
    {
        MonitorState state = Monitor.Observe(Monitor.Start(), 1, 60).State;
        MonitorStep step = Monitor.Observe(state, 2, score);

        Assert.Equal(code, Assert.Single(step.Findings).Code);
        Assert.Same(state, step.State);
        Assert.Equal(RuptureLevel.Refused, step.Verdict.Level);
        Assert.Null(step.Verdict.Score);
        Assert.Empty(step.Verdict.Evidence);
    }

    [Fact]
    public void A_state_of_another_policy_scale_prior_or_layout_is_a_finding()
    {
        MonitorState state = Monitor.Observe(Monitor.Start(), 1, 60).State;
        MonitorIdentity own = state.Identity;
        RupturePolicy other = RupturePolicy.Default.With(new SessionDrop());

        AssertRefused(state, Monitor.With(other).Observe(state, 2, 50), "TA8103", "default", other.Hash);
        AssertRefused(state, Monitor.WithoutPrior().Observe(state, 2, 50), "TA8104");
        AssertRefused(state, Monitor.WithPrior(60, 6.5, "a sample").Observe(state, 2, 50), "TA8104");
        AssertRefused(state, Monitor.WithPrior(61, 6, "a sample").Observe(state, 2, 50), "TA8104");
        AssertRefused(state, RuptureMonitor.For(Oracle.Scale).WithPrior(60, 6, "x").Observe(state, 2, 3), "TA8102", "form 1.0.0 s");
        var newer = new MonitorState(new MonitorIdentity(3, own.PolicyHash, own.InstrumentId, own.InstrumentVersion, own.ContentHash, own.ScaleCode, own.Prior), state.Parts);
        AssertRefused(newer, Monitor.Observe(newer, 2, 50), "TA8101", "2", "3");
        Assert.True(Monitor.WithPrior(60, 6, "the same figures, named otherwise").Observe(state, 2, 50).IsAccepted);
        Assert.True(Monitor.With(RupturePolicy.Default.Named("ours")).Observe(state, 2, 50).IsAccepted);
    }

    [Property(QuietOnSuccess = true, MaxTest = 500)]
    public Property A_state_that_was_changed_outside_never_throws() => Law.Of(Damaged(), damaged =>
    {
        (MonitorState state, double score) = damaged;
        MonitorStep step = LiveDetectors.Monitor.Observe(state, 1000, score);
        _ = step.Verdict.Describe();
        _ = (state.LastSession, state.ScoredSessions, state.LastLevel);
        Assert.True(step.IsAccepted || step.Findings[0].Kind == RuptureFindings.StateDamaged);
    });

    [Fact]
    public void A_state_with_parts_of_others_or_numbers_that_cannot_be_is_damaged()
    {
        MonitorState state = Monitor.Observe(Monitor.Start(), 1, 60).State;
        foreach (IEnumerable<StatePart> parts in new[]
        {
            [], state.Parts.Skip(1), state.Parts.Concat(state.Parts), state.Parts.Reverse(),
            With(state, 0, 0, double.NaN), With(state, 0, 0, -1), With(state, 0, 0, 0.5), With(state, 0, 2, -1), With(state, 0, 3, 0.5), With(state, 0, 0, 2e6),
            With(state, 1, 0, -1), With(state, 1, 0, double.PositiveInfinity), With(state, 2, 0, -2), With(state, 2, 1, 2), With(state, 2, 4, 9),
            state.Parts.Select(part => new StatePart(part.Name, part.Values.Skip(1))),
            state.Parts.Select(part => new StatePart(part.Name, part.Values.Concat([0.0]))),
        })
        {
            AssertRefused(null, Monitor.Observe(new MonitorState(state.Identity, parts), 2, 50), "TA8105");
        }
    }

    [Fact]
    public void A_score_of_a_report_is_taken_if_it_is_of_this_scale()
    {
        Instrument form = Instruments.WaiSr.Client;
        RuptureMonitor monitor = RuptureMonitor.For(form["bond"]);
        TherapeuticAlliance.Scoring.ScoreReport report = form.Answer(5, 4, 5, 4, 5, 3, 4, 5, 3, 4, 3, 5).Score();
        MonitorStep step = monitor.Observe(monitor.Start(), 1, report["bond"]);

        Assert.True(step.IsAccepted);
        Assert.Equal(report["bond"].Value, step.Verdict.Score);
        Assert.Equal(step.State, monitor.Observe(monitor.Start(), 1, report["bond"].Exact!.Value).State);
        AssertRefused(monitor.Start(), monitor.Observe(monitor.Start(), 1, report["total"]), "TA8108", "wai-sr-client 1.0.0 total", "wai-sr-client 1.0.0 bond");
        TherapeuticAlliance.Scoring.ScoreReport blank = form.Blank().Score();
        Assert.Equal(Eligibility.NoScore, monitor.Observe(monitor.Start(), 1, blank["bond"]).Verdict.Evidence[0].Eligibility);
    }

    [Fact]
    public void A_series_of_another_scale_cannot_be_replayed() =>
        Assert.Throws<ArgumentException>(() => Monitor.Replay(ScoreSeries.Of(Oracle.Scale, 4, 5)));

    [Fact]
    public void A_late_session_is_a_replay_and_equals_a_course_in_which_it_was_never_late()
    {
        Result<ScoreSeries> late = ScoreSeries.FromSessions(Courses.Scale, new SessionScore[] { new(1, 60), new(2, 58), new(4, 61), new(5, 30) });
        Result<ScoreSeries> inserted = ScoreSeries.FromSessions(Courses.Scale, late.Value.Sessions.Concat([new SessionScore(3, 59)]).OrderBy(session => session.Session));
        MonitorState state = Monitor.Start();
        foreach (SessionScore session in new SessionScore[] { new(1, 60), new(2, 58), new(3, 59), new(4, 61), new(5, 30) })
        {
            state = Monitor.Observe(state, session.Session, session.Score).State;
        }

        Assert.Equal(state, Monitor.Replay(inserted.Value).State);
        Assert.NotEqual(state, Monitor.Replay(late.Value).State);
    }

    [Fact]
    public void The_fourth_flagged_session_in_a_row_is_learned_and_the_baseline_follows()
    {
        ScoreSeries series = ScoreSeries.Of(Courses.Scale, 60, 62, 58, 61, 59, 60, 30, 30, 30, 30, 30);
        double?[] baselines = Monitor.Replay(series).Verdicts.Select(verdict => verdict["predictive-baseline"].Baseline).ToArray();

        Assert.Equal(baselines[6], baselines[7]);
        Assert.Equal(baselines[6], baselines[8]);
        Assert.Equal(baselines[6], baselines[9]);
        Assert.True(baselines[10] < baselines[9]);
    }

    [Fact]
    public void A_direct_report_comes_with_the_observation()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Courses.Scale).With(RupturePolicy.Of("said", new DirectReport(), new DirectReport(DirectReportOptions.Of(ReportedBy.Therapist), "therapist"))
            .WatchWhen(When.Fires("direct-report")).StrongWhen(When.Fires("therapist")));
        MonitorState start = monitor.Start();

        Assert.Equal(RuptureLevel.NotJudged, monitor.Observe(start, 1, 50).Verdict.Level);
        Assert.Equal(Eligibility.NotAsked, monitor.Observe(start, 1, 50).Verdict.Evidence[0].Eligibility);
        Assert.Equal(RuptureLevel.None, monitor.Observe(start, 1, 50, ReportedBy.Nobody).Verdict.Level);
        Assert.Equal(RuptureLevel.Watch, monitor.Observe(start, 1, 50, ReportedBy.Client).Verdict.Level);
        Assert.Equal(RuptureLevel.Strong, monitor.Observe(start, 1, (double?)null, ReportedBy.Client | ReportedBy.Therapist).Verdict.Level);
        Verdict[] replayed = monitor.Replay(ScoreSeries.Of(Courses.Scale, 50, 50), new Dictionary<int, ReportedBy> { [2] = ReportedBy.Therapist }).Verdicts.ToArray();
        Assert.Equal([RuptureLevel.NotJudged, RuptureLevel.Strong], replayed.Select(verdict => verdict.Level));
    }

    [Fact]
    public void A_state_says_where_it_stands()
    {
        MonitorState start = Monitor.Start();
        MonitorState state = Monitor.Replay(ScoreSeries.Of(Courses.Scale, 60, 61, 60, 59, 61, null, 30)).State;

        Assert.Equal((null, 0, RuptureLevel.NotJudged), (start.LastSession, start.ScoredSessions, start.LastLevel));
        Assert.Equal((7, 6, RuptureLevel.Strong), (state.LastSession, state.ScoredSessions, state.LastLevel));
        Assert.Equal(Monitor.Identity, state.Identity);
        Assert.Equal("MonitorState of form 1.0.0 s, 3 parts", state.ToString());
    }

    private static IEnumerable<StatePart> With(MonitorState state, int part, int value, double number) => state.Parts.Select((known, i) =>
        i == part ? new StatePart(known.Name, known.Values.Select((old, j) => j == value ? number : old)) : known).ToArray();

    private static FsCheck.Gen<(MonitorState State, double Score)> Damaged() =>
        from course in Courses.Any
        from part in Gen.Choose(0, 21)
        from value in Gen.Choose(0, 40)
        from number in Gen.Elements(0, -1, 1, 2, 0.5, 1e-300, 1e300, -1e300, double.NaN, double.PositiveInfinity, 3, 1000, 1e6, 999_999, 2e9)
        from score in Gen.Choose(0, 100)
        select (Changed(LiveDetectors.Monitor.Replay(course.Series).State, part, value, number), (double)score);

    private static MonitorState Changed(MonitorState state, int part, int value, double number) =>
        new(state.Identity, With(state, part % state.Parts.Count, state.Parts[part % state.Parts.Count].Values.Count == 0 ? 0 : value % state.Parts[part % state.Parts.Count].Values.Count, number));

    private static void AssertRefused(MonitorState? state, MonitorStep step, string code, params string[] arguments)
    {
        FindingAssert.Only(step.Findings, code, string.Empty, arguments);
        Assert.False(step.IsAccepted);
        Assert.Equal(RuptureLevel.Refused, step.Verdict.Level);
        Assert.False(step.Verdict.IsOnset);
        Assert.Equal(step.Findings, step.Verdict.Findings);
        Assert.Contains("refused", step.Verdict.Describe());
        Assert.Contains(step.Findings[0].Describe(), step.Verdict.Describe());
        if (state is not null)
        {
            Assert.Same(state.Identity, step.State.Identity);
            Assert.Equal(state, step.State);
        }
    }
}
