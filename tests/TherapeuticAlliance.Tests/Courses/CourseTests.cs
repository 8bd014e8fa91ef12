using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Courses;

public sealed class CourseTests
{
    private static readonly Instrument Form = Versioned("1.0.0", s => s.AllItems().Sum());
    private static readonly RuptureMonitor Monitor = RuptureMonitor.For(Form["s"]);
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly DateTimeOffset Tuesday = Monday.AddDays(1);

    [Fact]
    public void A_new_course_has_no_verdict_and_one_line_of_trail()
    {
        Course course = Course.Begin(Monitor, Monday);

        Assert.Null(course.Last);
        Assert.Equal(Monitor.Start(), course.State);
        Assert.Equal([new CourseChange(CourseChangeKind.Begun, Monday, null, null, Monitor.Identity)], course.Trail);
    }

    [Property]
    public Property Verdicts_and_state_are_those_of_observing_session_by_session() => Law.Of(Scores, scores =>
    {
        Course course = Course.FromScores(Monitor, scores.Select((score, i) => new SessionScore(i + 1, score)), Monday).Value;
        MonitorState state = Monitor.Start();
        for (int i = 0; i < scores.Length; i++)
        {
            MonitorStep step = Monitor.Observe(state, i + 1, scores[i]);
            Assert.Equal(step.Verdict.Level, course.Verdicts[i].Level);
            state = step.State;
        }

        Assert.Equal(state, course.State);
    });

    [Property]
    public Property The_order_in_which_forms_arrive_changes_no_verdict() => Law.Of(
        from scores in Scores
        from order in Gen.Shuffle(Enumerable.Range(0, scores.Length).ToArray())
        select (Scores: scores, Order: order),
        c =>
        {
            Course late = c.Order.Aggregate(Course.Begin(Monitor, Monday), (course, i) => course.Append(new SessionScore(i + 1, c.Scores[i]), Tuesday).Value);
            Course inTurn = Course.FromScores(Monitor, c.Scores.Select((score, i) => new SessionScore(i + 1, score)), Monday).Value;

            Assert.Equal(inTurn.State, late.State);
            Assert.Equal(inTurn.Series, late.Series);
        });

    [Fact]
    public void A_late_form_is_put_in_its_place_and_told_from_one_that_follows()
    {
        Course course = Course.Begin(Monitor, Monday).Append(Sheet(1, 5, 5), Monday).Value.Append(Sheet(3, 4, 4), Monday).Value.Append(Sheet(2, 3, 3), Tuesday).Value;

        Assert.Equal([1, 2, 3], course.Sessions.Select(session => session.Session));
        Assert.Equal(
            [CourseChangeKind.Begun, CourseChangeKind.Appended, CourseChangeKind.Appended, CourseChangeKind.Inserted], course.Trail.Select(change => change.Kind));
        Assert.Equal((Tuesday, 2), (course.Trail[3].When, course.Trail[3].Session!.Value));
    }

    [Fact]
    public void A_session_is_appended_once() => Code("TA8701", Begun().Append(Sheet(1, 5, 5), Tuesday), "1");

    [Fact]
    public void A_corrected_form_replaces_the_first_and_keeps_who_reported_tension()
    {
        Course course = Course.Begin(Monitor, Monday).Append(Sheet(1, 5, 5), Monday, ReportedBy.Client).Value.Correct(Sheet(1, 2, 2), Tuesday).Value;

        Assert.Equal((4.0, ReportedBy.Client), (course.Sessions[0].Score.Score!.Value, course.Sessions[0].Reported!.Value));
        Assert.Equal(CourseChangeKind.Corrected, course.Trail[1 + 1].Kind);
    }

    [Fact]
    public void A_session_that_is_not_there_is_neither_corrected_nor_completed()
    {
        Code("TA8702", Begun().Correct(Sheet(9, 5, 5), Tuesday), "9");
        Code("TA8702", Begun().Complete(Sheet(9, 5, 5), Tuesday), "9");
    }

    [Fact]
    public void An_incomplete_form_is_completed_later()
    {
        Course course = Course.Begin(Monitor, Monday).Append(Sheet(1, 5, null), Monday).Value;
        Assert.Null(course.Sessions[0].Score.Score);

        Course completed = course.Complete(Sheet(1, 5, 3), Tuesday).Value;

        Assert.Equal((8.0, CourseChangeKind.Completed), (completed.Sessions[0].Score.Score!.Value, completed.Trail[2].Kind));
    }

