using System;
using System.Linq;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Courses;

/// <summary>A course, its sessions and the lines of its trail are equal when each part is.</summary>
public sealed class CourseEqualityTests
{
    private static readonly Instrument Form = Forms.Sum(2);
    private static readonly RuptureMonitor Monitor = RuptureMonitor.For(Form["s"]);
    private static readonly RuptureMonitor Other = Monitor.With(RupturePolicy.Composed);
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public void A_line_of_the_trail_differs_by_any_part()
    {
        CourseChange line = Line();

        Assert.Equal(line, Line());
        Assert.Equal(line.GetHashCode(), Line().GetHashCode());
        Assert.False(line.Equals(null));
        Assert.All(
            [
                new CourseChange(CourseChangeKind.Corrected, Monday, 3, Monitor.Identity, Monitor.Identity),
                new CourseChange(CourseChangeKind.Appended, Monday.ToUniversalTime(), 3, Monitor.Identity, Monitor.Identity),
                new CourseChange(CourseChangeKind.Appended, Monday, 4, Monitor.Identity, Monitor.Identity),
                new CourseChange(CourseChangeKind.Appended, Monday, 3, Other.Identity, Monitor.Identity),
                new CourseChange(CourseChangeKind.Appended, Monday, 3, Monitor.Identity, Other.Identity),
            ],
            other => Assert.False(line.Equals(other)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(99)]
    public void A_kind_of_change_is_one_that_there_is(int kind) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CourseChange((CourseChangeKind)kind, Monday, null, null, Monitor.Identity));

    [Fact]
    public void A_session_differs_by_any_part()
    {
        ResponseSheet sheet = Form.Answer(4, 4);
        var session = new CourseSession(new SessionScore(1, 8), sheet, ReportedBy.Client);

        Assert.True(session.Equals(new CourseSession(new SessionScore(1, 8), sheet, ReportedBy.Client)));
        Assert.False(session.Equals(null));
        Assert.False(session.Equals(new CourseSession(new SessionScore(2, 8), sheet, ReportedBy.Client)));
        Assert.False(session.Equals(new CourseSession(new SessionScore(1, 8), null, ReportedBy.Client)));
        Assert.False(session.Equals(new CourseSession(new SessionScore(1, 8), sheet)));
    }

    [Fact]
    public void A_course_differs_by_monitor_sessions_or_trail()
    {
        Course course = Of(Monitor, 8);

        Assert.True(course.Equals(Of(Monitor, 8)));
        Assert.False(course.Equals(null));
        Assert.False(course.Equals(Of(Other, 8)));
        Assert.False(course.Equals(Of(Monitor, 7)));
        Assert.False(course.Equals(Course.FromScores(Monitor, [new SessionScore(1, 8)], Monday.AddDays(1)).Value));
        Assert.False(course.Equals(course.ReplayUnderPrior(new RupturePrior(8, 1, "clinic"), Monday).ReplayUnderPrior(null, Monday)));
    }

    [Fact]
    public void Other_therapists_are_told_in_the_order_of_their_sessions()
    {
        Course course = Of(Monitor, 8, 7, 8, 7, 8, 7).ChangeTherapist(5, Monday).Value.ChangeTherapist(3, Monday).Value;

        Assert.Equal([3, 5], course.TherapistChanges);
    }

    [Fact]
    public void A_course_is_judged_once()
    {
        Course course = Of(Monitor, 8, 7);

        Assert.Same(course.Verdicts, course.Verdicts);
    }

    [Fact]
    public void Every_form_of_another_instrument_is_told_and_none_is_taken()
    {
        ResponseSheet srs = Instruments.Srs.Answer(9, 9, 9, 9).WithAdministration(new Administration(session: 1));

        Assert.Equal(["TA8705", "TA8705"], Course.FromSheets(Monitor, [srs, srs], Monday).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void No_version_is_the_programmers_mistake() =>
        Assert.Equal("version", Assert.Throws<ArgumentNullException>(() => Of(Monitor, 8).RescoreUnder(null!, Monday)).ParamName);

    private static CourseChange Line() => new(CourseChangeKind.Appended, Monday, 3, Monitor.Identity, Monitor.Identity);

    private static Course Of(RuptureMonitor monitor, params double[] scores) =>
        Course.FromScores(monitor, scores.Select((score, i) => new SessionScore(i + 1, score)), Monday).Value;
}
