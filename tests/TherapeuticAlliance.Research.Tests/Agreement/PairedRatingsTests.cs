using System;
using System.Linq;
using TherapeuticAlliance.Research.Agreement;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Agreement;

public sealed class PairedRatingsTests
{
    // Kind: identity by what people see. A blank after an id makes another dyad, and nobody is told.
    [Fact]
    public void Groups_that_differ_in_blanks_or_case_only_are_kept_apart_and_told()
    {
        PairedRatings pairs = PairedRatings.Of(["A", "A ", "a", "B", "B"], [1, 2, 3, 4, 5], [1, 2, 3, 5, 4]);

        Assert.Equal(4, pairs.GroupCount);
        Assert.Equal(("TA5141", "2", "2"), (pairs.Findings.Single().Code, pairs.Findings[0].Arguments[0], pairs.Findings[0].Arguments[1]));
        Assert.Contains("TA5141", LimitsOfAgreement.OfRepeated(pairs).Findings.Select(finding => finding.Code));
        Assert.Empty(PairedRatings.Of(["A", "A", "B"], [1, 2, 3], [1, 2, 3]).Findings);
        Assert.Empty(PairedRatings.Of([1, 2, 3], [1, 2, 3]).Findings);
    }

    [Fact]
    public void A_pair_without_one_rating_is_left_out_and_counted()
    {
        PairedRatings ratings = PairedRatings.Of(["a", "a", "b"], [1, null, 3], [1, 2, double.NaN]);

        Assert.Equal((1, 2, 1), (ratings.Count, ratings.LeftOut, ratings.GroupCount));
    }

    [Fact]
    public void Series_are_matched_by_session_and_a_session_of_one_rater_only_is_left_out()
    {
        Scale client = Instruments.Wai36.Client["total"], therapist = Instruments.Wai36.Therapist["total"];
        ScoreSeries first = ScoreSeries.FromSessions(client, [new(1, 100), new(2, 110), new(4, 120)]).Value;
        ScoreSeries second = ScoreSeries.FromSessions(therapist, [new(2, 105), new(3, 108), new(4, 118)]).Value;

        PairedRatings ratings = PairedRatings.OfDyads([(first, second)]);

        Assert.Equal((2, 2), (ratings.Count, ratings.LeftOut));
        Assert.Equal(3.5, LimitsMean(ratings));
    }

    [Fact]
    public void Columns_of_different_length_are_a_mistake_of_the_programmer() =>
        Assert.Throws<ArgumentException>(() => PairedRatings.Of([1, 2], [1]));

    [Fact]
    public void An_infinite_rating_is_a_mistake_of_the_programmer() =>
        Assert.Throws<ArgumentException>(() => PairedRatings.Of([1, double.PositiveInfinity], [1, 2]));

    [Fact]
    public void It_never_shows_a_rating() => Assert.DoesNotContain("77", PairedRatings.Of([77, 77], [77, 77]).ToString(), StringComparison.Ordinal);

    // (110 - 105 + 120 - 118) / 2, by hand.
    private static double LimitsMean(PairedRatings ratings) =>
        LimitsOfAgreement.Of(PairedRatings.OfDyads([Repeat(ratings)])).Value.Bias;

    // The same two pairs three times, since limits need five.
    private static (ScoreSeries First, ScoreSeries Second) Repeat(PairedRatings _) => (
        ScoreSeries.Of(Instruments.Wai36.Client["total"], 110, 120, 110, 120, 110, 120),
        ScoreSeries.Of(Instruments.Wai36.Therapist["total"], 105, 118, 105, 118, 105, 118));
}
