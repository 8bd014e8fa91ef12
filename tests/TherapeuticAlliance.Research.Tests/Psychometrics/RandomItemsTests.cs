using System;
using System.Linq;
using TherapeuticAlliance.Research.Psychometrics;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Psychometrics;

/// <summary>Laws over random items, with rounding to few points so that ties, constants and collinear items occur.</summary>
public sealed class RandomItemsTests
{
    public static TheoryData<int> Seeds { get; } = new(Enumerable.Range(1, 200));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_number_is_ever_NaN_or_infinite(int seed) => Assert.All(
        Everything.Of(ScaleReliability.Of(ItemMatrix.Of(Rows(seed)))),
        number => Assert.True(number.Value is null || double.IsFinite(number.Value.Value), number.Key));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_shift_and_a_positive_factor_change_no_coefficient(int seed)
    {
        ScaleReliability before = ScaleReliability.Of(ItemMatrix.Of(Rows(seed)));
        ScaleReliability after = ScaleReliability.Of(ItemMatrix.Of(Rows(seed).Select(row => row.Select(value => (3 * value) - 7).ToArray())));

        Assert.Equal(before.Findings().Select(finding => finding.Code), after.Findings().Select(finding => finding.Code));
        Assert.Equal(before.Alpha.ValueOrDefault?.Value ?? 0, after.Alpha.ValueOrDefault?.Value ?? 0, 1e-9);
        Assert.Equal(before.Lambdas.ValueOrDefault?.Lambda6 ?? 0, after.Lambdas.ValueOrDefault?.Lambda6 ?? 0, 1e-6);
        Assert.Equal(3 * (before.Error.ValueOrDefault?.Value ?? 0), after.Error.ValueOrDefault?.Value ?? 0, 1e-6);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_of_rows_and_items_changes_only_which_halves_are_odd_and_even(int seed)
    {
        ItemMatrix items = ItemMatrix.Of(Rows(seed));
        ItemMatrix turned = ItemMatrix.Of(Rows(seed).Reverse().Select(row => row.Reverse().ToArray()), [.. items.Items.Reverse()]);
        ScaleReliability before = ScaleReliability.Of(items), after = ScaleReliability.Of(turned);

        Assert.Equal(before.Alpha.IsValid, after.Alpha.IsValid);
        Assert.Equal(before.Alpha.ValueOrDefault?.Value ?? 0, after.Alpha.ValueOrDefault?.Value ?? 0, 1e-9);
        Assert.Equal(before.Lambdas.ValueOrDefault?.Lambda4 ?? 0, after.Lambdas.ValueOrDefault?.Lambda4 ?? 0, 1e-9);
        Assert.All(before.Items.ValueOrDefault?.Items ?? [], item => Assert.Equal(item.RestCorrelation ?? 9, after.Items.Value[item.Item].RestCorrelation ?? 9, 1e-9));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_bounds_keep_their_order(int seed)
    {
        ScaleReliability reliability = ScaleReliability.Of(ItemMatrix.Of(Rows(seed)));
        if (reliability.Lambdas.ValueOrDefault is not { } lambdas)
        {
            return;
        }

        TenBergeBounds bounds = reliability.Bounds.Value;
        Assert.True(lambdas.Lambda1 <= lambdas.Lambda3 || lambdas.Lambda3 < 0);
        Assert.True(lambdas.Lambda3 <= lambdas.Lambda2 + 1e-9);
        Assert.True(bounds.Mu0 <= bounds.Mu1 + 1e-9 && bounds.Mu1 <= bounds.Mu2 + 1e-9 && bounds.Mu2 <= bounds.Mu3 + 1e-9);
        Assert.Equal(lambdas.Lambda3, reliability.Alpha.Value.Standardized, 1e-9);
        Assert.Equal(lambdas.Lambda2, bounds.Mu1, 1e-9);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_best_half_is_found_by_trying_every_subset(int seed)
    {
        ItemMatrix items = ItemMatrix.Of(Rows(seed));
        if (SplitHalf.Of(items).ValueOrDefault is not { } halves)
        {
            return;
        }

        double[] tried = [.. Enumerable.Range(0, 1 << items.Items.Count).Select(mask => Reliability(items, mask)).OfType<double>()];
        Assert.Equal(tried.Max(), halves.Highest!.Value, 1e-9);
        Assert.Equal(tried.Min(), halves.Lowest!.Value, 1e-9);
        Assert.Equal(tried.Average(), halves.Mean!.Value, 1e-9);
        int best = halves.BestHalf.Sum(code => 1 << items.Items.ToList().IndexOf(code));
        Assert.Equal(tried.Max(), Reliability(items, best)!.Value, 1e-9);
    }

    // 1 − var(one half − the other)/var(sum) of standardised items, straight from the rows.
    private static double? Reliability(ItemMatrix items, int mask)
    {
        int count = items.Items.Count, size = Enumerable.Range(0, count).Count(item => (mask >> item & 1) == 1);
        if (Math.Abs(count - (2 * size)) > 1)
        {
            return null;
        }

        double[][] columns = [.. Enumerable.Range(0, count).Select(item => Standardised([.. Enumerable.Range(0, items.Rows).Select(row => items[row, item]!.Value)]))];
        double difference = Enumerable.Range(0, items.Rows).Sum(row => Math.Pow(Enumerable.Range(0, count).Sum(item => ((mask >> item & 1) == 1 ? 1 : -1) * columns[item][row]), 2));
        double sum = Enumerable.Range(0, items.Rows).Sum(row => Math.Pow(columns.Sum(column => column[row]), 2));
        return 1 - (difference / sum);
    }

    private static double[] Standardised(double[] values)
    {
        double mean = values.Average(), length = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)));
        return [.. values.Select(value => (value - mean) / length)];
    }

    private static double?[][] Rows(int seed)
    {
        var random = new Random(seed);
        int items = random.Next(2, 8);
        double shared = random.NextDouble() * 6;
        return [.. Enumerable.Range(0, random.Next(3, 25)).Select(_ => random.NextDouble()).Select(own =>
            Enumerable.Range(0, items).Select(_ => (double?)Math.Round((shared * own) + (3 * random.NextDouble()))).ToArray())];
    }
}
