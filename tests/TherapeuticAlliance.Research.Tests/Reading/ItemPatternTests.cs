using System.Linq;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>Names of columns by the number or code of an item, and by the wave. Item b of the pulse is the second.</summary>
public sealed class ItemPatternTests
{
    private static readonly Item B = Pulse.Client.Items[1];

    [Theory]
    [InlineData("q{n}", "q2")]
    [InlineData("q{nn}", "q02")]
    [InlineData("q{nnn}", "q002")]
    [InlineData("{code}", "b")]
    [InlineData("{code}_{n}", "b_2")]
    [InlineData("t{w}_{nn}", "t7_02")]
    [InlineData("{ww}.{code}", "7.b")]
    [InlineData("{x}{n", "{x}{n")]
    public void Places_are_filled(string pattern, string column) => Assert.Equal(column, new ItemPattern(pattern).Column(B, "7"));

    [Theory]
    [InlineData("q{n}", true, false)]
    [InlineData("{code}", true, false)]
    [InlineData("t{w}", false, true)]
    [InlineData("t{ww}q{n}", true, true)]
    [InlineData("q", false, false)]
    public void It_knows_what_it_has_places_for(string pattern, bool hasItem, bool hasWave) =>
        Assert.Equal((hasItem, hasWave), (new ItemPattern(pattern).HasItem, new ItemPattern(pattern).HasWave));

    [Theory]
    [InlineData("q{n}", "q4")]
    [InlineData("q{nn}", "q04")]
    [InlineData("t{w}q{n}", "t7q4")]
    [InlineData("{code}", null)]
    [InlineData("{code}{n}", null)]
    [InlineData("t{w}", null)]
    public void The_column_after_the_last_is_known_by_its_number_only(string pattern, string? column) => Assert.Equal(column, new ItemPattern(pattern).ColumnAfter(Pulse.Client.Items[2], "7"));

    [Theory]
    [InlineData("t{w}_{nn}", "t1_02 t12_02 t1_2 t1_03 tx_02 at1_02 t1_02b", "1 12")]
    [InlineData("q{n}.t{ww}", "q2.t01 q2.t1 q2.t001 q2xt01 q1.t02", "01")]
    [InlineData("{w}{code}", "3b b 3a 3bb", "3")]
    public void The_columns_of_an_item_are_told_from_others(string pattern, string columns, string waves) => Assert.Equal(
        waves.Split(' '), columns.Split(' ').Select(column => new ItemPattern(pattern).ColumnsOf(B).Match(column)).Where(match => match.Success).Select(match => match.Groups[1].Value));

    [Fact]
    public void A_pattern_is_told_as_it_was_written() => Assert.Equal("t{w}_{nn}", new ItemPattern("t{w}_{nn}").ToString());
}
