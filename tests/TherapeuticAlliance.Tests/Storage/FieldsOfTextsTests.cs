using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Storage;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Storage;

/// <summary>
/// What each field of a stored line may hold. The checksum is right in all of them, as somebody who edits the line on purpose would give it;
/// a field that cannot be is damage, whatever the others say.
/// </summary>
public sealed class FieldsOfTextsTests
{
    private static readonly Instrument Form = Forms.Sum(2);
    private static readonly InstrumentCatalog Catalog = InstrumentCatalog.Default.With(Form);
    private static readonly RuptureMonitor Monitor = RuptureMonitor.For(Form["s"]).WithPrior(8, 1, "clinic");
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));

    // ta-sheet 1, id, version, hash, then administration, how many strangers, two answers, and one stranger.
    private static readonly string[] Sheet = StoredText.Split(SheetText.Write(
        Form.Answer(1, 2).WithText("zz", "x").WithAdministration(new Administration("a", "b", "c", 4, new DateTime(2026, 1, 31)))))!.ToArray();

    // ta-state 1, ten fields of the identity, then names and numbers.
    private static readonly string[] State = StoredText.Split(StateText.Write(Monitor.Observe(Monitor.Start(), 1, 8).State))!.ToArray();

    // ta-course 1, 1 identity, 2 lines, 1 session; the identity at 4, the lines at 14 and 19, the session at 24.
    private static readonly string[] Stored = StoredText.Split(CourseText.Write(
        Course.Begin(Monitor, Monday).Append(new SessionScore(3, 8, new DateTime(2026, 3, 1)), Monday, ReportedBy.Client).Value))!.ToArray();

    [Theory]
    [InlineData(7, "")]
    [InlineData(7, "0")]
    [InlineData(8, "")]
    [InlineData(10, "na")]
    [InlineData(10, "declined")]
    [InlineData(10, "+3")]
    [InlineData(10, "!TA2001 9")]
    [InlineData(10, "!TA2001 ")]
    public void A_sheet_may_have(int field, string value) => Assert.Empty(SheetText.Read(With(Sheet, field, value), Catalog).Findings.Select(finding => finding.Code));

    [Theory]
    [InlineData(7, "-1")]
    [InlineData(7, "4.0")]
    [InlineData(7, " 4")]
    [InlineData(8, "2026-1-31")]
    [InlineData(8, "2026-02-30")]
    [InlineData(8, "2026-01-31T00:00:00")]
    [InlineData(9, "0")]
    [InlineData(9, "2")]
    [InlineData(9, "")]
    [InlineData(9, "-1")]
    [InlineData(9, "1073741825")]
    [InlineData(10, "6")]
    [InlineData(10, "1.5")]
    [InlineData(10, "1e0")]
    [InlineData(10, "1,0")]
    [InlineData(10, " 1")]
    [InlineData(10, "nA")]
    [InlineData(10, "!TA2001")]
    [InlineData(10, "!TA9999 9")]
    [InlineData(10, "!")]
    [InlineData(11, "x")]
    [InlineData(12, "2")]
    public void A_sheet_cannot_have(int field, string value) => Damaged(SheetText.Read(With(Sheet, field, value), Catalog).Findings);

    [Fact]
    public void A_sheet_has_exactly_its_fields()
    {
        Damaged(SheetText.Read(StoredText.Join(Sheet.Take(9)), Catalog).Findings);
        Damaged(SheetText.Read(StoredText.Join(Sheet.Take(Sheet.Length - 1)), Catalog).Findings);
        Damaged(SheetText.Read(StoredText.Join(Sheet.Append("1")), Catalog).Findings);
        Damaged(SheetText.Read(StoredText.Join([]), Catalog).Findings);
    }

    [Fact]
    public void Of_an_administration_each_part_comes_back_and_nothing_is_not_an_empty_text()
    {
        Administration Back(Administration administration) => SheetText.Read(SheetText.Write(Form.Blank().WithAdministration(administration)), Catalog).Value.Administration;

        Assert.All(
            [
                Administration.Unknown, new Administration("a", "b", "c", 4, new DateTime(2026, 1, 31)), new Administration(id: string.Empty), new Administration(subject: string.Empty),
                new Administration(respondent: string.Empty), new Administration(respondent: "=", session: 0),
            ],
            administration => Assert.Equal(administration, Back(administration)));
    }

    [Theory]
    [InlineData("a|b\\c\nd\re", "a\\pb\\bc\\nd\\re|")]
    [InlineData("", "|")]
    public void A_field_is_escaped_so_that_the_line_stays_one(string field, string written)
    {
        string line = StoredText.Join([field]);

        Assert.StartsWith(written, line, StringComparison.Ordinal);
        Assert.Equal(written.Length + 8, line.Length);
        Assert.Equal([field], StoredText.Split(line)!);
    }

    // FNV-1a with 32 bits, as its authors publish it: of "a" e40c292c. The line is "a|", whose value follows from it: (e40c292c xor 7c) times 16777619.
    [Fact]
    public void The_checksum_is_FNV_1a()
    {
        uint ofA = unchecked((2166136261u ^ 'a') * 16777619u);

        Assert.Equal(0xe40c292cu, ofA);
        Assert.Equal("a|" + unchecked((ofA ^ '|') * 16777619u).ToString("x8"), StoredText.Join(["a"]));
    }

    [Fact]
    public void An_escape_that_there_is_not_is_damage()
    {
        Assert.Null(StoredText.Split(Sealed("a\\xb|")));
        Assert.Null(StoredText.Split(Sealed("a\\|")));
        Assert.Null(StoredText.Split("a"));
        Assert.Equal(["a|b"], StoredText.Split(Sealed("a\\pb|"))!);
    }

    [Fact]
    public void A_line_is_at_most_a_million_characters()
    {
        string longest = StoredText.Join([new string('a', StoredText.MaxLength - 9)]);

        Assert.Equal(1_048_576, longest.Length);
        Assert.Single(StoredText.Split(longest)!);
        Assert.Null(StoredText.Split(StoredText.Join([new string('a', StoredText.MaxLength - 8)])));
    }

    [Theory]
    [InlineData(3, "a b")]
    [InlineData(4, "x")]
    [InlineData(6, "Total")]
    [InlineData(1, "-1")]
    [InlineData(1, "")]
    [InlineData(7, "40200000000000")]
    [InlineData(7, "7ff0000000000000")]
    [InlineData(7, "7ff8000000000000")]
    [InlineData(7, "40200000000000000")]
    [InlineData(8, "0000000000000000")]
    [InlineData(8, "bff0000000000000")]
    [InlineData(8, "")]
    [InlineData(9, "99")]
    [InlineData(9, "")]
    [InlineData(10, "")]
    [InlineData(10, " ")]
    [InlineData(12, "x")]
    [InlineData(12, ",")]
    public void A_state_cannot_have(int field, string value) => Damaged(StateText.Read(With(State, field, value)).Findings);

    [Fact]
    public void A_state_has_a_name_for_each_list_of_numbers_and_a_list_may_be_empty()
    {
        Damaged(StateText.Read(StoredText.Join(State.Take(10))).Findings);
        Damaged(StateText.Read(StoredText.Join(State.Append("part"))).Findings);
        Assert.Empty(StateText.Read(StoredText.Join(State.Take(11))).Value.Parts);
        Assert.Empty(StateText.Read(StoredText.Join(State.Take(11).Concat(["part", string.Empty]))).Value.Parts.Single().Values);
        Assert.Equal([8.0, 1.0], StateText.Read(StoredText.Join(State.Take(11).Concat(["part", "4020000000000000,3ff0000000000000"]))).Value.Parts.Single().Values);
    }

    [Fact]
    public void A_state_of_another_format_says_so() => Assert.Equal("TA4102", Assert.Single(StateText.Read(With(State, 0, "ta-state 2")).Findings).Code);

    [Fact]
    public void The_fields_of_a_state_come_back()
    {
        MonitorIdentity identity = StateText.Read(StoredText.Join(State)).Value.Identity;

        Assert.Equal((8.0, 1.0, "clinic", PriorOrigin.Caller), (identity.Prior!.Mean, identity.Prior.WithinPersonStandardDeviation, identity.Prior.Source, identity.Prior.Origin));
        Assert.Equal(Monitor.Identity, identity);
        Assert.Null(StateText.Read(With(State, 7, string.Empty)).Value.Identity.Prior);
    }

    [Theory]
    [InlineData(25, "")]
    [InlineData(26, "")]
    [InlineData(26, "2026-03-01T10:30:00.5000000")]
    [InlineData(27, "")]
    [InlineData(27, "0")]
    [InlineData(27, "3")]
    public void A_course_may_have(int field, string value) => Assert.Empty(Read(With(Stored, field, value)).Findings.Select(finding => finding.Code));

    [Theory]
    [InlineData(1, "0")]
    [InlineData(1, "2")]
    [InlineData(1, "x")]
    [InlineData(2, "1")]
    [InlineData(2, "x")]
    [InlineData(3, "0")]
    [InlineData(3, "x")]
    [InlineData(14, "x")]
    [InlineData(14, "99")]
    [InlineData(15, "2026-03-02")]
    [InlineData(16, "x")]
    [InlineData(17, "1")]
    [InlineData(17, "x")]
    [InlineData(18, "1")]
    [InlineData(18, "")]
    [InlineData(24, "x")]
    [InlineData(25, "8")]
    [InlineData(26, "1 March")]
    [InlineData(27, "4")]
    [InlineData(27, "x")]
    public void A_course_cannot_have(int field, string value) => Damaged(Read(With(Stored, field, value)).Findings);

    [Fact]
    public void Of_a_session_each_part_comes_back()
    {
        CourseSession session = Read(StoredText.Join(Stored)).Value.Sessions.Single();

        Assert.Equal((3, 8.0, new DateTime(2026, 3, 1), ReportedBy.Client), (session.Session, session.Score.Score!.Value, session.Score.Date!.Value, session.Reported!.Value));
        Assert.Null(Read(With(Stored, 25, string.Empty)).Value.Sessions.Single().Score.Score);
        Assert.Equal(new DateTime(2026, 3, 1, 10, 30, 0, 500), Read(With(Stored, 26, "2026-03-01T10:30:00.5000000")).Value.Sessions.Single().Score.Date);
    }

    [Fact]
    public void A_course_has_at_least_its_counts_and_says_what_else_it_is()
    {
        Damaged(Read(StoredText.Join(Stored.Take(3))).Findings);
        Damaged(Read(string.Empty).Findings);
        Assert.Equal("TA4102", Assert.Single(Read(With(Stored, 0, "ta-course 2")).Findings).Code);
        Assert.Equal("TA8708", Assert.Single(Read(StoredText.Join(["ta-course 1", "0", "0", "0"])).Findings).Code);
    }

    // What a form of a session is missing is told within the session, and all sessions are read before.
    [Fact]
    public void Every_form_that_is_not_known_is_told_in_its_session()
    {
        ResponseSheet Of(int session) => Form.Answer(1, 2).WithAdministration(new Administration(session: session));
        string text = CourseText.Write(Course.FromSheets(Monitor, [Of(1), Of(2)], Monday).Value);

        Assert.Equal(["sessions[1]", "sessions[2]"], CourseText.Read(text, Monitor, InstrumentCatalog.Default).Findings.Select(finding => finding.Path));
        Assert.Equal([1, 2], CourseText.Read(text, Monitor, Catalog).Value.Sessions.Select(session => session.Session));
    }

    [Fact]
    public void Nothing_is_the_programmers_mistake()
    {
        Assert.Equal("sheet", Assert.Throws<ArgumentNullException>(() => SheetText.Write(null!)).ParamName);
        Assert.Equal("catalog", Assert.Throws<ArgumentNullException>(() => SheetText.Read(string.Empty, null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => SheetText.Read(null!, Catalog)).ParamName);
        Assert.Equal("state", Assert.Throws<ArgumentNullException>(() => StateText.Write(null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => StateText.Read(null!)).ParamName);
        Assert.Equal("course", Assert.Throws<ArgumentNullException>(() => CourseText.Write(null!)).ParamName);
        Assert.Equal("monitor", Assert.Throws<ArgumentNullException>(() => CourseText.Read(string.Empty, null!, Catalog)).ParamName);
        Assert.Equal("catalog", Assert.Throws<ArgumentNullException>(() => CourseText.Read(string.Empty, Monitor, null!)).ParamName);
    }

    private static Result<Course> Read(string text) => CourseText.Read(text, Monitor, Catalog);

    private static string With(IEnumerable<string> fields, int at, string value) => StoredText.Join(fields.Select((field, i) => i == at ? value : field));

    // A line that nobody wrote by Join: the text as it is, and the checksum of it.
    private static string Sealed(string text)
    {
        uint hash = text.Aggregate(2166136261u, (sum, c) => unchecked((sum ^ c) * 16777619u));
        return text + hash.ToString("x8");
    }

    private static void Damaged(IReadOnlyList<Finding> findings) => Assert.Equal("TA4101", Assert.Single(findings).Code);
}