    [Fact]
    public void Completing_changes_no_answer() => Code(
        "TA8703", Course.Begin(Monitor, Monday).Append(Sheet(1, 5, null), Monday).Value.Complete(Sheet(1, 4, 3), Tuesday), "1", "1");

    [Fact]
    public void A_complete_form_is_not_completed() => Code("TA8704", Begun().Complete(Sheet(1, 5, 5), Tuesday), "1");

    [Fact]
    public void A_form_without_a_session_number_is_refused() => Code("TA8008", Begun().Append(Form.Answer(5, 5), Tuesday));

    [Fact]
    public void A_form_of_another_instrument_is_refused() =>
        Code("TA8705", Begun().Append(Instruments.Srs.Answer(9, 9, 9, 9), Tuesday), "srs-v3 1.0.0", "s", "form 1.0.0");

    [Fact]
    public void Another_policy_replays_every_session_and_leaves_both_hashes()
    {
        Course course = Begun().ReplayUnder(RupturePolicy.Composed, Tuesday);

        Assert.Equal(Monitor.With(RupturePolicy.Composed).Replay(course.Series).State, course.State);
        Assert.Equal((Monitor.Policy.Hash, RupturePolicy.Composed.Hash), (course.Trail[course.Trail.Count - 1].Before!.PolicyHash, course.Trail[course.Trail.Count - 1].After.PolicyHash));
    }

    [Fact]
    public void Another_prior_replays_every_session()
    {
        var prior = new RupturePrior(8, 1, "own clinic");

        Course course = Begun().ReplayUnderPrior(prior, Tuesday);

        Assert.Equal(Monitor.WithPrior(prior).Replay(course.Series).State, course.State);
        Assert.Equal(Begun().State, course.ReplayUnderPrior(null, Tuesday).State);
    }

    [Fact]
    public void Scores_stay_under_a_version_that_scores_alike()
    {
        Instrument next = Versioned("1.1.0", s => s.AllItems().Sum().Named("Sum of both"));
        Course course = Course.FromScores(Monitor, [new SessionScore(1, 8), new SessionScore(2, 7)], Monday).Value;

        Course rescored = course.RescoreUnder(next, Tuesday).Value;

        Assert.Equal(course.Sessions, rescored.Sessions);
        Assert.Equal(("1.0.0", "1.1.0"), (rescored.Trail[1].Before!.InstrumentVersion, rescored.Trail[1].After.InstrumentVersion));
    }

    [Fact]
    public void Forms_are_scored_again_under_a_version_with_another_key()
    {
        Course rescored = Begun().RescoreUnder(Versioned("2.0.0", s => s.AllItems().Mean()), Tuesday).Value;

        Assert.Equal([5.0, 3.5], rescored.Sessions.Select(session => session.Score.Score!.Value));
    }

    [Fact]
    public void A_score_without_its_form_is_not_scored_again() => Code(
        "TA8707", Course.FromScores(Monitor, [new SessionScore(4, 8)], Monday).Value.RescoreUnder(Versioned("2.0.0", s => s.AllItems().Mean()), Tuesday), "s", "4");

    [Fact]
    public void A_version_on_another_response_format_says_so_for_every_session() => Assert.Equal(
        ["TA7011 sessions[1]: items[1]", "TA7011 sessions[1]: items[2]", "TA7011 sessions[2]: items[1]", "TA7011 sessions[2]: items[2]"],
        Begun().RescoreUnder(Versioned("2.0.0", s => s.AllItems().Sum(), Likert.Points(0, 4)), Tuesday).Findings.Select(finding => finding.Code + " " + finding.Path));

    [Fact]
    public void Another_instrument_is_no_version() => Code("TA8706", Begun().RescoreUnder(Instruments.Srs, Tuesday), "srs-v3 1.0.0", "form 1.0.0 s");

