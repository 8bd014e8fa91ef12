using System;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Tests.Oracles;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Agreement;

/// <summary>Formulas and reference figures: docs/sources/methods/agreement.md and docs/sources/oracles.md#agreement.</summary>
public sealed class LimitsOfAgreementTests
{
    // R 4.2.2 on the pooled sessions of the simulated dyads, client minus therapist.
    [Fact]
    public void Plain_limits_are_those_of_the_reference()
    {
        LimitsOfAgreement limits = LimitsOfAgreement.Of(DyadsOracle.ClientAndTherapist).Value;

        Assert.Equal(269, limits.Pairs);
        Assert.Equal(0.1818463444857, limits.Bias, 1e-9);
        Assert.Equal(0.5449830154063, limits.StandardDeviation, 1e-9);
        Assert.Equal(-0.8863203657106, limits.Lower, 1e-9);
        Assert.Equal(1.250013054682, limits.Upper, 1e-9);
        Assert.Equal(0.03322820089735, limits.BiasStandardError!.Value, 1e-9);
        Assert.Equal(0.05685778390023, limits.LimitStandardError!.Value, 1e-9);
    }

    // epiR 2.0.57, the formula for repeated measures; it takes the exact quantile instead of 1.96.
    [Fact]
    public void Repeated_limits_are_those_of_the_reference()
    {
        LimitsOfAgreement limits = LimitsOfAgreement.OfRepeated(DyadsOracle.ClientAndTherapist, 1.959963984540054).Value;

        Assert.Equal(0.5520180876247, limits.StandardDeviation, 1e-9);
        Assert.Equal(-0.9000892260734, limits.Lower, 1e-9);
        Assert.Equal(1.263781915045, limits.Upper, 1e-9);
        Assert.Null(limits.BiasStandardError);
    }

    [Fact]
    public void Swapping_the_raters_turns_the_limits_around_zero()
    {
        LimitsOfAgreement one = LimitsOfAgreement.OfRepeated(DyadsOracle.ClientAndTherapist).Value;
        LimitsOfAgreement other = LimitsOfAgreement.OfRepeated(DyadsOracle.ClientAndTherapist.Swapped()).Value;

        Assert.Equal(one.Bias, -other.Bias, 1e-12);
        Assert.Equal(one.Lower, -other.Upper, 1e-12);
    }

    [Fact]
    public void Identical_raters_have_limits_of_zero()
    {
        LimitsOfAgreement limits = LimitsOfAgreement.Of(PairedRatings.Of([1, 2, 3, 4, 5], [1, 2, 3, 4, 5])).Value;

        Assert.Equal((0, 0, 0), (limits.Bias, limits.Lower, limits.Upper));
    }

    [Fact]
    public void Four_pairs_are_too_few() =>
        Assert.Same(StatisticsFindings.TooFew, Assert.Single(LimitsOfAgreement.Of(PairedRatings.Of([1, 2, 3, null, 5], [1, 2, 3, 4, 5])).Findings).Kind);

    [Fact]
    public void One_dyad_is_too_few_for_repeated_pairs() =>
        Assert.Same(StatisticsFindings.TooFew, Assert.Single(LimitsOfAgreement.OfRepeated(PairedRatings.Of([1, 2, 3, 4, 5], [2, 2, 3, 4, 5])).Findings).Kind);

    [Fact]
    public void Dyads_with_one_pair_each_are_no_repeated_pairs() => Assert.Same(
        StatisticsFindings.TooFew,
        Assert.Single(LimitsOfAgreement.OfRepeated(PairedRatings.Of(["a", "b", "c", "d", "e"], [1, 2, 3, 4, 5], [2, 2, 3, 4, 5])).Findings).Kind);

    [Fact]
    public void A_critical_value_of_zero_is_a_mistake_of_the_programmer() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LimitsOfAgreement.Of(DyadsOracle.ClientAndTherapist, 0));
}
