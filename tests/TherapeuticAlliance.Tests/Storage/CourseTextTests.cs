using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Storage;
using TherapeuticAlliance.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace TherapeuticAlliance.Tests.Storage;

public sealed class CourseTextTests(ITestOutputHelper output)
{
    private static readonly Instrument Form = Instruments.WaiSr.Client;
    private static readonly RuptureMonitor Monitor = RuptureMonitor.For(Form["total"]);
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));

    // What can be done to a course, one thing after another; what a course refuses leaves it as it is.
    private static readonly Gen<Func<Course, Course>> Steps = Gen.OneOf(
        from score in Gen.Choose(12, 60)
        from session in Gen.Choose(0, 12)
        from reported in Gen.Elements<ReportedBy?>(null, ReportedBy.Nobody, ReportedBy.Client, ReportedBy.Client | ReportedBy.Therapist)
        select Doing((course, when) => course.Append(new SessionScore(session, score == 12 ? null : score, score % 2 == 0 ? null : new DateTime(2026, 1, 1).AddDays(session)), when, reported)),
        from answers in Gen.Choose(0, 5).ArrayOf(12)
        from session in Gen.Choose(0, 12)
        select Doing((course, when) => course.Append(Sheet(answers, session), when)),
        from answers in Gen.Choose(0, 5).ArrayOf(12)
        from session in Gen.Choose(0, 12)
        select Doing((course, when) => course.Correct(Sheet(answers, session), when)),
        from score in Gen.Choose(12, 60)
        from session in Gen.Choose(0, 12)
        select Doing((course, when) => course.Correct(new SessionScore(session, score), when)),
        from session in Gen.Choose(0, 14)
        select Doing((course, when) => course.ChangeTherapist(session, when)),
        Gen.Constant(Doing((course, when) => Result<Course>.Valid(course.ReplayUnder(RupturePolicy.Composed, when)))),
        Gen.Constant(Doing((course, when) => Result<Course>.Valid(course.ReplayUnderPrior(new RupturePrior(48, 4.1, "our clinic | 2025\n"), when)))));

    private static readonly Gen<Course> Any = from steps in Steps.ArrayOf() select steps.Aggregate(Course.Begin(Monitor, Monday), (course, step) => step(course));

    [Property(QuietOnSuccess = true, MaxTest = 200)]
    public Property A_course_comes_back_with_its_trail_and_the_same_text() => Law.Of(Any, course =>
    {
        string text = CourseText.Write(course);
        Course back = CourseText.Read(text, course.Monitor, InstrumentCatalog.Default).Value;

        Assert.Equal(course, back);
        Assert.Equal(course.State, back.State);
        Assert.Equal(text, CourseText.Write(back));
    });

    [Fact]
    public void A_course_is_one_line_that_a_person_can_read()
    {
        Course course = Course.Begin(Monitor, Monday).Append(new SessionScore(4, 48, new DateTime(2026, 3, 1)), Monday, ReportedBy.Client).Value;

        string text = CourseText.Write(course);

        // 48 is 1.5 times 2 to the fifth: exponent 1023 + 5 = 404 in hexadecimal, then the half.
        Assert.StartsWith("ta-course 1|1|2|1|2|" + Monitor.Policy.Hash + "|wai-sr-client|1.0.0|" + Form.ContentHash + "|total|||||", text);
        Assert.Contains("|0|2026-03-02T09:00:00.0000000+01:00|||0|1|2026-03-02T09:00:00.0000000+01:00|4|0|0|4|4048000000000000|2026-03-01|1||", text);
        Assert.InRange(text.Length, 200, 400);
    }

    [Fact]
    public void Sixty_sessions_with_their_forms_take_a_hundred_and_fifty_characters_each()
    {
        Course course = Course.FromSheets(Monitor, Enumerable.Range(1, 60).Select(session => Sheet([.. Enumerable.Repeat(4, 12)], session)), Monday).Value;

        Assert.InRange(CourseText.Write(course).Length / 60, 100, 250);
    }

    [Fact]
    public void What_was_cut_off_or_changed_is_a_finding_and_nothing_else()
    {
        var random = new Random(13);
        int unchanged = 0;
        (string Text, RuptureMonitor Monitor)[] courses = Gen.Sample(Any, 200).Select(course => (CourseText.Write(course), course.Monitor)).ToArray();
        for (int i = 0; i < Damage.Times; i++)
        {
            (string text, RuptureMonitor monitor) = courses[i % courses.Length];
            string damaged = Damage.Of(text, random);
            Result<Course> result = CourseText.Read(damaged, monitor, InstrumentCatalog.Default);
            unchanged += damaged == text ? 1 : 0;
            Assert.True(damaged == text || (!result.IsValid && result.Findings.Count > 0), damaged);
        }

        Damage.Report(output, "courses", Damage.Times - unchanged, unchanged);
    }

    // As somebody who edits the text on purpose would give it: with a checksum that fits.
    [Fact]
    public void What_was_changed_on_purpose_gives_a_course_or_findings_and_never_an_exception()
    {
        var random = new Random(17);
        string[] pieces = [string.Empty, "0", "1", "-1", "99999999999", "x", "ta-sheet 1", "2026-03-02", "7fefffffffffffff", "7ff0000000000000"];
        Course[] courses = Gen.Sample(Any, 200).ToArray();
        int valid = 0;
        for (int i = 0; i < Damage.Times; i++)
        {
            Course course = courses[i % courses.Length];
            string[] fields = CourseText.Write(course).Split('|');
            fields = fields.Take(fields.Length - 1).ToArray();
            fields[random.Next(fields.Length)] = random.Next(2) == 0 ? pieces[random.Next(pieces.Length)] : fields[random.Next(fields.Length)];
            Result<Course> result = CourseText.Read(StoredText.Join(fields.Select(Unescaped)), course.Monitor, InstrumentCatalog.Default);
            Assert.True(result.IsValid || result.Findings.Count > 0);
            valid += result.IsValid ? 1 : 0;
        }

        Damage.Report(output, "courses edited on purpose", Damage.Times - valid, valid);
        Assert.InRange(valid, 1, Damage.Times - 1);
    }

    [Fact]
    public void Another_monitor_or_another_form_is_told()
    {
        Course course = Course.Begin(Monitor, Monday).Append(Sheet([.. Enumerable.Repeat(4, 12)], 1), Monday).Value;
        string text = CourseText.Write(course);
        Instrument house = Forms.Sum(2);
        string ofHouse = CourseText.Write(Course.FromSheets(RuptureMonitor.For(house.Scales[0]), [house.Answer(1, 2).WithAdministration(new Administration(session: 1))], Monday).Value);

        Assert.Equal(StorageFindings.MonitorOther, CourseText.Read(text, Monitor.With(RupturePolicy.Composed), InstrumentCatalog.Default).Findings.Single().Kind);
        Assert.Equal(StorageFindings.MonitorOther, CourseText.Read(text, Monitor.WithPrior(48, 4, "x"), InstrumentCatalog.Default).Findings.Single().Kind);
        Finding unknown = CourseText.Read(ofHouse, RuptureMonitor.For(house.Scales[0]), InstrumentCatalog.Default).Findings.Single();
        Assert.Equal((StorageFindings.DefinitionUnknown, "sessions[1]"), (unknown.Kind, unknown.Path));
        Assert.Equal(StorageFindings.OtherFormat, CourseText.Read(SheetText.Write(Form.Blank()), Monitor, InstrumentCatalog.Default).Findings.Single().Kind);
    }

    private static Func<Course, Course> Doing(Func<Course, DateTimeOffset, Result<Course>> step) =>
        course => step(course, Monday.AddMinutes(course.Trail.Count)).ValueOrDefault ?? course;

    // 0 is not answered.
    private static ResponseSheet Sheet(int[] answers, int session) =>
        Form.AnswerFrom(answers.Select(answer => answer == 0 ? (int?)null : answer)).WithAdministration(new Administration("a" + session, "case 17", session: session, date: new DateTime(2026, 3, 2)));

    private static string Unescaped(string field) => field.Replace("\\p", "|").Replace("\\n", "\n").Replace("\\r", "\r").Replace("\\b", "\\");
}
