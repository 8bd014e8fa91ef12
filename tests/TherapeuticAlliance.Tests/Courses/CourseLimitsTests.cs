using System;
using System.Linq;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Courses;

/// <summary>
/// A course holds at most 16,384 sessions and 33,554,432 bytes, counted from above: 800 a session, 1,600 a form, 250 an answer, 400 a line of
/// the trail, 1,800 an identity, and each character 1, or 6 where a document escapes it. The sizes below are added up by hand.
/// </summary>
public sealed class CourseLimitsTests
{
    private static readonly Instrument Form = Forms.Sum(2);
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData(16_384, true)]
    [InlineData(16_385, false)]
    public void Sessions_are_counted(int sessions, bool isHeld) =>
        Holds(isHeld, Course.FromScores(Monitor(), Enumerable.Range(1, sessions).Select(session => new SessionScore(session, null)), Monday));

    // 2,200 for the beginning and 4,000 for each line that has an identity before and after: 8,388 such lines are 33,554,200 bytes.
    [Theory]
    [InlineData(8_388, true)]
    [InlineData(8_389, false)]
    public void Lines_of_the_trail_are_measured(int lines, bool isHeld)
    {
        MonitorIdentity identity = Monitor().Identity;

        Holds(isHeld, Course.Restore(Monitor(), [], Enumerable.Repeat(Replayed(identity), lines).Prepend(Begun(identity))));
    }

    // Three identities of 1,800 and the source, two lines of 400: 6,200 and three times the source, 33,548,232.
    [Theory]
    [InlineData(11_182_744, true)]
    [InlineData(11_182_745, false)]
    public void The_source_of_a_prior_is_measured_wherever_it_is_written(int length, bool isHeld)
    {
        RuptureMonitor monitor = Monitor().WithPrior(8, 1, OfBytes(length));

        Holds(isHeld, Course.Restore(monitor, [], [Begun(monitor.Identity), Replayed(monitor.Identity)]));
    }

    // The line 2,200 and the source; session and form 2,400; id, subject and respondent 2 + 7 + 1; the two answers 251 + 1 and 251; the answer to
    // no item 250 + 2, 9 characters as they are, and 7 that are escaped at 6 each: 5,416 and the source.
    [Theory]
    [InlineData(33_549_016, true)]
    [InlineData(33_549_017, false)]
    public void Forms_are_measured_with_whatever_was_written_on_them(int source, bool isHeld)
    {
        RuptureMonitor monitor = Monitor().WithPrior(8, 1, OfBytes(source));
        ResponseSheet sheet = Form.Blank().WithText("1", "9").With("2", 3).WithText("zz", "azAZ09 .-`{@[/:\u00fc").WithAdministration(new Administration("a1", "case 17", "c", 1));

        Holds(isHeld, Course.FromSheets(monitor, [sheet], Monday));
    }

    // Most letters at six bytes each, which is quicker than as many plain ones.
    private static string OfBytes(int bytes) => new string('\u0641', bytes / 6) + new string('a', bytes % 6);

    private static RuptureMonitor Monitor() => RuptureMonitor.For(Form["s"]);

    private static CourseChange Begun(MonitorIdentity identity) => new(CourseChangeKind.Begun, Monday, null, null, identity);

    private static CourseChange Replayed(MonitorIdentity identity) => new(CourseChangeKind.Replayed, Monday, null, identity, identity);

    private static void Holds(bool isHeld, Result<Course> course) => Assert.Equal(isHeld ? [] : ["TA8711"], course.Findings.Select(finding => finding.Code));
}