    [Fact]
    public void A_series_and_a_course_span_versions_that_score_alike()
    {
        ResponseSheet later = Versioned("1.1.0", s => s.AllItems().Sum().Named("Sum of both")).Answer(4, 4).WithAdministration(Administration.Unknown.WithSession(2));

        Assert.Equal([10.0, 8.0], ScoreSeries.FromReports(Form["s"], [Sheet(1, 5, 5).Score(), later.Score()]).Value.Sessions.Select(session => session.Score!.Value));
        Assert.Equal([10.0, 8.0], Course.FromReports(Monitor, [later.Score(), Sheet(1, 5, 5).Score()], Monday).Value.Sessions.Select(session => session.Score.Score!.Value));
        Assert.Equal([10.0, 8.0], Course.FromSheets(Monitor, [later, Sheet(1, 5, 5)], Monday).Value.Sessions.Select(session => session.Score.Score!.Value));
    }

    [Fact]
    public void Scales_with_another_key_rule_format_or_weight_are_not_scored_alike()
    {
        Scale scale = Form["s"];

        Assert.All(
            [
                Versioned("2.0.0", s => s.AllItems().Mean()), Versioned("2.0.0", s => s.AllItems().Sum().Times(2)), Versioned("2.0.0", s => s.AllItems().Sum().AtMostMissing(1)),
                Versioned("2.0.0", s => s.AllItems().Sum(), Likert.Points(1, 6)), Forms.Numbered(2).Reversed(1).Scale("s", s => s.AllItems().Sum()).Build(),
                Forms.Numbered(2).Weighted(2, "1").Scale("s", s => s.AllItems().Sum()).Build(), Forms.Sum(3),
            ],
            other => Assert.False(scale.IsScoredAs(other["s"])));
    }

    [Fact]
    public void A_stored_course_is_restored_equal()
    {
        Course course = Begun().ReplayUnder(RupturePolicy.Composed, Tuesday);

        Course restored = Course.Restore(course.Monitor, course.Sessions, course.Trail).Value;

        Assert.Equal(course, restored);
        Assert.Equal(course.GetHashCode(), restored.GetHashCode());
        Assert.NotEqual(course, Begun());
    }

    [Fact]
    public void A_stored_course_that_was_changed_is_told()
    {
        Course course = Begun();
        CourseSession first = course.Sessions[0];

        Assert.Equal("TA8708", Assert.Single(Course.Restore(Monitor.With(RupturePolicy.Composed), course.Sessions, course.Trail).Findings).Code);
        Assert.Equal("TA8708", Assert.Single(Course.Restore(Monitor, course.Sessions, course.Trail.Skip(1)).Findings).Code);
        Assert.Equal("TA8709", Assert.Single(Course.Restore(Monitor, [new CourseSession(new SessionScore(1, 3), first.Sheet)], course.Trail).Findings).Code);
        Assert.Equal("TA8006", Assert.Single(Course.Restore(Monitor, [new CourseSession(new SessionScore(1, 99))], course.Trail).Findings).Code);
    }

    [Fact]
    public void No_text_shows_a_score_or_a_date()
    {
        Course course = Begun();

        Assert.Equal("Course of form 1.0.0 s, 2 sessions", course.ToString());
        Assert.Equal(("session 1", "Begun"), (course.Sessions[0].ToString(), course.Trail[0].ToString()));
    }

    private static Gen<double?[]> Scores { get; } =
        from count in Gen.Choose(0, 12)
        from scores in Gen.Choose(1, 10).ArrayOf(count)
        select Array.ConvertAll(scores, score => score == 1 ? null : (double?)score);

    private static Course Begun() => Course.FromSheets(Monitor, [Sheet(1, 5, 5), Sheet(2, 4, 3)], Monday).Value;

    private static ResponseSheet Sheet(int session, params int?[] answers) =>
        Form.AnswerFrom(answers).WithAdministration(Administration.Unknown.WithSession(session));

    private static Instrument Versioned(string version, Action<ScaleBuilder> describe, FormatBuilder? format = null) =>
        Instrument.Define("form", version).Titled("Form").RatedBy(Rater.Client).Answered(format ?? Likert.Points(1, 5))
            .NumberedItems(2).Scale("s", s => describe(s)).Build();

    private static void Code(string code, Result<Course> result, params string[] arguments)
    {
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal(code, finding.Code);
        Assert.Equal(arguments, finding.Arguments);
        Assert.False(result.IsValid);
    }
}
