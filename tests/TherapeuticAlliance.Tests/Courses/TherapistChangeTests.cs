using System;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Storage;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Courses;

/// <summary>A case that goes on with another therapist: a baseline of its own from then on, said in each verdict.</summary>
public sealed class TherapistChangeTests
{
    private static readonly RuptureMonitor Monitor = RuptureMonitor.For(Forms.Sum(4, Likert.Points(1, 7))["s"]);
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly double[] First = [24, 25, 24, 25, 24, 25, 24];
    private static readonly double[] Second = [15, 14, 15, 14, 15, 14, 15];

    [Fact]
    public void From_then_on_verdicts_are_those_of_a_course_that_begins_there()
    {
        Course course = Both().ChangeTherapist(8, Monday).Value;
        Course fresh = Course.FromScores(Monitor, Second.Select((score, i) => new SessionScore(i + 8, score)), Monday).Value;

        Assert.Equal(fresh.Verdicts.Select(verdict => verdict.Level), course.Verdicts.Skip(7).Select(verdict => verdict.Level));
        Assert.Equal(fresh.State, course.State);
        Assert.Equal(Both().Verdicts.Take(7).Select(verdict => verdict.Level), course.Verdicts.Take(7).Select(verdict => verdict.Level));
    }

    [Fact]
    public void Without_it_the_lower_level_of_the_other_relationship_is_flagged()
    {
        Assert.True(Both().Verdicts[7].Level > RuptureLevel.None);
        Assert.Equal(RuptureLevel.NotJudged, Both().ChangeTherapist(8, Monday).Value.Verdicts[7].Level);
    }

    [Fact]
    public void The_verdicts_say_since_when_the_baseline_counts()
    {
        Course course = Both().ChangeTherapist(8, Monday).Value;

        Assert.Equal([null, 8], new[] { course.Verdicts[6].BaselineSince, course.Verdicts[7].BaselineSince });
        Assert.Contains("The baseline begins anew with session 8, with another therapist.", course.Verdicts[13].Describe());
        Assert.DoesNotContain("anew", course.Verdicts[6].Describe());
    }

    [Fact]
    public void The_trail_keeps_it_and_restores_it()
    {
        Course course = Both().ChangeTherapist(8, Monday).Value;

        Assert.Equal((CourseChangeKind.TherapistChanged, 8), (course.Trail[course.Trail.Count - 1].Kind, course.Trail[course.Trail.Count - 1].Session!.Value));
        Assert.Equal([8], Course.Restore(course.Monitor, course.Sessions, course.Trail).Value.TherapistChanges);
        Assert.Equal(course.State, Course.Restore(course.Monitor, course.Sessions, course.Trail).Value.State);
    }

    [Fact]
    public void It_may_be_told_before_the_first_session_with_the_other()
    {
        Course course = Course.FromScores(Monitor, First.Select((score, i) => new SessionScore(i + 1, score)), Monday).Value.ChangeTherapist(8, Monday).Value;
        Course later = Second.Select((score, i) => new SessionScore(i + 8, score)).Aggregate(course, (one, score) => one.Append(score, Monday).Value);

        Assert.Equal(Both().ChangeTherapist(8, Monday).Value.State, later.State);
    }

    [Fact]
    public void It_comes_back_from_a_line_of_text_with_the_same_verdicts_and_the_same_line()
    {
        Course course = Both().ChangeTherapist(8, Monday).Value;
        string line = CourseText.Write(course);
        Course back = CourseText.Read(line, Monitor, InstrumentCatalog.Default.With(Monitor.Scale.Instrument)).Value;

        Assert.Equal(course, back);
        Assert.Equal([8], back.TherapistChanges);
        Assert.Equal(course.Verdicts.Select(verdict => verdict.Describe()), back.Verdicts.Select(verdict => verdict.Describe()));
        Assert.Equal(line, CourseText.Write(back));
    }

    // What a host stores between sessions: the state after the change is that of a course that begins there, and it goes on from its line.
    [Fact]
    public void The_state_after_it_comes_back_from_a_line_and_goes_on()
    {
        Course course = Course.FromScores(Monitor, First.Concat(Second.Take(6)).Select((score, i) => new SessionScore(i + 1, score)), Monday).Value.ChangeTherapist(8, Monday).Value;
        MonitorState back = StateText.Read(StateText.Write(course.State)).Value;

        Assert.Equal(course.State, back);
        Assert.Equal(Both().ChangeTherapist(8, Monday).Value.State, Monitor.Observe(back, 14, Second[6]).State);
    }

    [Fact]
    public void Forms_that_were_kept_come_back_with_it()
    {
        Instrument form = Monitor.Scale.Instrument;
        Course course = Course.FromSheets(
            Monitor, Enumerable.Range(1, 4).Select(session => form.Answer(5, 5, 6, session).WithAdministration(new Administration(session: session))), Monday).Value.ChangeTherapist(3, Monday).Value;
        Course back = CourseText.Read(CourseText.Write(course), Monitor, InstrumentCatalog.Default.With(form)).Value;

        Assert.Equal(course.Sessions.Select(session => session.Sheet), back.Sessions.Select(session => session.Sheet));
        Assert.Equal([null, null, 3, 3], back.Verdicts.Select(verdict => verdict.BaselineSince));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void A_course_begins_with_a_baseline_already(int session) =>
        Assert.Equal("TA8720", Assert.Single(Both().ChangeTherapist(session, Monday).Findings).Code);

    [Fact]
    public void One_session_begins_one_baseline() =>
        Assert.Equal("TA8720", Assert.Single(Both().ChangeTherapist(8, Monday).Value.ChangeTherapist(8, Monday).Findings).Code);

    private static Course Both() => Course.FromScores(Monitor, First.Concat(Second).Select((score, i) => new SessionScore(i + 1, score)), Monday).Value;
}
