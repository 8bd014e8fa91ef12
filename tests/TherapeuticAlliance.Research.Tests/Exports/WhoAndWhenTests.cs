using System;
using System.IO;
using System.Linq;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Exports;

/// <summary>How tables say whose form it is and when it was filled in.</summary>
public sealed class WhoAndWhenTests
{
    private const string Header = "id,session,a,b,c\n";

    [Fact]
    public void What_the_map_says_about_decimal_commas_reaches_the_session()
    {
        Study study = Study.ReadCsv(
            new StringReader("visit;q1;q2;q3;q4\n3,0;8,6;9,7;9,9;7,8\n"), Instruments.Srs, map => map.Items("q{n}").Session("visit").DecimalComma());

        Assert.Equal(3, study.Forms.Single().SessionNumber);
        Assert.Empty(study.Findings());
    }

    [Fact]
    public void Named_sessions_are_numbered_in_the_order_given()
    {
        Study study = Pulse.Read(
            Header + "A,baseline,5,2,3\nA,week_4,5,2,3\nA, Week_2 ,5,2,4\n", map => map.Sessions("baseline", "week_2", "week_4"));

        Assert.Equal([1, 3, 2], study.Forms.Select(form => form.SessionNumber!.Value));
        Assert.Equal(["baseline", "week_4", " Week_2 "], study.Forms.Select(form => form.Session));
        Assert.Equal(3, study.WatchForRuptures().Rows.Count);
    }

    [Theory]
    [InlineData("T1", 1)]
    [InlineData("S02", 2)]
    [InlineData("session_10", 10)]
    [InlineData("7", 7)]
    public void The_number_at_the_end_of_a_name_is_the_session_when_the_map_says_so(string session, int number) =>
        Assert.Equal(number, Pulse.Read(Header + "A," + session + ",5,2,3\n", map => map.SessionNumberAtEnd()).Forms[0].SessionNumber);

    [Fact]
    public void Dates_are_numbered_within_the_case()
    {
        Study study = Pulse.Read(
            Header + "A,10.1.2025,5,2,3\nA,3.1.2025,5,2,4\nB,9.1.2025,5,2,3\nA,soon,5,2,3\n", map => map.SessionDates("d.M.yyyy"));

        Assert.Equal([2, 1, 1, null], study.Forms.Select(form => form.SessionNumber));
        Assert.Equal(["TA5072"], Pulse.Codes(study));
        Assert.Equal([4.0 + 9, 3.0 + 9], study.Series(Pulse.Client["total"]).Cases[0].Forms.Select(form => form["total"].Value!.Value));
    }

    [Fact]
    public void Sessions_that_cannot_be_read_are_one_finding_of_the_table()
    {
        Study study = Pulse.Read(Header + "A,first,5,2,3\nA,second,5,2,4\nA,3,5,2,5\n");

        Assert.Equal(["TA5034"], Pulse.Codes(study));
        Assert.Equal(["2", "3", "2"], study.TableFindings[0].Arguments);
    }

    [Fact]
    public void Ids_that_differ_in_blanks_only_are_kept_apart_and_told()
    {
        Study study = Pulse.Read(Header + "7,1,5,2,3\n7 ,2,5,2,3\n 7,3,5,2,3\n");

        Assert.Equal(["TA5058"], Pulse.Codes(study));
        Assert.Equal(3, study.Series(Pulse.Client["total"]).Cases.Count);
    }

    [Fact]
    public void They_are_one_case_of_three_when_the_map_joins_them_and_are_written_as_they_were()
    {
        Study study = Pulse.Read(Header + "7a,1,5,2,3\n7A ,2,5,2,3\n 7a,3,5,2,3\n", map => map.JoinIds());

        Assert.Equal(3, study.Series(Pulse.Client["total"]).Cases.Single().Forms.Count);
        Assert.Equal(["7a", "7A ", " 7a"], study.Forms.Select(form => form.Id));
        Assert.Equal(["TA5059"], Pulse.Codes(study));
    }

    [Fact]
    public void An_id_can_be_made_of_two_columns()
    {
        Study study = Pulse.Read(
            "site,id,session,a,b,c\nA,20,1,5,2,3\nA,20,2,5,2,3\nB,20,3,5,2,3\nB,20,4,5,2,3\n", map => map.Id("site", "id"));

        Assert.Equal(["A/20", "A/20", "B/20", "B/20"], study.Forms.Select(form => form.Id));
        Assert.Equal([2, 2], study.Series(Pulse.Client["total"]).Cases.Select(one => one.Forms.Count));
    }

    [Fact]
    public void Columns_that_are_kept_go_with_the_scores()
    {
        using var text = new StringWriter();
        Pulse.Read("id,session,a,b,c,arm,age\nA,1,5,2,3,\"x, y\",44\n", map => map.Keep("arm", "age")).Score().WriteCsv(text);

        Assert.Equal(
            "row,id,session,arm,age,bond,bond_status,bond_answered,total,total_status,total_answered\n2,A,1,\"x, y\",44,9,complete,2,12,complete,3\n",
            text.ToString());
    }

    [Fact]
    public void A_form_without_its_unscored_item_is_read()
    {
        string nine = string.Join(',', Enumerable.Range(1, 9).Select(n => FormattableString.Invariant($"phq{n}")));
        Study study = Study.ReadCsv(new StringReader(nine + "\n1,1,1,1,1,1,1,1,1\n"), Instruments.Phq9, map => map.Items("phq{n}"));

        Assert.Equal(9.0, study.Score().Forms.Single()["total"].Value);
        Assert.Equal("TA5070", study.TableFindings[0].Code);
    }
}
