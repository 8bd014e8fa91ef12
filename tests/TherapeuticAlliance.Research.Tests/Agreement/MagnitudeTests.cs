using System;
using System.Linq;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.DyadicModels;
using TherapeuticAlliance.Research.Psychometrics;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Agreement;

/// <summary>What no questionnaire has is a mistake of the programmer; below that bound every statistic has its digits.</summary>
public sealed class MagnitudeTests
{
    private static readonly double[] Rising = [1, 2, 3, 4, 5, 6];

    [Theory]
    [InlineData(1e155)]
    [InlineData(-1.0000001e12)]
    [InlineData(double.PositiveInfinity)]
    public void A_value_beyond_the_bound_is_refused(double value)
    {
        double?[] values = [1, 2, 3, 4, 5, value];
        double?[][] rows = [.. values.Select(one => new[] { one, 1 })];

        Refused(() => PairedRatings.Of(values, values));
        Refused(() => RatingTable.Of(rows));
        Refused(() => ItemMatrix.Of(rows));
        Refused(() => MahalanobisDistances.Of(rows));
        Refused(() => EvenOddConsistency.Of(rows));
        Refused(() => ResponseSurface.Of(values, values, values));
        Refused(() => ResponseSurface.Of(Rows(1).First, Rows(1).Second, Rows(1).Outcome, value));
    }

    [Fact]
    public void The_bound_itself_is_a_value() => Assert.Equal(2, RatingTable.Of([[1e12, -1e12], [1, 2]]).Targets);

    [Theory]
    [InlineData(0)]
    [InlineData(0.99991)]
    [InlineData(0.9999999999999999)]
    [InlineData(double.NaN)]
    public void A_confidence_is_above_0_and_at_most_9999_in_10000(double confidence)
    {
        ItemMatrix items = ItemMatrix.Of(Rising.Select(value => new double?[] { value, 7 - (value * value / 7) }));

        Assert.Throws<ArgumentOutOfRangeException>(nameof(confidence), () => CoefficientAlpha.Of(items, confidence));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(confidence), () => MahalanobisDistances.Of([[1.0, 2.0]], confidence));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(confidence), () => IntraclassCorrelations.Of(RatingTable.Of([[1.0, 2.0]]), confidence));
    }

    // The surface of x·f, y·f and z·f has b1·1 and b3/f: the same digits at every size.
    [Theory]
    [InlineData(1e-9)]
    [InlineData(1e8)]
    [InlineData(1e11)]
    public void A_surface_has_the_same_figures_at_every_size(double factor)
    {
        ResponseSurface small = Surface(1), large = Surface(factor);

        Assert.Equal(small.RSquared, large.RSquared, 9);
        for (int i = 0; i < 6; i++)
        {
            double power = i == 0 ? factor : i < 3 ? 1 : 1 / factor;
            Assert.Equal(1, large.Coefficients[i].Value / power / small.Coefficients[i].Value, 6);
            Assert.Equal(1, large.Coefficients[i].StandardError / power / small.Coefficients[i].StandardError, 6);
        }
    }

    // Ratings of which some are a million times the others: the sums of squares of squares lose every digit of the small ones.
    [Fact]
    public void A_surface_over_ratings_of_very_different_size_has_standard_errors()
    {
        for (int seed = 3500; seed < 3600; seed++)
        {
            var random = new Random(seed);
            double factor = new[] { 1, 1e3, 1e5, 1e6 }[seed % 4];
            double?[] Column() => [.. Enumerable.Range(0, 20).Select(_ => (double?)(factor * (1 + (random.Next(2) * Math.Pow(10, random.Next(-5, 6))))))];
            StatisticDomains.Check(FormattableString.Invariant($"seed {seed}"), ResponseSurface.Of(Column(), Column(), Column()));
        }
    }

    // Far from 0 the variances are those of the same scores near it.
    [Fact]
    public void A_level_far_from_0_costs_no_digits_of_a_variance()
    {
        VarianceSplit near = Split(0), far = Split(1e9);

        Assert.Equal(near.Within, far.Within, 1e-5);
        Assert.Equal(near.Between, far.Between, 1e-5);
    }

    [Fact]
    public void Values_that_differ_by_rounding_alone_do_not_vary()
    {
        double[] same = [0.3, 0.1 + 0.2, 0.3, 0.3, 0.1 + 0.2, 0.3];

        Assert.Equal("TA8502", ItemMatrixFinding(same));
        Assert.Equal("TA8502", MahalanobisDistances.Of(same.Zip(Rising, (one, two) => new double?[] { one, two })).Findings[0].Code);
        Assert.Equal("TA8502", MahalanobisDistances.Of(Rising.Select(one => new double?[] { one, one > 3 ? 5e-324 : 0 })).Findings[0].Code);
        Assert.Equal(0, LimitsOfAgreement.Of(PairedRatings.Of(Rising.Select(one => (double?)((one / 10) + 0.1)), Rising.Select(one => (double?)(one / 10)))).Value.StandardDeviation);
    }

    private static string ItemMatrixFinding(double[] same) =>
        CoefficientAlpha.Of(ItemMatrix.Of(same.Zip(Rising, (one, two) => new double?[] { one, two }))).Findings[0].Code;

    private static VarianceSplit Split(double level)
    {
        var random = new Random(3);
        string[] groups = [.. Enumerable.Range(0, 24).Select(row => FormattableString.Invariant($"{row / 4}"))];
        double?[] first = [.. groups.Select((_, row) => (double?)(level + (row / 4) + random.Next(8)))], second = [.. groups.Select(_ => (double?)random.Next(8))];
        return WithinBetween.Of(PairedRatings.Of(groups, first, second)).Value.First;
    }

    private static ResponseSurface Surface(double factor)
    {
        (double?[] first, double?[] second, double?[] outcome) = Rows(factor);
        return ResponseSurface.Of(first, second, outcome).Value;
    }

    private static (double?[] First, double?[] Second, double?[] Outcome) Rows(double factor)
    {
        var random = new Random(1);
        double?[] Column() => [.. Enumerable.Range(0, 20).Select(_ => (double?)(factor * random.Next(1, 8)))];
        return (Column(), Column(), Column());
    }

    private static void Refused(Action mistake) => Assert.Throws<ArgumentException>(mistake);
}
