using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Structure of docs/sources/instruments/hat.md: one rating 1..9, half-points allowed, no total.</summary>
public sealed class HatTests
{
    // A rating is its own score.
    [Theory]
    [InlineData("1", "most-helpful-event 1")]
    [InlineData("9", "most-helpful-event 9")]
    [InlineData("6.5", "most-helpful-event 13/2")]
    [InlineData("6.3", "most-helpful-event none")]
    public void A_rating_is_a_score_and_goes_by_halves(string rating, string score) => Assert.Equal(score, Hand.Scores(Hand.Fill(Instruments.Hat, rating)));

    [Fact]
    public void The_authors_page_is_one_source() => Assert.Equal("most-helpful-event SingleSource", Hand.Evidence(Instruments.Hat));
}
