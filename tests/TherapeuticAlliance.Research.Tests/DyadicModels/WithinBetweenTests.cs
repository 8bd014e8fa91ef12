using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.DyadicModels;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Tests.Oracles;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.DyadicModels;

/// <summary>Formulas and reference figures: docs/sources/methods/dyadic-models.md and docs/sources/oracles.md#dyads.</summary>
public sealed class WithinBetweenTests
{
    // R 4.2.2 and lme4 on the simulated dyads; the variances are of a numeric fit.
    [Fact]
    public void The_simulated_dyads_give_what_R_gives()
    {
        WithinBetween result = WithinBetween.Of(DyadsOracle.ClientAndTherapist).Value;

        Assert.Equal(0.4327987972404, result.CorrelationWithin, 1e-9);
        Assert.Equal(0.3377334602326, result.CorrelationBetween, 1e-9);
        Assert.Equal(0.08334207243634, result.First.Between, 1e-5);
        Assert.Equal(0.1167110267861, result.First.Within, 1e-5);
        Assert.Equal(0.4165997565661, result.First.IntraclassCorrelation, 1e-5);
    }

    // By hand: inside each dyad the second rater moves against the first, between dyads with it.
    [Fact]
    public void Within_and_between_can_point_in_opposite_directions()
    {
        WithinBetween result = WithinBetween.Of(PairedRatings.Of(["a", "a", "b", "b", "c", "c"], [1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 6, 5])).Value;

        Assert.Equal(-1, result.CorrelationWithin, 1e-12);
        Assert.Equal(1, result.CorrelationBetween, 1e-12);
    }

    [Fact]
    public void Swapping_the_raters_swaps_their_variances_only()
    {
        WithinBetween one = WithinBetween.Of(DyadsOracle.ClientAndTherapist).Value, other = WithinBetween.Of(DyadsOracle.ClientAndTherapist.Swapped()).Value;

        Assert.Equal(one.CorrelationWithin, other.CorrelationWithin, 1e-12);
        Assert.Equal(one.First.Within, other.Second.Within, 1e-12);
    }

    [Fact]
    public void A_rater_who_never_moves_inside_a_dyad_has_no_variance_within() =>
        AssertRefused(StatisticsFindings.NoVariance, PairedRatings.Of(["a", "a", "b", "b", "c", "c"], [1, 1, 2, 2, 3, 3], [1, 2, 3, 4, 5, 7]));

    [Fact]
    public void Two_dyads_are_too_few() => AssertRefused(StatisticsFindings.TooFew, PairedRatings.Of(["a", "a", "b", "b"], [1, 2, 3, 5], [1, 3, 3, 4]));

    [Fact]
    public void Dyads_of_one_session_have_nothing_within() =>
        AssertRefused(StatisticsFindings.TooFew, PairedRatings.Of(["a", "b", "c"], [1, 2, 3], [1, 3, 3]));

    private static void AssertRefused(FindingKind kind, PairedRatings ratings)
    {
        Result<WithinBetween> result = WithinBetween.Of(ratings);

        Assert.Null(result.ValueOrDefault);
        Assert.Same(kind, Assert.Single(result.Findings).Kind);
    }
}
