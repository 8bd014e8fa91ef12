using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.DyadicModels;
using TherapeuticAlliance.Research.Psychometrics;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Agreement;

/// <summary>
/// Small tables of every awkward kind through every public statistic: each number is finite and in its domain, or there is a finding
/// and no number; values that no questionnaire has are a mistake of the programmer. STATISTICS_TABLES says how many tables; 1,000 when
/// not set.
/// </summary>
public sealed class EveryStatisticTests
{
    private const double Largest = 1e12;

    private static readonly int Tables = int.TryParse(
        Environment.GetEnvironmentVariable("STATISTICS_TABLES"), NumberStyles.None, CultureInfo.InvariantCulture, out int tables) ? tables : 1000;

    private static readonly ResponseFormat Format = Instrument.Define("five-points", "1.0.0").Titled("Five points").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 5)).NumberedItems(1).Total(s => s.AllItems().Sum()).Build().Format;

    private static readonly double[] Scales = [1, 1, 0.1, 1 / 3.0, 1e-9, 1e9, 1e-25, 1e-160, 5e-324, 1e13, 1e155, 1e300];

    [Fact]
    public void Every_number_is_finite_and_in_its_domain()
    {
        for (int seed = 0; seed < Tables; seed++)
        {
            double?[][] rows = Table(seed);
            bool isBeyond = rows.SelectMany(row => row).Any(value => Math.Abs(value ?? 0) > Largest);
            foreach ((string name, Func<object?> statistic) in Statistics(seed, rows))
            {
                string place = FormattableString.Invariant($"seed {seed}, {name}");
                StatisticDomains.Check(place, Result(place, statistic, isBeyond));
            }
        }
    }

    // Whole points of 1 to 5, in which all raters or items often say the same.
    [Fact]
    public void No_coefficient_of_items_that_say_the_same_is_above_1()
    {
        for (int seed = 0; seed < Tables; seed++)
        {
            var random = new Random(seed);
            int items = random.Next(2, 9);
            double?[][] rows = [.. Enumerable.Range(0, random.Next(3, 20)).Select(_ => (double?)random.Next(1, 6)).Select(value => Enumerable.Repeat(value, items).ToArray())];
            string place = FormattableString.Invariant($"seed {seed}");
            StatisticDomains.Check(place, ScaleReliability.Of(ItemMatrix.Of(rows)));
            StatisticDomains.Check(place, IntraclassCorrelations.Of(RatingTable.Of(rows)));
            StatisticDomains.Check(place, ConcordanceCorrelation.Of(PairedRatings.Of(rows.Select(row => row[0]), rows.Select(row => row[1]))));
            StatisticDomains.Check(place, CategoryAgreement.Of(RatingTable.Of(rows), Format));
        }
    }

    private static object? Result(string place, Func<object?> statistic, bool isBeyond)
    {
        try
        {
            return statistic();
        }
        catch (ArgumentException) when (isBeyond)
        {
            return null;
        }
        catch (Exception exception)
        {
            Assert.Fail(place + ": " + exception);
            return null;
        }
    }

    private static IEnumerable<(string Name, Func<object?> Statistic)> Statistics(int seed, double?[][] rows)
    {
        double?[] first = [.. rows.Select(row => row[0])], second = [.. rows.Select(row => row[1])], third = [.. rows.Select(row => row[^1])];
        string[] groups = [.. rows.Select((_, row) => (row % (1 + (seed % 5))).ToString("D", null))];
        double confidence = new[] { 0.95, 0.5, 0.9999, 1e-12 }[seed % 4];
        yield return ("intraclass", () => IntraclassCorrelations.Of(RatingTable.Of(rows), confidence));
        yield return ("concordance", () => ConcordanceCorrelation.Of(PairedRatings.Of(first, second), confidence));
        yield return ("limits", () => LimitsOfAgreement.Of(PairedRatings.Of(first, second)));
        yield return ("repeated limits", () => LimitsOfAgreement.OfRepeated(PairedRatings.Of(groups, first, second)));
        yield return ("within and between", () => WithinBetween.Of(PairedRatings.Of(groups, first, second)));
        yield return ("truth and bias", () => TruthAndBias.Of(PairedRatings.Of(groups, first, second)));
        yield return ("surface", () => ResponseSurface.Of(first, second, third));
        yield return ("reliability", () => ScaleReliability.Of(ItemMatrix.Of(rows), confidence));
        yield return ("distances", () => MahalanobisDistances.Of(rows, confidence));
        yield return ("even and odd", () => EvenOddConsistency.Of(rows));
        yield return ("before and after", () => Sample(first, third));
    }

    // The correlation is documented to be NaN where one of the two does not vary, and nowhere else.
    private static BeforeAfterSample? Sample(double?[] first, double?[] third)
    {
        int[] complete = [.. Enumerable.Range(0, first.Length).Where(row => first[row] is not null && third[row] is not null)];
        if (complete.Length < 2)
        {
            return null;
        }

        double[] before = [.. complete.Select(row => first[row]!.Value)], after = [.. complete.Select(row => third[row]!.Value)];
        var sample = BeforeAfterSample.Of(before, after, "a sample");
        Assert.False(Array.TrueForAll(before, score => score == before[0]) && sample.StandardDeviationBefore != 0);
        Assert.Equal(sample.StandardDeviationBefore == 0 || sample.StandardDeviationAfter == 0, double.IsNaN(sample.Correlation));
        return double.IsNaN(sample.Correlation) ? null : sample;
    }

    // Whole points, constants, decimals that rounding does not hold, raters that contradict one another, levels apart, missing values,
    // values of very different size; far from 0, tiny, and beyond what a questionnaire has.
    private static double?[][] Table(int seed)
    {
        var random = new Random(seed);
        int count = random.Next(1, 26), columns = random.Next(2, 6), kind = random.Next(12);
        double scale = Scales[random.Next(Scales.Length)], shift = scale * new[] { 0, 0, 0, 0.1, -40, 1e8 }[random.Next(6)];
        double Value(int row, int column) => kind switch
        {
            0 => random.Next(1, 4),
            1 => 0.3,
            2 => column % 2 == 0 ? row : 7 - row,
            3 => row + (0.1 * column),
            4 => random.NextDouble(),
            5 => column == 0 ? 0.7 : random.Next(1, 6),
            6 => random.Next(1, 3) + (10 * column),
            7 => random.Next(2) * Math.Pow(10, random.Next(-5, 5)),
            8 => row == 0 ? 1 : 0,
            9 => (row + column) % 2,
            10 => column == 0 ? random.NextDouble() : 0.7 + (0.1 * (row % 2)),
            _ => row,
        };
        double?[][] rows = [.. Enumerable.Range(0, count).Select(row => Enumerable.Range(0, columns).Select(column => (double?)(shift + (scale * Value(row, column)))).ToArray())];
        if (random.Next(4) == 0)
        {
            rows[random.Next(count)][random.Next(columns)] = null;
        }

        return rows;
    }
}
