using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Structure of docs/sources/instruments/softa-o.md: ratings -3..+3, three a member, one for the family, no total.</summary>
public sealed class SoftaOTests
{
    private static readonly Instrument Member = Instruments.SoftaO.Member;

    // A rating is its own score.
    [Fact]
    public void Each_rating_is_a_score()
    {
        Assert.Equal("engagement -3, emotional-connection -3, safety -3", Hand.Scores(Key.All(Member, -3)));
        Assert.Equal("engagement 3, emotional-connection 3, safety 3", Hand.Scores(Key.All(Member, 3)));
        Assert.Equal("engagement -2, emotional-connection 0, safety 1", Hand.Scores(Hand.Fill(Member, "-2 0 1")));
        Assert.Equal("shared-purpose -1", Hand.Scores(Hand.Fill(Instruments.SoftaO.Family, "-1")));
    }

    [Fact]
    public void One_missing_rating_leaves_the_others_alone() =>
        Assert.Equal("engagement -2, emotional-connection none, safety 1", Hand.Scores(Hand.Fill(Member, "-2 - 1")));

    // From -3 the way to 3 is 6 long: 0 is half of it.
    [Fact]
    public void The_neutral_point_is_half_of_the_maximum() =>
        Assert.Equal(ExactScore.Of(50, 1), Key.All(Member, 0).Score()["safety"].PercentOfMaximum);

    [Fact]
    public void There_is_no_total()
    {
        Assert.Null(Member.FindScale("total"));
        Assert.Null(Instruments.SoftaO.Family.FindScale("total"));
    }

    [Fact]
    public void The_structure_is_verified()
    {
        Assert.Equal("engagement Verified, emotional-connection Verified, safety Verified", Hand.Evidence(Member));
        Assert.Equal("shared-purpose Verified", Hand.Evidence(Instruments.SoftaO.Family));
    }
}
