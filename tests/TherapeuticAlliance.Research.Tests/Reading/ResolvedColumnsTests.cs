using System;
using System.Collections.Generic;
using System.Data;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>Which column is whose, what a map may not say, and rows that are longer or shorter than the header.</summary>
public sealed class ResolvedColumnsTests
{
    // Item u is in no scale, and stands before the last.
    private static readonly Instrument WithUnscored = Instrument.Define("unscored", "1.0.0").Titled("Unscored").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 5)).Items("a", "u", "v", "b").Unscored("u", "v").Scale("s", s => s.Items("a", "b").Sum()).Build();

    [Fact]
    public void A_list_may_leave_out_the_items_that_no_scale_uses()
    {
        Study study = Study.ReadCsv(new StringReader("y,x\n2,5\n"), WithUnscored, map => map.Items("x", "y"));

        Assert.Equal([5, double.NaN, double.NaN, 2], study.Forms.Single().Values.ToArray());
        Assert.Equal(["TA5070 2 u, v"], study.TableFindings.Take(1).Select(finding => finding.Code + " " + string.Join(' ', finding.Arguments)));
    }

    [Fact]
    public void An_unscored_item_may_have_the_first_column()
    {
        Study study = Study.ReadCsv(new StringReader("u,v,a,b\n3,4,5,2\n"), WithUnscored, map => map.Items("{code}"));

        Assert.Equal([5, 3, 4, 2], study.Forms.Single().Values.ToArray());
        Assert.Empty(study.TableFindings);
    }

    [Fact]
    public void Columns_of_unscored_items_may_lack_in_every_kind_of_table()
    {
        using var table = new DataTable();
        table.Columns.Add("a", typeof(int));
        table.Columns.Add("b", typeof(int));
        table.Rows.Add(5, 2);
        Study[] studies =
        [
            Study.ReadData(table.CreateDataReader(), WithUnscored, map => map.Items("{code}")),
            Study.OfRows(["a", "b"], [[5, 2]], WithUnscored, map => map.Items("{code}")),
            Study.ReadCsv(new StringReader("item,answer\na,5\nb,2\n"), WithUnscored, map => map.Items("{code}").Long("item", "answer")),
            Study.ReadCsv(new StringReader("item,answer\nx,5\ny,2\n"), WithUnscored, map => map.Items("x", "y").Long("item", "answer")),
            Study.ReadCsv(new StringReader("a,b\n\"5\",2\n"), WithUnscored, map => map.Items("{code}")),
        ];

        Assert.All(studies, study => Assert.Equal([5, double.NaN, double.NaN, 2], study.Forms.Single().Values.ToArray()));
    }

    [Fact]
    public void Waves_have_the_numbers_that_their_columns_have()
    {
        Study study = Study.ReadCsv(new StringReader("t10_1,t2_1,t003_1,t999999_1,t1000000_1\n1,2,3,4,5\n"), One, map => map.Waves("t{w}_{n}"));

        Assert.Equal(["2 2", "3 3", "10 10", "999999 999999", "1000000 "], study.Forms.Select(form => FormattableString.Invariant($"{form.Session} {form.SessionNumber}")));
        Assert.Equal([2, 3, 1, 4, 5], study.Forms.Select(form => form.Values[0]));
    }

    [Fact]
    public void Named_waves_are_numbered_as_they_are_named() => Assert.Equal(
        ["pre 1", "post 2"],
        Study.ReadCsv(new StringReader("post_1,pre_1\n5,4\n"), One, map => map.Waves("{w}_{n}", "pre", "post")).Forms.Select(form => FormattableString.Invariant($"{form.Session} {form.SessionNumber}")));

    [Fact]
    public void The_delimiter_of_a_table_of_waves_is_found_by_its_columns() =>
        Assert.Equal(2, Study.ReadCsv(new StringReader("x,y,z,w,v;t1_1;t2_1\n,;4;5\n"), One, map => map.Waves("t{w}_{n}")).Forms.Count);

    [Theory]
    [InlineData("{x}", "item-without-wave({n},{nn},{code})", false)]
    [InlineData("t{w}", "wave-and-item({w},{ww},{n},{nn},{code})", true)]
    public void A_pattern_that_lacks_a_place_is_told_which(string pattern, string places, bool hasWaves) => Assert.Equal(
        [pattern, places], Refused("id,a\n", map => hasWaves ? map.Waves(pattern) : map.Items(pattern)).Findings[0].Arguments);

    [Fact]
    public void What_excludes_each_other_is_named()
    {
        StudyException refused = Refused("id,a\n", map => map.Waves("t{w}_{n}").Session("s").Items("a", "b", "c").Long("item", "answer"));

        Assert.Equal(
            ["session-column waves-are-sessions", "item-columns waves-name-items", "answer-rows wave-pattern"], refused.Findings.Select(finding => string.Join(' ', finding.Arguments)));
    }

    [Fact]
    public void Items_that_the_instrument_does_not_have_are_named_once()
    {
        StudyException refused = Refused("id,a\n", map => map.Items("{code}").AnswersOf(["z", "a"], ("x", 5), ("y", 4)).Keyed("b", "w"));

        Assert.Equal(["pulse z a, b, c", "pulse w a, b, c"], refused.Findings.Select(finding => string.Join(' ', finding.Arguments)));
    }

    [Fact]
    public void A_code_that_means_no_value_is_told_with_the_first_item_that_lacks_it() => Assert.Equal(
        ["x", "9", "a"], Assert.Single(Refused("id,a\n", map => map.Items("{code}").Answers(("x", 9))).Findings).Arguments);

    [Fact]
    public void Of_two_columns_for_one_item_the_last_counts() => Assert.Equal(
        [4, 2, 3], Study.ReadCsv(new StringReader("x,y,b,c\n5,4,2,3\n"), Pulse.Client, map => map.Items("{code}").Item("a", "x").Item("a", "y")).Forms.Single().Values.ToArray());

    [Fact]
    public void A_column_of_its_own_for_an_item_does_not_go_with_waves() => Assert.Equal(
        ["item-columns", "waves-name-items"], Refused("id,a\n", map => map.Waves("t{w}_{n}").Item("a", "x")).Findings[0].Arguments);

    [Theory]
    [InlineData("t1_1,t1_2,t2_1,t2_2,t3_1,t3_2", "t1_2")]
    [InlineData("t1_1,t2_1,t2_2,t3_1", "t2_2")]
    public void A_column_beyond_the_last_item_is_told_of_the_first_wave_that_has_it(string header, string column) => Assert.Equal(
        ["TA5006", column, "one", "1"],
        Study.ReadCsv(new StringReader(header + "\n1,2,1,2,1,2\n"), One, map => map.Waves("t{w}_{n}")).TableFindings.Where(finding => finding.Code == "TA5006").SelectMany(finding => finding.Arguments.Prepend(finding.Code)));

    [Fact]
    public void Answers_that_were_not_recognized_are_so_many_of_those_that_were_given() => Assert.Equal(
        ["1", "2", "a"], Pulse.Read("id,session,a,b,c\nA,1,blue,,3\n").TableFindings.Single(finding => finding.Code == "TA5063").Arguments);

    [Fact]
    public void Rows_in_memory_may_be_shorter_or_longer_than_the_header()
    {
        Study study = Study.OfRows(["id", "session", "a", "b", "c"], [["A", 1, 5, 2], ["B", 1, 5, 2, 3, "x"], ["C", 1, 5, 2, 3, null]], Pulse.Client, _ => Pulse.Map);

        Assert.Equal([5, 2, double.NaN], study.Forms[0].Values.ToArray());
        Assert.Equal(["TA5032 4 5", "TA5033 6 5", ""], study.Forms.Select(form => string.Join(' ', form.Findings.Take(1).SelectMany(finding => finding.Arguments.Prepend(finding.Code)))));
        Assert.Equal([5, 2, 3], study.Forms[2].Values.ToArray());
    }

    [Fact]
    public void A_row_in_quotes_may_end_early() =>
        Assert.Equal([5, double.NaN, double.NaN], Pulse.Read("id,session,a,b,c\n\"A\",1,\"5\"\n").Forms.Single().Values.ToArray());

    [Fact]
    public void In_a_table_of_two_columns_a_text_of_two_lines_with_a_comma_is_no_row() =>
        Assert.Empty(Study.ReadCsv(new StringReader("note,q1\n\"this\nor, that\",5\n"), One, map => map.Items("q{n}")).Forms.Single().Findings);

    [Fact]
    public void In_a_table_of_three_a_line_with_two_delimiters_in_quotes_looks_like_a_row() => Assert.Equal(
        ["TA5053"], Study.ReadCsv(new StringReader("note,x,q1\n\"this\nor, that, too\",,5\n"), One, map => map.Items("q{n}")).Forms.Single().Findings.Select(finding => finding.Code));

    [Fact]
    public void What_a_caller_must_give_is_told()
    {
        using var file = new TemporaryFile();
        File.WriteAllText(file.Path, "id,session,a,b,c\n");

        Assert.Throws<ArgumentNullException>("reader", () => StudyReader.Open((IDataReader)null!, Pulse.Client, Pulse.Map));
        Assert.Throws<ArgumentNullException>("columns", () => Study.OfRows(null!, [], Pulse.Client, _ => Pulse.Map));
        Assert.Throws<ArgumentNullException>("rows", () => Study.OfRows(["a"], (IEnumerable<IReadOnlyList<object?>>)null!, Pulse.Client, _ => Pulse.Map));
        Assert.Throws<ArgumentNullException>("map", () => StudyReader.Open(file.Path, Pulse.Client, null!));
        Assert.Throws<ArgumentNullException>("instrument", () => StudyReader.Open(file.Path, null!, Pulse.Map));
        Assert.Throws<ArgumentNullException>("text", () => StudyReader.Open((TextReader)null!, Pulse.Client, Pulse.Map));
    }

    private static Instrument One { get; } = Instrument.Define("one", "1.0.0").Titled("One").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 5)).NumberedItems(1).Total(s => s.AllItems().Sum()).Build();

    private static StudyException Refused(string table, Func<StudyMap, StudyMap> map) =>
        Assert.Throws<StudyException>(() => Study.ReadCsv(new StringReader(table), Pulse.Client, map));
}
