using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>
/// Keyed answers, a row for each form and a column for each item: what statistics of reliability are made from. Immutable.
/// Statistics use complete rows only, and say how many they left out.
/// </summary>
/// <remarks>
/// Values are not beyond ±10¹²: no questionnaire reaches it, and all statistics of them stay finite. Equality is by reference.
/// </remarks>
public sealed class ItemMatrix
{
    private readonly double[][] _rows;
    private readonly string[]? _ids;
    private readonly Lazy<InterItem> _interItem;

    private ItemMatrix(double[][] rows, string[] items, double pointsPerUnit, string[]? ids)
    {
        _rows = rows;
        _ids = ids;
        Items = Array.AsReadOnly(items);
        PointsPerUnit = pointsPerUnit;
        CompleteRows = rows.Count(IsComplete);
        People = PeopleOf(rows, ids);
        _interItem = new Lazy<InterItem>(() => new InterItem([.. _rows.Where(IsComplete)], Items.Count));
    }

    /// <summary>Gets the codes of the items, in the order of the columns.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>Gets how many rows there are.</summary>
    public int Rows => _rows.Length;

    /// <summary>Gets how many rows have a value for every item.</summary>
    public int CompleteRows { get; }

    /// <summary>
    /// Gets how many points of the score one point of the sum of the items is: 1 for a sum and for a matrix of one's own,
    /// 1/12 for a mean of 12 items.
    /// </summary>
    public double PointsPerUnit { get; }

    /// <summary>Gets how many people the complete rows come from, where each has an id; else <see langword="null"/>.</summary>
    public int? People { get; }

    internal InterItem InterItem => _interItem.Value;

    /// <summary>Returns a value, or <see langword="null"/> where it is missing.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="item">The column, from 0.</param>
    public double? this[int row, int item] => double.IsNaN(_rows[row][item]) ? null : _rows[row][item];

    /// <summary>Returns the matrix of values that are keyed already: reversed items mirrored.</summary>
    /// <param name="values">Rows × items; NaN is missing.</param>
    /// <param name="items">The codes of the items; their numbers from 1 when none are given.</param>
    /// <exception cref="ArgumentException">A value is infinite or beyond ±10¹², or the codes are not as many as the columns, or not unique.</exception>
    public static ItemMatrix Of(double[,] values, params string[] items)
    {
        ArgumentNullException.ThrowIfNull(values);
        int columns = values.GetLength(1);
        IEnumerable<double[]> rows = Enumerable.Range(0, values.GetLength(0))
            .Select(row => Enumerable.Range(0, columns).Select(column => values[row, column]).ToArray());
        return Of([.. rows], Named(items, columns));
    }

    /// <summary>Returns the matrix of values that are keyed already: reversed items mirrored.</summary>
    /// <param name="rows">The rows, all of the same length; <see langword="null"/> and NaN are missing.</param>
    /// <param name="items">The codes of the items; their numbers from 1 when none are given.</param>
    /// <exception cref="ArgumentException">
    /// A value is infinite or beyond ±10¹², the rows differ in length, or the codes are not as many as the columns, or not unique.
    /// </exception>
    public static ItemMatrix Of(IEnumerable<IReadOnlyList<double?>> rows, params string[] items)
    {
        ArgumentNullException.ThrowIfNull(rows);
        double[][] values = [.. rows.Select(row => row.Select(value => value ?? double.NaN).ToArray())];
        string[] named = Named(items, values.Length == 0 ? items?.Length ?? 0 : values[0].Length);
        return Array.Exists(values, row => row.Length != named.Length)
            ? throw new ArgumentException("Every row has a value, or null, for every item.", nameof(rows))
            : Of(values, named);
    }

    /// <summary>
    /// Returns the keyed answers to the items of a scale. A weighted item counts value × weight, so that a row adds up to
    /// what the scale adds up.
    /// </summary>
    /// <param name="scale">The scale.</param>
    /// <param name="forms">Forms of its instrument, such as the first session of everybody.</param>
    /// <exception cref="ArgumentException">A form is of another instrument.</exception>
    public static ItemMatrix Of(Scale scale, IEnumerable<StudyForm> forms)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(forms);
        StudyForm[] kept = [.. forms.Where(form => !form.IsRepeat)];
        double[][] rows = [.. kept.Select(form => scale.Items.Select(item => Weighted(item, form.Keyed(item))).ToArray())];
        return new ItemMatrix(rows, [.. scale.Items.Select(item => item.Code)], PointsOf(scale), [.. kept.Select(form => form.Id)]);
    }

    /// <summary>Returns the matrix without some items. It is then a table of its own: a point of the sum is a point.</summary>
    /// <param name="items">Codes of items.</param>
    /// <exception cref="ArgumentException">There is no such item.</exception>
    public ItemMatrix Without(params string[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items.Except(Items, StringComparer.Ordinal).Any())
        {
            throw new ArgumentException("The items are " + string.Join(", ", Items) + "; another code was given.", nameof(items));
        }

        int[] kept = [.. Enumerable.Range(0, Items.Count).Where(column => !items.Contains(Items[column], StringComparer.Ordinal))];
        return new ItemMatrix([.. _rows.Select(row => kept.Select(column => row[column]).ToArray())], [.. kept.Select(column => Items[column])], 1, _ids);
    }

    /// <summary>Returns how many rows and items there are; never a value.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(ItemMatrix)} of {Rows} rows and {Items.Count} items");

    private static ItemMatrix Of(double[][] rows, string[] items)
    {
        Magnitude.Check(rows.SelectMany(row => row), nameof(rows));
        return new ItemMatrix(rows, items, 1, ids: null);
    }

    private static string[] Named(string[] items, int columns)
    {
        ArgumentNullException.ThrowIfNull(items);
        string[] named = items.Length > 0 ? items : [.. Enumerable.Range(1, columns).Select(n => FormattableString.Invariant($"{n}"))];
        return named.Length == columns && !named.Contains(null!) && named.Distinct(StringComparer.Ordinal).Count() == columns
            ? [.. named]
            : throw new ArgumentException("Give one code for each column, all different, or none.", nameof(items));
    }

    private static bool IsComplete(double[] row) => !Array.Exists(row, double.IsNaN);

    private static int? PeopleOf(double[][] rows, string[]? ids)
    {
        string[]? complete = ids?.Where((_, row) => IsComplete(rows[row])).ToArray();
        return complete is null || Array.Exists(complete, id => id.Length == 0) ? null : complete.Distinct(StringComparer.Ordinal).Count();
    }

    private static double Weighted(Item item, decimal? keyed) => keyed is { } value ? (double)(value * item.Weight) : double.NaN;

    private static double PointsOf(Scale scale) => (double)scale.MultiplierNumerator / scale.MultiplierDenominator
        / (scale.Aggregation == Aggregation.Mean ? scale.Items.Sum(item => item.Weight) : 1);
}
