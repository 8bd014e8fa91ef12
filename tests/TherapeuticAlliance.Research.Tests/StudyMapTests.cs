using System;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests;

public sealed class StudyMapTests
{
    private static double[] Values(string table, Func<StudyMap, StudyMap> map) =>
        Study.ReadCsv(new StringReader(table), Pulse.Client, map).Forms.Single().Values.ToArray();

    private static Finding[] Refused(string table, Func<StudyMap, StudyMap> map) =>
        [.. Assert.Throws<StudyException>(() => Study.ReadCsv(new StringReader(table), Pulse.Client, map)).Findings];

    [Theory]
    [InlineData("q{n}", "q1,q2,q3")]
    [InlineData("q{nn}", "q01,q02,q03")]
    [InlineData("pre_{nnn}_x", "pre_001_x,pre_002_x,pre_003_x")]
    [InlineData("{n}", "1,2,3")]
    [InlineData("item {code}?", "item a?,item b?,item c?")]
    [InlineData("{nn}.{code}", "01.a,02.b,03.c")]
    public void A_pattern_names_a_column_for_each_item(string pattern, string header) =>
        Assert.Equal([5.0, 2.0, 3.0], Values(header + "\n5,2,3\n", map => map.Items(pattern)));

    [Fact]
    public void Columns_may_stand_in_any_order_among_others() =>
        Assert.Equal([5.0, 2.0, 3.0], Values("q3,x,q1,y,q2\n3,8,5,9,2\n", map => map.Items("q{n}")));

    [Fact]
    public void Columns_can_be_listed_in_the_order_of_the_form() =>
        Assert.Equal([5.0, 2.0, 3.0], Values("agree,like,useful\n3,5,2\n", map => map.Items("like", "useful", "agree")));

    [Fact]
    public void A_single_item_goes_before_the_pattern() =>
        Assert.Equal([5.0, 1.0, 3.0], Values("q1,q2,q3,q2_corrected\n5,2,3,1\n", map => map.Items("q{n}").Item("b", "q2_corrected")));

    [Fact]
    public void Every_item_can_have_a_name_of_its_own() =>
        Assert.Equal([5.0, 2.0, 3.0], Values("x,y,z\n3,2,5\n", map => map.Item("a", "z").Item("b", "y").Item("c", "x")));

    [Fact]
    public void A_map_is_not_changed_by_what_is_made_of_it()
    {
        StudyMap first = StudyMap.Empty.Items("q{n}");
        _ = first.Items("x{n}").DecimalComma().Missing("3");

        Assert.Equal([5.0, 2.0, 3.0], Values("q1,q2,q3\n5,2,3\n", _ => first));
    }

    [Fact]
    public void Names_are_compared_letter_by_letter()
    {
        Finding finding = Assert.Single(Refused("Q1,Q2,Q3\n", map => map.Items("q{n}")));

        Assert.Equal(StudyFindings.ItemColumnsMissing, finding.Kind);
        Assert.Equal(["3", "3", "pulse", "q1 … q3"], finding.Arguments);
        Assert.Equal("Q1 … Q3", finding.AttemptedValue);
    }

    [Fact]
    public void Everything_that_does_not_fit_is_told_at_once()
    {
        Finding[] findings = Refused("id,id,q1\n", map => map.Id("id").Session("when").Rater("who").Items("q{n}"));

        Assert.Equal(
            [StudyFindings.ColumnTwice, StudyFindings.ColumnMissing, StudyFindings.ColumnMissing, StudyFindings.ItemColumnsMissing],
            findings.Select(finding => finding.Kind));
        Assert.Equal(["when", "session"], findings[1].Arguments);
        Assert.Equal(["who", "rater"], findings[2].Arguments);
        Assert.Equal(["2", "3", "pulse", "q2, q3"], findings[3].Arguments);
    }

    [Fact]
    public void The_description_of_a_refusal_is_one_line_that_lists_the_columns_once()
    {
        var exception = Assert.Throws<StudyException>(() => Study.ReadCsv(
            new StringReader("id,q1,q2,q3,q4,note\n"), Pulse.Client, map => map.Id("who").Items("item{n}")));

        Assert.Equal(
            "The table has no column who for the id. The table lacks 3 of 3 item columns of pulse: item1 … item3. It has: id, q1 … q4, note.",
            exception.Describe());
    }

    [Fact]
    public void Columns_that_are_not_asked_for_may_stand_twice() =>
        Assert.Equal([5.0, 2.0, 3.0], Values("x,x,q1,q2,q3\n1,1,5,2,3\n", map => map.Items("q{n}")));

    [Theory]
    [InlineData("q")]
    [InlineData("q1,q2")]
    [InlineData("q1,q2,q3,q4")]
    public void A_list_that_is_too_short_or_long_names_no_item(string columns)
    {
        Finding finding = Assert.Single(Refused("q1,q2,q3,q4\n", map => map.Items(columns.Split(','))));

        Assert.Equal(StudyFindings.ItemsNotMapped, finding.Kind);
        Assert.Equal(["3", "3", "pulse", "a, b, c", "question{n}"], finding.Arguments);
    }

    [Fact]
    public void A_map_without_items_is_refused() =>
        Assert.Equal(StudyFindings.ItemsNotMapped, Assert.Single(Refused("id\n", map => map.Id("id"))).Kind);

    [Theory]
    [InlineData("q{x}")]
    [InlineData("q{w}")]
    [InlineData("q{w}{n}")]
    [InlineData("q{}")]
    public void A_pattern_without_a_place_for_the_item_or_with_one_for_a_wave_is_refused(string pattern) =>
        Assert.Contains(Refused("q1\n", map => map.Items(pattern)), finding => finding.Kind == StudyFindings.PatternInvalid);

    [Fact]
    public void An_item_that_the_instrument_does_not_have_is_refused() => Assert.Equal(
        ["pulse", "z", "a, b, c"],
        Assert.Single(Refused("q1,q2,q3\n", map => map.Items("q{n}").Item("z", "q9"))).Arguments);

    [Fact]
    public void A_column_for_one_item_too_many_is_the_sign_of_a_wrong_instrument()
    {
        Study study = Study.ReadCsv(new StringReader("q1,q2,q3,q4\n5,2,3,1\n"), Pulse.Client, map => map.Items("q{n}"));

        Assert.Equal(StudyFindings.ColumnsBeyond, Assert.Single(study.TableFindings).Kind);
        Assert.Equal(["q4", "pulse", "c"], study.TableFindings[0].Arguments);
    }

    [Fact]
    public void What_a_programmer_must_give_is_not_null()
    {
        Assert.Throws<ArgumentNullException>(() => StudyMap.Empty.Id(null!));
        Assert.Throws<ArgumentException>(() => StudyMap.Empty.Items("a", null!));
        Assert.Throws<ArgumentNullException>(() => StudyReader.Open(new StringReader("a"), null!, Pulse.Map));
        Assert.Throws<ArgumentNullException>(() => StudyReader.Open(new StringReader("a"), Pulse.Client, null!));
    }
}
