using System;
using System.Linq;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

/// <summary>A course is written with forms and trail, and read back equal, or told why not.</summary>
public class CourseTests
{
    private static readonly DateTimeOffset Begun = new(2026, 1, 31, 10, 0, 0, TimeSpan.FromHours(1));

    private static readonly RuptureMonitor Monitor = RuptureMonitor.For(Samples.PulseInstrument["bond"]).WithPrior(5.5, 0.7, "a sample of ours");

    // What was done to a course, one thing after another; the moment goes on by ticks, offsets differ.
    private static readonly Gen<Course> Courses =
        from monitor in Gen.Elements(Monitor, Monitor.WithoutPrior(), Monitor.With(RupturePolicy.BaselineAndCusum))
        from steps in Gen.Choose(0, 12).ArrayOf(12)
        select steps.Select((step, i) => (step, i)).Aggregate(Course.Begin(monitor, Begun), (course, step) => Next(course, step.step, step.i));

    internal static Course Everything { get; } = Course.Begin(Monitor, Begun)
        .Append(Form(1, 5, 4, 3), Begun.AddDays(1)).Value
        .Append(Form(3, 5, null, 3), Begun.AddDays(8), ReportedBy.Nobody).Value
        .Append(Form(2, 6, 6, 2), Begun.AddDays(9), ReportedBy.Client | ReportedBy.Therapist).Value
        .Complete(Form(3, 5, 5, 3), Begun.AddDays(10)).Value
        .Append(new SessionScore(4, 4.123456789, new DateTime(2026, 2, 20)), Begun.AddDays(20)).Value
        .Append(new SessionScore(5, null), Begun.AddDays(21), ReportedBy.Client).Value
        .Correct(new SessionScore(4, 4.2), Begun.AddDays(22)).Value
        .ReplayUnder(RupturePolicy.BaselineAndCusum, Begun.AddDays(30).AddTicks(1));

    [Fact]
    public void Every_course_that_can_be_made_can_be_written_and_read_back_equal() => Expect.ForAll(Courses, 60, course =>
    {
        byte[] written = AllianceJson.WriteCourseUtf8(course);
        Course read = Expect.Valid(AllianceJson.ReadCourse(written, Samples.Catalog));

        Assert.Equal(course, read);
        Assert.Equal(course.State, read.State);
        Assert.Equal(written, AllianceJson.WriteCourseUtf8(read));
    });

    // 512 answers to unknown items, each of 256 characters that take six bytes.
    [Fact]
    public void Huge_forms_are_refused_when_they_enter_and_what_entered_can_be_read_back_however_it_is_written()
    {
        ResponseSheet huge = Samples.PulseInstrument.Answer(5, 5, 3, 4, 4).WithAllTexts(
            Enumerable.Range(0, 512).Select(i => new System.Collections.Generic.KeyValuePair<string, string?>("x" + i, new string('\u0641', 256))));
        Course course = Course.Begin(Monitor, Begun);
        Result<Course> next = course.Append(huge.WithAdministration(new Administration(session: 1)), Begun);
        int session = 1;
        while (next.IsValid)
        {
            course = next.Value;
            next = course.Append(huge.WithAdministration(new Administration(session: ++session)), Begun);
        }

        Assert.Equal("TA8711", Assert.Single(next.Findings).Code);
        Assert.InRange(course.Sessions.Count, 20, 60);
        Assert.True(course.Append(new SessionScore(session, 4.5), Begun).IsValid);
        byte[] written = AllianceJson.WriteCourseUtf8(course, Json.Writing.WritingOptions.Canonical.Indented());
        Assert.True(written.Length > 4 * 1024 * 1024);
        Assert.Equal(course, Expect.Valid(AllianceJson.ReadCourse(written, Samples.Catalog)));
    }

    [Fact]
    public void Forms_who_reported_dates_and_the_trail_come_back()
    {
        Course read = Expect.Valid(AllianceJson.ReadCourse(AllianceJson.WriteCourse(Everything), Samples.Catalog));

        Assert.Equal(Everything, read);
        Assert.Equal(Everything.Sessions.Select(session => session.Reported), read.Sessions.Select(session => session.Reported));
        Assert.Equal(Everything.Trail.Select(change => change.When.Offset), read.Trail.Select(change => change.When.Offset));
        Assert.Equal(Everything.Last!.Describe(), read.Last!.Describe());
    }

    [Fact]
    public void Another_therapist_comes_back_with_the_verdicts_that_say_so()
    {
        Course course = Everything.ChangeTherapist(3, Begun.AddDays(31)).Value;
        Course read = Expect.Valid(AllianceJson.ReadCourse(AllianceJson.WriteCourse(course), Samples.Catalog));

        Assert.Equal([3], read.TherapistChanges);
        Assert.Equal(course.Verdicts.Select(verdict => (verdict.BaselineSince, verdict.Describe())), read.Verdicts.Select(verdict => (verdict.BaselineSince, verdict.Describe())));
        Assert.Equal(course.State, Expect.Valid(AllianceJson.ReadState(AllianceJson.WriteState(course.State))));
    }

