using System;
using TherapeuticAlliance.Research.Simulation;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Simulation;

/// <summary>Courses as a row of letters, counted by hand: - not judged, q quiet, A alarm.</summary>
public sealed class AlarmTallyTests
{
    [Fact]
    public void An_alarm_that_goes_on_is_one_onset_also_across_a_session_without_a_score()
    {
        AlarmTally tally = Tally(null, "-qAAqA-Aq");

        Assert.Equal((7, 1), (tally.Judged, tally.CoursesWithOnset));
        Assert.Equal(2.0 / 7, tally.OnsetsPerJudged().Value, 12);
    }

    // Onsets 1, 0, 2 of judged 4, 3, 3: rate .3, residuals −.2, −.9, 1.1 with squares .04 + .81 + 1.21 = 2.06; the mean
    // of judged is 10/3, so the error is √(2.06/2/3)/(10/3).
    [Fact]
    public void The_error_of_the_rate_takes_courses_as_the_sample()
    {
        Estimate rate = Tally(null, "qqqA", "qqq", "AqA").OnsetsPerJudged();

        Assert.Equal(0.3, rate.Value, 12);
        Assert.Equal(Math.Sqrt(2.06 / 6) / (10.0 / 3), rate.StandardError, 12);
        Assert.Equal(3, rate.Count);
    }

    [Theory]
    [InlineData("qqqAqq", 4, 0)]
    [InlineData("qqqqAq", 4, 1)]
    [InlineData("qqqqqA", 4, 2)]
    [InlineData("qqq-qA", 4, 2)]
    [InlineData("qAqqAq", 4, 1)]
    public void An_onset_at_the_fall_or_the_next_two_sessions_finds_it(string course, int fall, int delay)
    {
        AlarmTally tally = Tally(fall, course);

        Assert.Equal((1, delay == 0 ? 1 : 0, delay, delay * delay), (tally.Found, tally.FoundAtOnce, tally.Delay, tally.DelaySquared));
    }

    [Theory]
    [InlineData("qAqqqqq")]
    [InlineData("qqqqqqA")]
    [InlineData("qqAAqqq")]
    [InlineData("qqAAAAA")]
    public void An_onset_before_the_fall_or_later_does_not(string course) => Assert.Equal(0, Tally(4, course).Found);

    [Fact]
    public void Tallies_of_parts_add_up_to_the_tally_of_the_whole()
    {
        string[] courses = ["qqqA", "-qAA", "qAqA", "AAAA", "qqqq", "A-qA"];
        AlarmTally whole = Tally(2, courses), parts = Tally(2, courses[..2]);
        parts.Add(Tally(2, courses[2..]));

        Assert.Equal(whole.OnsetsPerJudged(), parts.OnsetsPerJudged());
        Assert.Equal(
            (whole.Courses, whole.Judged, whole.CoursesWithOnset, whole.Found, whole.FoundAtOnce, whole.Delay, whole.DelaySquared),
            (parts.Courses, parts.Judged, parts.CoursesWithOnset, parts.Found, parts.FoundAtOnce, parts.Delay, parts.DelaySquared));
    }

    private static AlarmTally Tally(int? fall, params string[] courses)
    {
        var tally = new AlarmTally();
        foreach (string course in courses)
        {
            tally.Add(i => course[i] switch { '-' => AlarmMark.NotJudged, 'q' => AlarmMark.Quiet, _ => AlarmMark.Alarm }, course.Length, fall);
        }

        return tally;
    }
}
