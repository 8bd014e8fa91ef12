using System.IO;
using System.Linq;
using TherapeuticAlliance.Research.Files;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>What stands above the rows: titles, whatever ends their lines, and the ids that a survey tool imports by.</summary>
public sealed class TitlesAndHeadersTests
{
    [Theory]
    [InlineData("T, i, t, l, e, s\nid;session;a;b;c\nA;1;5;2;3\n", 1)]
    [InlineData("T, i, t, l, e, s\r\nid;session;a;b;c\r\nA;1;5;2;3\r\n", 1)]
    [InlineData("T, i, t, l, e, s\rid;session;a;b;c\rA;1;5;2;3\r", 1)]
    [InlineData("Title\r\nO, f, m, a, n, y\r\nid;session;a;b;c\r\nA;1;5;2;3", 2)]
    [InlineData("Title\nO, f, m, a, n, y\nid;session;a;b;c\nA;1;5;2;3,4,5,6,7,8\n", 2)]
    [InlineData("\nO, f, m, a, n, y\nid;session;a;b;c\nA;1;5;2;3,4,5,6,7,8\n", 2)]
    [InlineData("T\n\nid;session;a;b;c\nA;1;5;2;3,4,5,6,7,8\n", 2)]
    [InlineData("T\r\n\r\nid;session;a;b;c\r\nA;1;5;2;3,4,5,6,7,8\r\n", 2)]
    public void The_delimiter_is_looked_for_below_the_titles(string table, int titles)
    {
        Study study = Pulse.Read(table, map => map.TitleRows(titles));

        Assert.Equal(("A", 1, 5.0), (study.Forms.Single().Id, study.Forms.Single().SessionNumber, study.Forms.Single().Values[0]));
        Assert.Equal(titles + 2, study.Forms.Single().Row);
    }

    [Fact]
    public void A_table_of_titles_alone_is_empty() => Assert.Equal(
        ["TA5011"], Assert.Throws<StudyException>(() => Pulse.Read("id,session,a,b,c\nA,1,5,2,3\n", map => map.TitleRows(9))).Findings.Select(finding => finding.Code));

    [Theory]
    [InlineData("{'ImportId': 'x'}", 1)]
    [InlineData("\"{\"\"ImportId\"\":\"\"x\"\"}\"", 1)]
    [InlineData("an ImportId", 0)]
    [InlineData("see {'ImportId':", 0)]
    public void Import_ids_below_the_header_are_told_from_answers_that_name_them(string cell, int rows)
    {
        Study study = Pulse.Read("id,session,a,b,c\n" + cell + ",1,5,2,3\nA,1,5,2,3\n");

        Assert.Equal(2 - rows, study.Forms.Count);
        Assert.Equal(rows == 0 ? [] : ["TA5061 1"], study.TableFindings.Select(finding => finding.Code + " " + string.Join(' ', finding.Arguments)));
    }

    [Theory]
    [InlineData("\0i\0d\0,\0a", "utf-16BE")]
    [InlineData("i\0d\0,\0a\0", "utf-16")]
    public void Text_in_UTF16_without_a_mark_is_told_by_its_order(string start, string encoding) =>
        Assert.Equal(["TA5056", encoding], Assert.Throws<StudyException>(() => Pulse.Read(start)).Findings.Take(1).SelectMany(finding => finding.Arguments.Prepend(finding.Code)));

    [Fact]
    public void A_single_NUL_in_a_long_header_is_no_sign_of_UTF16() =>
        Assert.Equal(["TA5054"], Pulse.Codes(Pulse.Read("id,session,a,b,c,x\0\nA,1,5,2,3,\n")));

    [Fact]
    public void A_header_with_a_column_for_the_rater_and_nothing_below_says_nothing_of_raters() =>
        Assert.Equal(["TA5002"], Pulse.Codes(Pulse.Read("id,session,who,a,b,c\n", map => map.Rater("who"))));

    [Fact]
    public void Of_the_words_for_other_raters_five_are_shown()
    {
        string rows = string.Concat(new[] { "mother", "father", "nurse", "father", "friend", "boss", "aunt", "uncle" }.Select(who => "A,1," + who + ",5,2,3\n"));
        Study study = Pulse.Read("id,session,who,a,b,c\n" + rows, map => map.Rater("who"));

        Assert.Equal("mother, father, nurse, friend, boss", study.TableFindings.Single(finding => finding.Code == "TA5005").AttemptedValue);
        Assert.Equal(1, Pulse.Read("id,session,who,a,b,c\n" + rows + "A,1, Client ,5,2,3\n", map => map.Rater("who")).Forms.Count);
    }

    [Fact]
    public void A_missing_code_that_only_some_items_have_is_told_with_the_range_of_the_first_of_them()
    {
        Instrument mixed = Instrument.Define("mixed", "1.0.0").Titled("Mixed").RatedBy(Rater.Client).Answered(Likert.Points(1, 5)).Items("a", "b", "c")
            .Item("b", i => i.Answered(Likert.Points(0, 9))).Item("c", i => i.Answered(Likert.Points(0, 10))).Scale("s", s => s.AllItems().Sum()).Build();

        Assert.Equal(
            ["TA5060 9 0 9"], Study.ReadCsv(new StringReader("a,b,c\n1,0,3\n5,4,1\n"), mixed, map => map.Items("{code}").Missing("9")).TableFindings.Select(finding => finding.Code + " " + string.Join(' ', finding.Arguments)));
    }
}
