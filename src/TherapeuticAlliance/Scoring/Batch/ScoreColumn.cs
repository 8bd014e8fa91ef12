using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>The scores of one scale, a row for each form.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed partial class ScoreColumn
{
    // One of the two; both may be longer than the table, when a shorter one was scored into their memory.
    private readonly ScoreCells<double> _doubles;
    private readonly ScoreCells<float> _singles;
    private readonly ScoreCells<byte> _answered;
    private readonly ScoreCells<ScoreStatus> _statuses;

    internal ScoreColumn(Scale scale, int rows, ScorePrecision precision, bool inLines = false)
    {
        Scale = scale;
        Rows = rows;
        Precision = precision;
        _doubles = new ScoreCells<double>(precision == ScorePrecision.Double ? rows : 0, inLines);
        _singles = new ScoreCells<float>(precision == ScorePrecision.Single ? rows : 0, inLines);
        _answered = new ScoreCells<byte>(rows, inLines);
        _statuses = new ScoreCells<ScoreStatus>(rows, inLines);
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

    /// <summary>Gets the scale.</summary>
    public Scale Scale { get; }

    /// <summary>Gets the number of forms.</summary>
    public int Rows { get; }

    /// <summary>Gets what the scores are kept as.</summary>
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
    public double[] ToArray() => Precision == ScorePrecision.Double ? _doubles.Copy(Rows) : Array.ConvertAll(_singles.Copy(Rows), score => (double)score);

    /// <summary>Returns a copy of the scores as singles; NaN is not scorable.</summary>
    public float[] ToSingles() => Precision == ScorePrecision.Single ? _singles.Copy(Rows) : Array.ConvertAll(_doubles.Copy(Rows), Kernels.ScalarKernel.ToSingle);

    /// <summary>Returns a copy of the counts of answered items.</summary>
    public byte[] ToAnswered() => _answered.Copy(Rows);

    /// <summary>Returns a copy of the statuses.</summary>
    public ScoreStatus[] ToStatuses() => _statuses.Copy(Rows);

    /// <summary>Returns scale and number of rows; never a score.</summary>
    public override string ToString() => nameof(ScoreColumn) + " " + Scale + ", " + Number.Text(Rows) + " rows";

    internal int Capacity => _answered.Capacity;

    internal nint PinScores(Pins pins) => Precision == ScorePrecision.Double ? _doubles.Pin(pins) : _singles.Pin(pins);

    internal nint PinAnswered(Pins pins) => _answered.Pin(pins);

    internal nint PinStatuses(Pins pins) => _statuses.Pin(pins);

    internal ScoreColumn Again(int rows) => new(this, rows);

    private int Known(int row) => row >= 0 && row < Rows
        ? row
        : throw new ArgumentOutOfRangeException(nameof(row), "The table has the rows 0 to " + Number.Text(Rows - 1) + ".");
}
