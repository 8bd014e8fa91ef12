using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring;

public sealed class ScoreRangeTests
{
    // Item 1 is known: 3 + 1..5.
    private static readonly ScoreRange Range = Forms.Sum(2).Answer(3, null).Score()["s"].Possible;
    private static readonly ScoreRange Same = Forms.Sum(2).Answer(null, 3).Score()["s"].Possible;
    private static readonly ScoreRange SameLowest = Forms.OneScale(1, s => s.Sum(), Likert.Points(4, 9)).Blank().Score()["s"].Possible;
    private static readonly ScoreRange SameHighest = Forms.OneScale(1, s => s.Sum(), Likert.Points(5, 8)).Blank().Score()["s"].Possible;

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void A_range_contains_its_bounds(int score, bool isContained) => Assert.Equal(isContained, Range.Contains(ExactScore.Of(score, 1)));

    [Fact]
    public void A_range_is_written_for_people_when_asked() => Assert.Equal(("4..8", "ScoreRange"), (Range.ToText(), Range.ToString()));

    [Fact]
    public void Ranges_are_equal_when_their_bounds_are()
    {
        Assert.True(Range == Same);
        Assert.False(Range != Same);
        Assert.True(Range.Equals((object)Same));
        Assert.Equal(Range.GetHashCode(), Same.GetHashCode());
    }

    [Fact]
    public void Ranges_differ_when_one_bound_does()
    {
        Assert.True(Range != SameLowest);
        Assert.True(Range != SameHighest);
        Assert.False(Range == SameLowest);
        Assert.False(Range.Equals(SameHighest));
        Assert.False(Range.Equals((object)"4..8"));
        Assert.NotEqual(Range.GetHashCode(), SameLowest.GetHashCode());
        Assert.NotEqual(Range.GetHashCode(), SameHighest.GetHashCode());
    }

    [Fact]
    public void The_default_is_0_to_0() => Assert.Equal("0..0", default(ScoreRange).ToText());
}
