using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>The scores of one scale, a row for each form. Equality is by reference.</summary>
public sealed partial class ScoreColumn
{
    // One of the two; both may be longer than the table, when a shorter one was scored into their memory.
    private readonly double[] _doubles;
    private readonly float[] _singles;
    private readonly byte[] _answered;
    private readonly ScoreStatus[] _statuses;

    internal ScoreColumn(Scale scale, int rows, ScorePrecision precision)
    {
        Scale = scale;
        Rows = rows;
        Precision = precision;
        _doubles = Uninitialized.Array<double>(precision == ScorePrecision.Double ? rows : 0);
        _singles = Uninitialized.Array<float>(precision == ScorePrecision.Single ? rows : 0);
        _answered = Uninitialized.Array<byte>(rows);
        _statuses = Uninitialized.Array<ScoreStatus>(rows);
    }

    private ScoreColumn(ScoreColumn memory, int rows)
    {
        Scale = memory.Scale;
        Rows = rows;
        Precision = memory.Precision;
        _doubles = memory._doubles;
        _singles = memory._singles;
        _answered = memory._answered;
        _statuses = memory._statuses;
    }

    /// <summary>The scale.</summary>
    public Scale Scale { get; }

    /// <summary>The number of forms.</summary>
    public int Rows { get; }

    /// <summary>What the scores are kept as.</summary>
    public ScorePrecision Precision { get; }

    /// <summary>Returns the score of a row, or <see langword="null"/> when it is not scorable.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public double? this[int row] => Status(row) == ScoreStatus.NotScorable ? null
        : Precision == ScorePrecision.Double ? _doubles[row]
        : _singles[row];

    /// <summary>Returns how many items of the scale have a usable value, 0 to 255.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public int Answered(int row) => _answered[Known(row)];

    /// <summary>Returns how the score of a row came about.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ScoreStatus Status(int row) => _statuses[Known(row)];

    /// <summary>Returns a copy of the scores as doubles; NaN is not scorable.</summary>
    public double[] ToArray() => Precision == ScorePrecision.Double ? Copy(_doubles) : Array.ConvertAll(Copy(_singles), score => (double)score);

    /// <summary>Returns a copy of the scores as singles; NaN is not scorable.</summary>
    public float[] ToSingles() => Precision == ScorePrecision.Single ? Copy(_singles) : Array.ConvertAll(Copy(_doubles), Kernels.ScalarKernel.ToSingle);

    /// <summary>Returns a copy of the counts of answered items.</summary>
    public byte[] ToAnswered() => Copy(_answered);

    /// <summary>Returns a copy of the statuses.</summary>
    public ScoreStatus[] ToStatuses() => Copy(_statuses);

    /// <summary>Returns scale and number of rows; never a score.</summary>
    public override string ToString() => nameof(ScoreColumn) + " " + Scale + ", " + Number.Text(Rows) + " rows";

    internal int Capacity => _answered.Length;

    internal Array Scores => Precision == ScorePrecision.Double ? _doubles : _singles;

    internal Array AnsweredCounts => _answered;

    internal Array StatusCells => _statuses;

    internal ScoreColumn Again(int rows) => new(this, rows);

    private int Known(int row) => row >= 0 && row < Rows
        ? row
        : throw new ArgumentOutOfRangeException(nameof(row), "The table has the rows 0 to " + Number.Text(Rows - 1) + ".");

    private T[] Copy<T>(T[] cells)
    {
        var copy = new T[Rows];
        Array.Copy(cells, copy, Rows);
        return copy;
    }
}