    [Fact]
    public void The_policy_of_a_host_is_supplied_or_named()
    {
        RupturePolicy own = RupturePolicy.Default.WatchWhen(null).Named("ours");
        string written = AllianceJson.WriteCourse(Course.Begin(Monitor.With(own), Begun));

        Assert.Equal(own, Expect.Valid(AllianceJson.ReadCourse(written, Samples.Catalog, own)).Monitor.Policy);
        Expect.Only(
            SuppliedFindings.PolicyUnknown, "$.monitor.policy", ["default, baseline-and-cusum, composed"], own.Hash,
            AllianceJson.ReadCourse(written, Samples.Catalog).Findings);
    }

    [Fact]
    public void A_form_of_a_definition_that_is_not_supplied_is_named_at_its_place()
    {
        Result<Course> read = AllianceJson.ReadCourse(AllianceJson.WriteCourse(Everything), InstrumentCatalog.Default);

        Expect.Findings(read.Findings, "InstrumentUnknown $.monitor.instrument.id");
    }

    [Theory]
    [InlineData("\"value\":5,\"exact\":\"4014000000000000\"", "\"value\":5,\"exact\":\"4014000000000001\"", null)]
    [InlineData("\"kind\":\"inserted\"", "\"kind\":\"moved\"", "ValueUnknown $.trail[3].kind")]
    [InlineData("\"reported\":[\"client\",\"therapist\"]", "\"reported\":[\"client\",\"client\"]", "ValueUnknown $.sessions[1].reported[1]")]
    [InlineData("\"when\":\"2026-03-02T10:00:00.0000001\\u002B01:00\"", "\"when\":\"2026-03-02\"", "TextMalformed $.trail[8].when")]
    [InlineData("\"session\":5,\"reported\"", "\"session\":-5,\"reported\"", "NumberInvalid $.sessions[4].session")]
    [InlineData("\"scale\":\"bond\",\"policy\":{\"formatVersion\":1,\"hash\":\"", "\"scale\":\"bond\",\"policy\":{\"formatVersion\":2,\"hash\":\"", null)]
    public void A_damaged_course_is_told_where(string place, string by, string? finding)
    {
        string written = AllianceJson.WriteCourse(Everything);
        int at = written.IndexOf(place, StringComparison.Ordinal);
        if (finding is null)
        {
            Assert.False(at >= 0 && AllianceJson.ReadCourse(written.Remove(at, place.Length).Insert(at, by), Samples.Catalog).IsValid);
            return;
        }

        Expect.Findings(AllianceJson.ReadCourse(written.With(place, by), Samples.Catalog).Findings, finding);
    }

    [Fact]
    public void A_score_that_is_not_that_of_its_form_is_told()
    {
        string written = AllianceJson.WriteCourse(Everything).With("{\"item\":\"b1\",\"value\":6}", "{\"item\":\"b1\",\"value\":7}");

        Expect.Findings(AllianceJson.ReadCourse(written, Samples.Catalog).Findings, "ScoreNotOfForm $.sessions");
    }

    [Fact]
    public void A_course_is_part_of_a_model_of_a_host()
    {
        JsonSerializerOptions options = new JsonSerializerOptions().AddTherapeuticAlliance(Samples.Catalog);

        Assert.Equal(Everything, JsonSerializer.Deserialize<Course>(JsonSerializer.Serialize(Everything, options), options));
    }

    [Fact]
    public void Null_is_the_programmers_mistake()
    {
        Assert.Throws<ArgumentNullException>("course", () => AllianceJson.WriteCourse(null!));
        Assert.Throws<ArgumentNullException>("json", () => AllianceJson.ReadCourse((string)null!, Samples.Catalog));
        Assert.Throws<ArgumentNullException>("catalog", () => AllianceJson.ReadCourse("{}", null!));
        Assert.Throws<ArgumentNullException>("policies", () => AllianceJson.ReadCourse("{}", Samples.Catalog, null!));
    }

    private static Course Next(Course course, int step, int i)
    {
        DateTimeOffset when = Begun.AddTicks(i + 1).ToOffset(TimeSpan.FromMinutes(15 * step));
        Result<Course> next = step switch
        {
            < 4 => course.Append(Form(3 * i, 1 + (i % 7), i % 3 == 0 ? null : 4, 2), when, i % 2 == 0 ? null : (ReportedBy)(i % 4)),
            4 => course.Append(new SessionScore(Math.Max(0, (3 * i) - 4), 1 + (i / 7.0)), when),
            5 => course.Append(new SessionScore(3 * i, null, new DateTime(2026, 1, 1).AddDays(i)), when),
            6 => course.Correct(new SessionScore(Math.Max(0, 3 * (i - 1)), 3.3), when),
            7 => course.Correct(Form(Math.Max(0, 3 * (i - 1)), 2, 2, 2), when),
            8 => course.Complete(Form(Math.Max(0, 3 * (i - 1)), 1 + ((i + 6) % 7), 4, 2), when),
            9 => Result<Course>.Valid(course.ReplayUnder(i % 2 == 0 ? RupturePolicy.Default : RupturePolicy.Composed, when)),
            10 => Result<Course>.Valid(course.ReplayUnderPrior(i % 2 == 0 ? null : new RupturePrior(5, 1.0 / 3, "x\u0301\uD83D\uDE00"), when)),
            11 => course.ChangeTherapist(3 * (i - 1), when),
            _ => course.RescoreUnder(Samples.PulseInstrument, when),
        };
        return next.ValueOrDefault ?? course;
    }

    private static ResponseSheet Form(int session, double? b1, double? b2, double? b3) =>
        Samples.PulseInstrument.Answer(b1, b2, b3, 4, 4).WithAdministration(new Administration(session: session));
}
