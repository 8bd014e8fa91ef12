using System;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>Who is who: ids letter by letter, joined on request, and made of several columns.</summary>
public sealed class PeopleTests
{
    private const string Header = "id,session,a,b,c\n";

    [Fact]
    public void Joined_ids_are_the_case_of_the_first_of_them_and_are_counted()
    {
        Study study = Pulse.Read(Header + "B,1,5,2,3\na,1,5,2,3\nA ,2,5,2,3\n a,3,5,2,3\nA ,4,5,2,3\na  b,1,5,2,3\nA B,2,5,2,3\nC,1,5,2,3\n", map => map.JoinIds());

        Assert.Equal([0, 1, 1, 1, 1, 4, 4, 6], study.Forms.Select(form => form.Person));
        Assert.Equal(["TA5059 3"], study.TableFindings.Select(finding => finding.Code + " " + string.Join(' ', finding.Arguments)));
    }

    [Fact]
    public void Ids_that_look_alike_are_counted_with_the_first_row()
    {
        Study study = Pulse.Read(Header + "B,1,5,2,3\na,1,5,2,3\nA ,2,5,2,3\n a,3,5,2,3\n");

        Assert.Equal([0, 1, 2, 3], study.Forms.Select(form => form.Person));
        Assert.Equal(["TA5058 2 4"], study.TableFindings.Select(finding => finding.Code + " " + string.Join(' ', finding.Arguments)));
    }

    [Fact]
    public void A_thousand_joined_ids_are_told_apart()
    {
        string rows = string.Concat(Enumerable.Range(0, 1000).Select(i => FormattableString.Invariant($"P{i},1,5,2,3\np{i},2,5,2,3\n")));

        Assert.Equal(Enumerable.Range(0, 1000).SelectMany(i => new[] { 2 * i, 2 * i }), Pulse.Read(Header + rows, map => map.JoinIds()).Forms.Select(form => form.Person));
    }

    [Fact]
    public void An_id_of_two_columns_is_the_same_only_where_both_are()
    {
        string x = new('x', 50), y = new('y', 100);
        Study study = Pulse.Read(
            "site,id,session,a,b,c\nA,20,1,5,2,3\nA2,0,1,5,2,3\n,A,1,5,2,3\nA,,1,5,2,3\n,,1,5,2,3\n" + x + "," + y + ",1,5,2,3\n" + y + "," + x + ",1,5,2,3\n" + x + "," + y + ",2,5,2,3\n",
            map => map.Id("site", "id"));

        Assert.Equal(["A/20", "A2/0", "A", "A/", "", x + "/" + y, y + "/" + x, x + "/" + y], study.Forms.Select(form => form.Id));
        Assert.Equal([0, 1, 2, 3, -1, 4, 5, 4], study.Forms.Select(form => form.Person));
        Assert.Equal(["site, id"], study.Forms[4].Findings.Select(finding => finding.Path));
    }

    [Fact]
    public void An_id_of_two_columns_is_written_with_a_slash_from_file_to_file()
    {
        using var file = new TemporaryFile();
        using StudyReader reader = StudyReader.Open(new StringReader("site,id,session,a,b,c\nA,20,1,5,2,3\n"), Pulse.Client, Pulse.Map.Id("site", "id"));
        StudyFiles.None.Scores(file.Path).Write(reader);

        Assert.StartsWith("2,A/20,1,", File.ReadAllLines(file.Path)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_id_is_nobody() => Assert.Equal([-1, -1, 0], Pulse.Read(Header + ",1,5,2,3\n \t,1,5,2,3\nx,1,5,2,3\n").Forms.Select(form => form.Person));

    [Fact]
    public void A_case_may_have_two_forms_of_one_date_and_the_later_date_is_the_next_session() => Assert.Equal(
        [1, 1, 2, 3], Pulse.Read(
            Header + "A,1.5.2026,5,2,3\nA,1.5.2026,4,2,3\nA,2.5.2026,5,2,3\nA,1.6.2026,5,2,3\n", map => map.SessionDates("d.M.yyyy")).Forms.Select(form => form.SessionNumber!.Value));

    [Fact]
    public void A_form_with_a_date_keeps_everything_else_that_is_said_of_it()
    {
        Study dated = Pulse.Read("id,session,arm,a,b,c\nA,1.5.2026,x,5,2,3\n", map => map.SessionDates("d.M.yyyy").Keep("arm"));
        Instrument offers = Instrument.Define("offers", "1.0.0").Titled("Offers").RatedBy(Rater.Client).Answered(Likert.Points(1, 5).OrNotApplicable()).Items("a", "b", "c").Total(s => s.AllItems().Sum()).Build();
        StudyForm excused = Study.ReadCsv(
            new StringReader(Header + "A,1.5.2026,5,2,n/a\n"), offers, _ => Pulse.Map.SessionDates("d.M.yyyy").MissingFor(MissingReason.NotApplicable, "n/a")).Forms.Single();
        StudyForm wrong = Pulse.Read(Header + "A,1.5.2026,5,2,9\n", map => map.SessionDates("d.M.yyyy")).Forms.Single();
        StudyForm blank = Pulse.Read(Header + "A,1.5.2026,,,\n", map => map.SessionDates("d.M.yyyy")).Forms.Single();

        Assert.Equal(["x"], dated.Forms.Single().Kept);
        Assert.Empty(excused.Findings);
        Assert.Equal(MissingReason.NotApplicable, excused.Sheet().Answers[2].Reason);
        Assert.Equal("9", wrong.Sheet().Answers[2].AttemptedValue);
        Assert.Single(wrong.Findings);
        Assert.Single(blank.Findings);
        Assert.All([excused, wrong, blank, dated.Forms.Single()], form => Assert.Equal((1, "1.5.2026", "A", 2), (form.SessionNumber, form.Session, form.Id, form.Row)));
    }

    [Fact]
    public void A_form_with_a_date_and_values_beyond_whole_units_keeps_them()
    {
        Instrument fine = Instrument.Define("fine", "1.0.0").Titled("Fine").RatedBy(Rater.Client)
            .Answered(VisualAnalogue.Line(999_999, 1_000_000, 0.000001m)).Items("a").Total(s => s.AllItems().Sum()).Build();

        Study study = Study.ReadCsv(new StringReader("id,session,a\nA,1.5.2026,999999.5\n"), fine, _ => Pulse.Map.SessionDates("d.M.yyyy"));

        Assert.Equal([999999.5], study.Forms.Single().Values.ToArray());
        Assert.Equal(1, study.Forms.Single().SessionNumber);
    }
}
