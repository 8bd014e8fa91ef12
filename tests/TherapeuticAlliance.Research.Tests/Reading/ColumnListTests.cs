using System.Linq;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>Names of columns as people say them: from here to there.</summary>
public sealed class ColumnListTests
{
    [Theory]
    [InlineData("question1|question2|question3", "question1 … question3")]
    [InlineData("q9|q10|q11|q12", "q9 … q12")]
    [InlineData("q01|q02|q03", "q01 … q03")]
    [InlineData("1|2|3", "1 … 3")]
    [InlineData("q1|q2", "q1, q2")]
    [InlineData("q1|q2|q4", "q1, q2, q4")]
    [InlineData("q1|q2|r3", "q1, q2, r3")]
    [InlineData("q1|Q2|q3", "q1, Q2, q3")]
    [InlineData("q3|q2|q1", "q3, q2, q1")]
    [InlineData("id|q1|q2|q3|arm|r1|r2|r3|r4", "id, q1 … q3, arm, r1 … r4")]
    [InlineData("a|b", "a, b")]
    [InlineData("q99999999997|q99999999998|q99999999999", "q99999999997, q99999999998, q99999999999")]
    [InlineData("line\nbreak\ttab", "line break tab")]
    public void Three_or_more_in_a_row_are_drawn_together(string columns, string said) => Assert.Equal(said, ColumnList.Of(columns.Split('|')));

    [Fact]
    public void There_may_be_none() => Assert.Empty(ColumnList.Of([]));

    [Fact]
    public void No_more_than_thirty_are_named()
    {
        string[] names = [.. Enumerable.Range(1, 32).Select(i => new string('x', i))];

        Assert.Equal(string.Join(", ", names.Take(30)), ColumnList.Of([.. names.Take(30)]));
        Assert.Equal(string.Join(", ", names.Take(30)) + ", and 2 more", ColumnList.Of(names));
    }

    [Fact]
    public void A_long_name_is_cut()
    {
        Assert.Equal(new string('x', 40), ColumnList.Of([new string('x', 40)]));
        Assert.Equal(new string('x', 40) + "…", ColumnList.Of([new string('x', 41)]));
    }
}
