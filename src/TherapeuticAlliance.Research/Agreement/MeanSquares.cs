using System.Linq;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Agreement;

/// <summary>The mean squares of a table of targets (rows) by raters (columns).</summary>
internal sealed class MeanSquares
{
    internal MeanSquares(RatingTable table)
    {
        Targets = table.Targets;
        Raters = table.Raters;
        double[][] rows = table.Rows;
        double[] rowMeans = [.. rows.Select(row => row.Average())];
        double[] columnMeans = [.. Enumerable.Range(0, Raters).Select(rater => rows.Average(row => row[rater]))];
        double mean = rowMeans.Average();
        double within = rows.Zip(rowMeans, (row, own) => row.Sum(rating => Square(rating - own))).Sum();
        double residual = rows.Zip(rowMeans, (row, own) => row.Zip(columnMeans, (rating, column) => Square(rating - own - column + mean)).Sum()).Sum();
        Rows = Raters * rowMeans.Sum(own => Square(own - mean)) / (Targets - 1);
        Columns = Targets * columnMeans.Sum(own => Square(own - mean)) / (Raters - 1);
        Residual = residual / ((Targets - 1.0) * (Raters - 1));
        Within = within / (Targets * (Raters - 1.0));

        double largest = rows.Max(Rounding.Largest);
        Rows = Rounding.Varies(Rows, largest) ? Rows : 0;
        Columns = Rounding.Varies(Columns, largest) ? Columns : 0;
        Residual = Rounding.Varies(Residual, largest) ? Residual : 0;
        Within = Rounding.Varies(Within, largest) ? Within : 0;
    }

    internal int Targets { get; }

    internal int Raters { get; }

    /// <summary>MSR, between targets.</summary>
    internal double Rows { get; }

    /// <summary>MSC, between raters.</summary>
    internal double Columns { get; }

    /// <summary>MSE, what neither explains.</summary>
    internal double Residual { get; }

    /// <summary>MSW, within targets.</summary>
    internal double Within { get; }

    private static double Square(double value) => value * value;
}
