using System;
using System.Linq;

namespace TherapeuticAlliance.Research.Agreement;

/// <summary>Ratings as counts of categories.</summary>
internal sealed class CategoryCounts
{
    private readonly int[][] _ratings;

    internal CategoryCounts(RatingTable table, ResponseFormat format)
    {
        decimal[] options = [.. format.Options()];
        Categories = options.Length > 1 ? options.Length : throw new ArgumentException("The format has one option; agreement needs two.", nameof(format));
        _ratings = [.. table.Rows.Select(row => row.Select(rating => Category(options, rating)).ToArray())];
        Targets = table.Targets;
        Raters = table.Raters;
        Agreement = _ratings.Average(Agreeing);
        SharedByChance = Enumerable.Range(0, Categories).Sum(category => Math.Pow(_ratings.Sum(row => row.Count(one => one == category)) / (double)(Targets * Raters), 2));
    }

    internal int Targets { get; }

    internal int Raters { get; }

    internal int Categories { get; }

    /// <summary>The mean share of agreeing pairs.</summary>
    internal double Agreement { get; }

    /// <summary>The agreement of raters who share one distribution over the categories.</summary>
    internal double SharedByChance { get; }

    /// <summary>Kappa of the first two raters with weights by the largest distance of categories and that of a pair.</summary>
    internal double? Kappa(Func<double, double, double> weight)
    {
        double largest = Categories - 1;
        double[] first = Shares(0), second = Shares(1);
        double observed = _ratings.Average(row => weight(largest, Math.Abs(row[0] - row[1]))), byChance = 0;
        for (int i = 0; i < Categories; i++)
        {
            for (int j = 0; j < Categories; j++)
            {
                byChance += weight(largest, Math.Abs(i - j)) * first[i] * second[j];
            }
        }

        return CategoryAgreement.Kappa(observed, byChance);
    }

    private double[] Shares(int rater) => [.. Enumerable.Range(0, Categories).Select(category => _ratings.Count(row => row[rater] == category) / (double)Targets)];

    private double Agreeing(int[] row) => row.GroupBy(category => category).Sum(same => same.Count() * (same.Count() - 1.0)) / (Raters * (Raters - 1.0));

    private static int Category(decimal[] options, double rating)
    {
        int category = Array.FindIndex(options, option => (double)option == rating);
        return category >= 0 ? category : throw new ArgumentException("A rating is no option of the response format.", nameof(rating));
    }
}
