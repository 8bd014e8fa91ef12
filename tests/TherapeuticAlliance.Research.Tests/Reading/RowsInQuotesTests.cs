using System;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>Stray quotes that pair up make a text of the people between them: nobody is lost without a word, and comments stay silent.</summary>
public sealed class RowsInQuotesTests
{
    private const string NoteLast = "id,q1,q2,q3,q4,note\nA,9,9,9,9,x\n";
    private const string NoteFirst = "note,id,q1,q2,q3,q4\nx,A,9,9,9,9\n";
    private const string NoteBetween = "id,q1,q2,note,q3,q4\nA,9,9,x,9,9\n";
    private const string Last = "E,1,2,3,4,z\n";

    // The row of C is short, whole, long, partly missing or invalid, or one of several; the quotes are at its end or in it.
    [Theory]
    [InlineData(NoteLast + "B,1,2,3,4,\"long, very, nice\nC,5,2,3,4\"\n" + Last)]
    [InlineData(NoteLast + "B,1,2,3,4,\"long\nC,5,2,3,4\"\n" + Last)]
    [InlineData(NoteLast + "B,1,2,3,4,\"long\nC,5,2,3\"\n" + Last)]
    [InlineData(NoteLast + "B,1,2,3,4,\"long\nC,5,2\"\n" + Last)]
    [InlineData(NoteLast + "B,1,2,3,4,\"long\nC,5,2,3,4,\"\n" + Last)]
    [InlineData(NoteLast + "B,1,2,3,4,\"long\nC,5,2,3,4,a,b\"\n" + Last)]
    [InlineData(NoteLast + "B,1,2,3,4,\"long\nC,5,NA,,4\"\n" + Last)]
    [InlineData(NoteLast + "B,1,2,3,4,\"long\nC,5,77,3,x\"\n" + Last)]
    [InlineData(NoteLast + "B,1,2,3,4,\"long\nC,,,,\"\n" + Last)]
    [InlineData(NoteLast + "B,1,2,3,4,\"long\nC,\"\"5\"\",\"\"2\"\",3,4\"\n" + Last)]
    [InlineData(NoteLast + "B,1,2,3,4,\"long\nC,5,2,3,4\nD,5,2,3,4\"\n" + Last)]
    [InlineData(NoteLast + "B,1,2,3,4,\"long\nC,5,2,3,4\n\"\n" + Last)]
    [InlineData(NoteFirst + "\"x,B,1,2,3,4\ny\",C,5,2,3,4\n")]
    [InlineData(NoteFirst + "\"x,B,1,2,3\ny\",C,5,2,3,4\n")]
    [InlineData(NoteBetween + "B,1,2,\"x,3,4\nC,5,2,y\",3,4\n")]
    [InlineData(NoteBetween + "B,1,2,\"x,3,4\nC,5,2\",3,4\n")]
    [InlineData("q1,note,q2,more,q3,q4\n1,\"x,2,y,3,4\n1,z\",2,y,3,4\n")]
    public void A_text_that_may_be_rows_is_told(string table) => Assert.Contains("TA5053", Codes(table));

    [Theory]
    [InlineData(NoteLast + "B,1,2,3,4,\"long, very,\nnice, and, so\non\"\n" + Last)]
    [InlineData(NoteLast + "B,1,2,3,4,\"apples,\npears,\nplums\"\n" + Last)]
    [InlineData(NoteLast + "B,1,2,3,4,\"1, first\n2, second\n3, third\"\n" + Last)]
    [InlineData(NoteLast + "B,1,2,3,4,\"on a scale, 5\nof 10\"\n" + Last)]
    [InlineData(NoteLast + "B,1,2,3,4,\"one\n\ntwo\n\"\n" + Last)]
    [InlineData(NoteLast + "B,\"1\n\",\"2\n\",\"3\n\",\"4\n\",z\n" + Last)]
    [InlineData(NoteFirst + "\"long\ntext\",B,1,2,3,4\n")]
    [InlineData(NoteFirst + "\"long,\nwell, a text\",B,1,2,3,4\n")]
    [InlineData(NoteBetween + "B,1,2,\"well, a\ntext, so\",3,4\n")]
    [InlineData(NoteBetween + "B,1,2,\"5, 6\n\",3,4\n")]
    public void A_comment_over_several_lines_is_none(string table) => Assert.Empty(Codes(table));

    [Fact]
    public void A_header_that_took_a_row_is_told() =>
        Assert.Equal("row 1", Told("id,q1,q2,q3,q4,\"note\nA,1,2,3,4,x\"\nB,1,2,3,4,y\n").Path);

    [Fact]
    public void A_header_with_a_question_over_several_lines_is_not() =>
        Assert.Empty(Codes("id,q1,q2,q3,q4,\"If you like, please,\nsay, in short, what, to you, was good\"\nB,1,2,3,4,y\n"));

    [Fact]
    public void A_row_of_another_rater_that_took_a_form_is_told() => Assert.Equal("row 3", Told(
        "id,who,q1,q2,q3,q4,note\nA,client,1,2,3,4,x\nB,other,1,2,3,4,\"long\nC,client,5,2,3,4\"\n", map => map.Rater("who")).Path);

    [Fact]
    public void A_row_that_is_left_out_and_took_a_form_is_told() => Assert.Equal("row 3", Told(
        NoteLast + "B,1,2,3,4,\"long\nC,5,2,3,4\"\n" + Last, map => map.LeaveOut("id", "B")).Path);

    [Fact]
    public void A_text_of_rows_whose_quote_is_open_at_the_end_is_told_whatever_other_quotes_there_are() =>
        Assert.Contains("TA5036", Codes("id,size,q1,q2,q3,q4,note\nB,7\" nail,1,2,3,4,\"long\nC,5"));

    [Fact]
    public void A_row_of_one_answer_that_took_others_is_told() => Assert.Equal("row 2", Told(
        "id,item,answer,note\nA,1,5,\"long\nA,2,5\"\nA,3,5,\nA,4,5,\n", map => map.Long("item", "answer")).Path);

    [Fact]
    public void A_comment_in_a_row_of_one_answer_is_no_row() => Assert.Empty(Codes(
        "id,item,answer,note\nA,1,5,\"long, and\nso on\"\nA,2,5,\nA,3,5,\nA,4,5,\n", map => map.Long("item", "answer")));

    // The notes of many people may hold their neighbours; what is told about rows that are left alone does not grow without end.
    [Fact]
    public void A_hundred_rows_that_are_left_alone_are_told() => Assert.Equal(100, Codes(
        NoteLast + string.Concat(Enumerable.Repeat("B,1,2,3,4,\"long\nC,5,2,3,4\"\n", 101)) + Last, map => map.LeaveOut("id", "B")).Count(code => code == "TA5053"));

    private static Finding Told(string table, Func<StudyMap, StudyMap>? map = null) => Read(table, map).TableFindings.Single(finding => finding.Code == "TA5053");

    private static string[] Codes(string table, Func<StudyMap, StudyMap>? map = null) =>
        [.. Read(table, map).Findings().Select(finding => finding.Code).Where(code => code is "TA5053" or "TA5036")];

    private static Study Read(string table, Func<StudyMap, StudyMap>? map) =>
        Study.ReadCsv(new StringReader(table), Instruments.Srs, empty => (map ?? (same => same))(empty.Items(table.Contains("q1", StringComparison.Ordinal) ? "q{n}" : "{n}")));
}
