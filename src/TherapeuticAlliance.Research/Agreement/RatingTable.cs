using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Agreement;

/// <summary>
/// Ratings of targets (sessions, items, persons; rows) by raters (columns). Only complete rows are kept; how many were
/// left out is said.
/// </summary>
/// <remarks>
/// Ratings are not beyond ±10¹²: no questionnaire reaches it, and all statistics of them stay finite. Immutable. Equality is by reference.
/// </remarks>
public sealed class RatingTable
{
    private RatingTable(int allRows, int raters, double[][] rows)
    {
        AllRows = allRows;
        Raters = raters;
        Rows = rows;
    }

    /// <summary>Gets how many targets every rater rated.</summary>
    public int Targets => Rows.Length;

    /// <summary>Gets how many raters there are.</summary>
    public int Raters { get; }

    /// <summary>Gets how many targets lacked a rating and were left out.</summary>
    public int LeftOut => AllRows - Targets;

    internal int AllRows { get; }

    internal double[][] Rows { get; }

    /// <summary>Returns a table.</summary>
    /// <param name="rows">For each target the ratings in the order of the raters; <see langword="null"/> or NaN is missing.</param>
    /// <exception cref="ArgumentException">The rows have different lengths, or a rating is infinite or beyond ±10¹².</exception>
    public static RatingTable Of(IEnumerable<IReadOnlyList<double?>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        double[][] all = [.. rows.Select(row => row.Select(rating => rating ?? double.NaN).ToArray())];
        int raters = all.Length == 0 ? 0 : all[0].Length;
        if (all.Any(row => row.Length != raters))
        {
            throw new ArgumentException("Every row needs one rating for each rater; leave a missing one empty.", nameof(rows));
        }

        Magnitude.Check(all.SelectMany(row => row), nameof(rows));
        return new RatingTable(all.Length, raters, [.. all.Where(row => !row.Any(double.IsNaN))]);
    }

    /// <summary>Returns the table of two raters.</summary>
    /// <param name="pairs">Their ratings; the groups do not matter here.</param>
    public static RatingTable Of(PairedRatings pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return new RatingTable(pairs.Rows, 2, [.. pairs.First.Zip(pairs.Second, (first, second) => new[] { first, second })]);
    }

    /// <summary>Returns the size; never a rating.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(RatingTable)}: {Targets} targets by {Raters} raters");
}
