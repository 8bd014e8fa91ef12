using System;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>Cells of one item: each text is read once, kept as far as there is room, and counted.</summary>
public sealed class CellReaderTests
{
    private static readonly Item A = Pulse.Client.Items[0];

    private static readonly Item B = Pulse.Client.Items[1];

    [Fact]
    public void A_text_that_comes_again_is_one_cell_and_counted()
    {
        var reader = new CellReader(A, StudyMap.Empty);
        Cell[] cells = [reader.Read("5"), reader.Read("5"), reader.Read("Always"), reader.Read("Always"), reader.Read(""), reader.Read("ß")];

        Assert.Same(cells[0], cells[1]);
        Assert.Same(cells[2], cells[3]);
        Assert.Same(reader.Blank, cells[4]);
        Assert.Equal([(5.0, 2L), (5, 2), (double.NaN, 1), (double.NaN, 1)], reader.Seen.Select(cell => (cell.Value, cell.Count)).OrderBy(cell => double.IsNaN(cell.Value)));
    }

    [Fact]
    public void Texts_without_end_are_counted_and_not_kept()
    {
        var reader = new CellReader(A, StudyMap.Empty);
        for (int i = 0; i < 6000; i++)
        {
            _ = reader.Read(FormattableString.Invariant($"text {i}"));
        }

        _ = reader.Read("4");
        Assert.Equal(6000, reader.Seen.Where(cell => cell.Answer.Trouble == AnswerFindings.UnknownLabel).Sum(cell => cell.Count));
        Assert.InRange(reader.Seen.Count(), 4000, 4100);
        Assert.Equal(1, reader.Seen.Where(cell => cell.Value == 4).Sum(cell => cell.Count));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(256)]
    [InlineData(257)]
    public void A_long_text_is_one_wrong_answer_each_time(int length)
    {
        var reader = new CellReader(A, StudyMap.Empty);
        string text = new('x', length);
        Cell cell = reader.Read(text);

        Assert.Equal(AnswerFindings.UnknownLabel, cell.Answer.Trouble);
        Assert.StartsWith(new string('x', 64), cell.Answer.AttemptedValue, StringComparison.Ordinal);
        _ = reader.Read(text);
        Assert.Equal(2, reader.Seen.Sum(one => one.Count));
    }

    [Fact]
    public void Long_texts_that_mean_different_values_are_counted_apart()
    {
        var reader = new CellReader(A, StudyMap.Empty);
        _ = reader.Read(new string(' ', 70) + "5");
        _ = reader.Read(new string(' ', 70) + "4");

        Assert.Equal([(4.0, 1L), (5.0, 1L)], reader.Seen.Select(cell => (cell.Value, cell.Count)).Order());
    }

    [Theory]
    [InlineData(255, 5.0)]
    [InlineData(256, double.NaN)]
    public void A_label_among_blanks_is_read_up_to_what_an_answer_may_have(int blanks, double value) =>
        Assert.Equal(value, new CellReader(A, StudyMap.Empty).Read(new string(' ', blanks) + "5").Value);

    [Theory]
    [InlineData("3,5", true)]
    [InlineData(" 3,5 ", true)]
    [InlineData("1,000,5", false)]
    [InlineData("a,5", false)]
    [InlineData(",", false)]
    [InlineData("9", false)]
    public void What_looks_like_a_decimal_with_a_comma_is_noticed(string text, bool hasComma) =>
        Assert.Equal(hasComma, new CellReader(A, StudyMap.Empty).Read(text).HasComma);

    [Fact]
    public void Where_the_map_says_so_a_comma_is_nothing_to_notice()
    {
        var reader = new CellReader(A, StudyMap.Empty.DecimalComma());

        Assert.False(reader.Read("3,5").HasComma);
        Assert.Equal(3, reader.Read("3,0").Value);
        Assert.True(double.IsNaN(reader.Read("1.000").Value));
    }

