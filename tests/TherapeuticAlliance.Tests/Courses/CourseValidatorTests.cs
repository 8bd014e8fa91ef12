using System;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Courses;

/// <summary>What is wrong with a course is found where it is wrong.</summary>
public sealed class CourseValidatorTests
{
    private static readonly Instrument Form = Forms.Sum(3);
    private static readonly RuptureMonitor Monitor = RuptureMonitor.For(Form["s"]);
    private static readonly MonitorIdentity Own = Monitor.Identity;
    private static readonly MonitorIdentity Other = Monitor.With(RupturePolicy.Composed).Identity;
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public void The_first_answer_that_a_completed_form_does_not_keep_is_named() => Assert.Equal(
        ("TA8703", "items[1]"),
        Only(Course.Begin(Monitor, Monday).Append(Sheet(5, 4, null), Monday).Value.Complete(Sheet(1, 1, 3), Monday)));

    [Fact]
    public void A_stored_form_of_another_instrument_is_named_by_its_session() => Assert.Equal(
        ("TA8705", "sessions[1]"),
        Only(Course.Restore(Monitor, [new CourseSession(new SessionScore(1, 12), Instruments.Srs.Answer(9, 9, 9, 9).WithAdministration(new Administration(session: 1)))], [Begun(Own)])));

    [Fact]
    public void A_stored_score_that_is_not_of_its_form_is_named_by_its_session() => Assert.Equal(
        ("TA8709", "sessions[1]"), Only(Course.Restore(Monitor, [new CourseSession(new SessionScore(1, 4), Sheet(5, 4, 4))], [Begun(Own)])));

    [Fact]
    public void A_trail_goes_on_from_each_line_to_the_next()
    {
        Assert.True(Stored(Begun(Own)).IsValid);
        Assert.True(Stored(Begun(Other), Line(CourseChangeKind.Replayed, null, Other, Own)).IsValid);
        Assert.True(Stored(Begun(Own), Line(CourseChangeKind.TherapistChanged, 3, Own, Own)).IsValid);
        Assert.All(
            [
                Stored(),
                Stored(Begun(Other)),
                Stored(Begun(Own), Line(CourseChangeKind.Replayed, null, Other, Own)),
                Stored(Begun(Other), Line(CourseChangeKind.Replayed, null, Own, Other), Line(CourseChangeKind.Replayed, null, Other, Own)),
                Stored(Begun(Own), Begun(Own)),
                Stored(Line(CourseChangeKind.Begun, null, Own, Own)),
                Stored(Line(CourseChangeKind.Replayed, null, null, Own)),
                Stored(Begun(Own), Line(CourseChangeKind.Begun, null, Own, Own)),
                Stored(Begun(Own), Line(CourseChangeKind.TherapistChanged, null, Own, Own)),
            ],
            course => Assert.Equal(("TA8708", "trail"), Only(course)));
    }

    private static Result<Course> Stored(params CourseChange[] trail) => Course.Restore(Monitor, [], trail);

    private static CourseChange Begun(MonitorIdentity identity) => Line(CourseChangeKind.Begun, null, null, identity);

    private static CourseChange Line(CourseChangeKind kind, int? session, MonitorIdentity? before, MonitorIdentity after) => new(kind, Monday, session, before, after);

    private static ResponseSheet Sheet(params int?[] answers) => Form.AnswerFrom(answers).WithAdministration(new Administration(session: 1));

    private static (string Code, string? Path) Only(Result<Course> course)
    {
        Finding finding = Assert.Single(course.Findings);
        return (finding.Code, finding.Path);
    }
}
