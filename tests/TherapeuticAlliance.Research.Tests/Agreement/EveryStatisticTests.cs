using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.DyadicModels;
using TherapeuticAlliance.Research.Psychometrics;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Agreement;

/// <summary>
/// Small tables of every awkward kind through every public statistic: each number is finite and in its domain, or there is a finding
/// and no number. STATISTICS_TABLES says how many tables; 1,000 when not set.
/// </summary>
public sealed class EveryStatisticTests
{
    private static readonly int Tables = int.TryParse(
        Environment.GetEnvironmentVariable("STATISTICS_TABLES"), NumberStyles.None, CultureInfo.InvariantCulture, out int tables) ? tables : 1000;

    [Fact]
    public void Every_number_is_finite_and_in_its_domain()
    {
        for (int seed = 0; seed < Tables; seed++)
        {
            foreach ((string name, Func<object?> statistic) in Statistics(seed))
            {
                object? result;
                try
                {
                    result = statistic();
                }
                catch (Exception exception)
                {
                    Assert.Fail(FormattableString.Invariant($"seed {seed}, {name}: {exception}"));
                    return;
                }

                Walk(FormattableString.Invariant($"seed {seed}, {name}"), result, depth: 0);
            }
        }
    }

    private static IEnumerable<(string Name, Func<object?> Statistic)> Statistics(int seed)
    {
        double?[][] rows = Table(seed);
        double?[] first = [.. rows.Select(row => row[0])], second = [.. rows.Select(row => row[1])], third = [.. rows.Select(row => row[^1])];
        string[] groups = [.. rows.Select((_, row) => (row % (1 + (seed % 5))).ToString("D", null))];
        var ratings = RatingTable.Of(rows);
        var pairs = PairedRatings.Of(first, second);
        var grouped = PairedRatings.Of(groups, first, second);
        var items = ItemMatrix.Of(rows);
        yield return ("intraclass", () => IntraclassCorrelations.Of(ratings));
        yield return ("concordance", () => ConcordanceCorrelation.Of(pairs));
        yield return ("limits", () => LimitsOfAgreement.Of(pairs));
        yield return ("repeated limits", () => LimitsOfAgreement.OfRepeated(grouped));
        yield return ("within and between", () => WithinBetween.Of(grouped));
        yield return ("truth and bias", () => TruthAndBias.Of(grouped));
        yield return ("surface", () => ResponseSurface.Of(first, second, third));
        yield return ("reliability", () => ScaleReliability.Of(items));
        yield return ("distances", () => MahalanobisDistances.Of(rows));
    }

    // Whole points, constants, decimals that rounding does not hold, raters that contradict one another, levels apart, missing values.
    private static double?[][] Table(int seed)
    {
        var random = new Random(seed);
        int count = random.Next(1, 14), columns = random.Next(2, 6), kind = random.Next(8);
        double scale = new[] { 1, 0.1, 1e-9, 1e9 }[random.Next(4)];
        double?[] Row(int row) => [.. Enumerable.Range(0, columns).Select(column => (double?)(scale * (kind switch
        {
            0 => random.Next(1, 4),
            1 => 0.3,
            2 => column % 2 == 0 ? row : 7 - row,
            3 => row + (0.1 * column),
            4 => random.NextDouble(),
            5 => column == 0 ? 0.7 : random.Next(1, 6),
            6 => random.Next(1, 3) + (10 * column),
            _ => row,
        })))];
        double?[][] rows = [.. Enumerable.Range(0, count).Select(Row)];
        if (random.Next(4) == 0)
        {
            rows[random.Next(count)][random.Next(columns)] = null;
        }

        return rows;
    }

    private static void Walk(string place, object? value, int depth)
    {
        switch (value)
        {
            case null or string or Finding or FindingKind:
                return;
            case double number:
                Assert.True(double.IsFinite(number), place + " is " + number.ToString("R", CultureInfo.InvariantCulture));
                AssertDomain(place, number);
                return;
            case IEnumerable many:
                foreach (object? one in many)
                {
                    Walk(place, one, depth + 1);
                }

                return;
        }

        Type type = value.GetType();
        if (depth > 6 || type.IsPrimitive || type.IsEnum || type == typeof(decimal) || value is ItemMatrix)
        {
            return;
        }

        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            // A result without a value refuses to give it.
            if (property.Name != "Value" || type.Name != "Result`1")
            {
                Walk(place + "." + property.Name, property.GetValue(value), depth + 1);
            }
        }

        AssertOrdered(place, type, value);
    }

    private static void AssertDomain(string place, double number)
    {
        string name = place[(place.LastIndexOf('.') + 1)..];
        Assert.False(name.Contains("Correlation", StringComparison.Ordinal) && Math.Abs(number) > 1, place);
        Assert.False((name.Contains("Deviation", StringComparison.Ordinal) || name.Contains("StandardError", StringComparison.Ordinal)) && number < 0, place);
        Assert.False(name == "RSquared" && number is < 0 or > 1, place);
    }

    private static void AssertOrdered(string place, Type type, object value)
    {
        if (type.GetProperty("Lower")?.GetValue(value) is double lower && type.GetProperty("Upper")?.GetValue(value) is double upper)
        {
            Assert.True(lower <= upper, place + " has its ends the wrong way round");
        }

        if (value is IntraclassCorrelation correlation)
        {
            Assert.True(correlation.Value <= 1, place);
        }
    }
}