    [Theory]
    [InlineData("1", 1.0)]
    [InlineData("5", 5.0)]
    [InlineData("0", double.NaN)]
    [InlineData("6", double.NaN)]
    [InlineData("1.5", double.NaN)]
    [InlineData("-1", double.NaN)]
    [InlineData("99999999999", double.NaN)]
    public void A_position_is_a_whole_number_from_one(string text, double value) =>
        Assert.Equal(value, new CellReader(A, StudyMap.Empty.Positions()).Read(text).Value);

    [Theory]
    [InlineData("b", "5", 1.0)]
    [InlineData("b", "4", 2.0)]
    [InlineData("b", "6", double.NaN)]
    [InlineData("a", "5", 5.0)]
    public void What_the_table_has_reversed_is_reversed_back_on_reversed_items_only(string item, string text, double value) =>
        Assert.Equal(value, new CellReader(Pulse.Client.Items.Single(one => one.Code == item), StudyMap.Empty.Keyed("a", "b")).Read(text).Value);

    [Fact]
    public void An_item_that_is_not_named_is_not_reversed_back() => Assert.Equal(5, new CellReader(B, StudyMap.Empty.Keyed("a")).Read("5").Value);

    [Theory]
    [InlineData("99", MissingReason.NotApplicable)]
    [InlineData("99.0", MissingReason.NotApplicable)]
    [InlineData(" N/A ", MissingReason.NotApplicable)]
    [InlineData("n/a", MissingReason.NotApplicable)]
    [InlineData("NA", MissingReason.NotAnswered)]
    [InlineData("   ", MissingReason.NotAnswered)]
    public void A_missing_answer_has_its_reason(string text, MissingReason reason)
    {
        Cell cell = new CellReader(A, StudyMap.Empty.MissingFor(MissingReason.NotApplicable, "99", "n/a")).Read(text);

        Assert.Equal((AnswerKind.Missing, reason), (cell.Answer.Kind, cell.Answer.Reason));
        Assert.True(cell.IsMissing);
        Assert.Equal(reason == MissingReason.NotAnswered, cell.IsPlain);
    }

    [Fact]
    public void What_is_written_and_what_is_meant_are_told_apart()
    {
        var reader = new CellReader(A, StudyMap.Empty.Answers(("13", 5), ("x", 4)));

        Assert.Equal([(5.0, 5m), (4, 4m), (5, 5m)], new[] { "13", "X", "13.0" }.Select(text => (reader.Read(text).Value, reader.Read(text).Written!.Value)));
        Assert.True(double.IsNaN(reader.Read("5").Value));
        Assert.Equal(AnswerKind.Invalid, reader.Read("5").Answer.Kind);
        Assert.Equal(5, reader.Read("Always").Value);
    }

    [Theory]
    [InlineData("5 - Always", 5.0)]
    [InlineData("5: Always", 5.0)]
    [InlineData("5 (Always)", 5.0)]
    [InlineData("5. Always", 5.0)]
    [InlineData("5) Always", 5.0)]
    [InlineData("5,0 = Always", 5.0)]
    [InlineData("4 - Always", double.NaN)]
    [InlineData("5 - Often", double.NaN)]
    [InlineData("5 Always", double.NaN)]
    [InlineData("5 - Always)", double.NaN)]
    [InlineData("5 (Always ) ", 5.0)]
    public void A_value_and_its_label_agree_or_are_no_answer(string text, double value) => Assert.Equal(value, new CellReader(A, StudyMap.Empty).Read(text).Value);

    [Fact]
    public void Equal_answers_have_equal_prints_and_others_have_not()
    {
        var reader = new CellReader(A, StudyMap.Empty);

        Assert.Equal(reader.Read("5").Print, reader.Read("Always").Print);
        Assert.NotEqual(reader.Read("5").Print, reader.Read("4").Print);
        Assert.NotEqual(reader.Read("blue").Print, reader.Read("green").Print);
        Assert.Equal(reader.Read("").Print, reader.Read("NA").Print);
        Assert.NotEqual(reader.Read("").Print, reader.Read("blue").Print);
    }
}
