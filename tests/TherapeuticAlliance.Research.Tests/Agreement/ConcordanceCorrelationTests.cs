using System.Linq;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Tests.Oracles;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Agreement;

/// <summary>Formulas and reference figures: docs/sources/methods/agreement.md and docs/sources/oracles.md#agreement.</summary>
public sealed class ConcordanceCorrelationTests
{
    // epiR 2.0.57, epi.ccc(client, therapist) on the pooled sessions of the simulated dyads.
    [Fact]
    public void Estimate_interval_and_shifts_are_those_of_epiR()
    {
        ConcordanceCorrelation ccc = ConcordanceCorrelation.Of(DyadsOracle.ClientAndTherapist).Value;

        Assert.Equal(0.3168333959461, ccc.Value, 1e-9);
        Assert.Equal(0.2135679833846, ccc.Lower, 1e-9);
        Assert.Equal(0.4130968457917, ccc.Upper, 1e-9);
        Assert.Equal(1.133432894706, ccc.ScaleShift, 1e-9);
        Assert.Equal(-0.3855244430394, ccc.LocationShift, 1e-9);
        Assert.Equal(0.9240703303737, ccc.BiasCorrection, 1e-9);
    }

    [Theory]
    [MemberData(nameof(RandomTables.Seeds), MemberType = typeof(RandomTables))]
    public void Swapping_the_raters_turns_the_shifts_and_changes_nothing_else(int seed)
    {
        PairedRatings ratings = Pairs(RandomTables.Of(seed));
        ConcordanceCorrelation one = ConcordanceCorrelation.Of(ratings).Value, other = ConcordanceCorrelation.Of(ratings.Swapped()).Value;

        Assert.Equal(one.Value, other.Value, 1e-12);
        Assert.Equal(one.Lower, other.Lower, 1e-12);
        Assert.Equal(one.Correlation, other.Correlation, 1e-12);
        Assert.Equal(one.LocationShift, -other.LocationShift, 1e-12);
        Assert.Equal(one.ScaleShift, 1 / other.ScaleShift, 1e-12);
    }

    [Theory]
    [MemberData(nameof(RandomTables.Seeds), MemberType = typeof(RandomTables))]
    public void It_is_the_correlation_times_the_bias_correction(int seed)
    {
        ConcordanceCorrelation ccc = ConcordanceCorrelation.Of(Pairs(RandomTables.Of(seed))).Value;

        Assert.Equal(ccc.Correlation * ccc.BiasCorrection, ccc.Value, 1e-12);
        Assert.InRange(ccc.Value, ccc.Lower, ccc.Upper);
    }

    [Fact]
    public void Identical_raters_agree_perfectly()
    {
        ConcordanceCorrelation ccc = ConcordanceCorrelation.Of(Pairs([.. Enumerable.Range(1, 6).Select(value => new double[] { value, value })])).Value;

        Assert.Equal(1, ccc.Value, 1e-12);
        Assert.Equal(1, ccc.Lower, 1e-12);
    }

    [Fact]
    public void Uncorrelated_raters_have_an_interval_around_zero()
    {
        ConcordanceCorrelation ccc = ConcordanceCorrelation.Of(Pairs([[1, 1], [1, -1], [-1, 1], [-1, -1], [0, 0]])).Value;

        Assert.Equal(0, ccc.Value, 1e-12);
        Assert.True(ccc.Lower < 0 && ccc.Upper > 0);
    }

    [Fact]
    public void A_rater_who_never_moves_has_no_variance() =>
        Assert.Same(StatisticsFindings.NoVariance, Assert.Single(ConcordanceCorrelation.Of(Pairs([[1, 4.1], [2, 4.1], [3, 4.1], [4, 4.1], [5, 4.1]])).Findings).Kind);

    [Fact]
    public void Four_pairs_are_too_few() =>
        Assert.Same(StatisticsFindings.TooFew, Assert.Single(ConcordanceCorrelation.Of(Pairs([[1, 4], [2, 4], [3, 5], [4, 4]])).Findings).Kind);

    private static PairedRatings Pairs(double[][] rows) => PairedRatings.Of(rows.Select(row => (double?)row[0]), rows.Select(row => (double?)row[1]));
}
