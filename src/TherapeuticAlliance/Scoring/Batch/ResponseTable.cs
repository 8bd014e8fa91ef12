using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring.Kernels;

namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>
/// Answers of many forms of one instrument, a column for each item and a row for each form. A cell holds a value in units
/// of the item's format (<see cref="ResponseFormat.Unit"/>: 5 for a 5; 86 for 8.6 on a line by 0.1) or a missing code.
/// Arrays are used where they lie and not copied: do not change them while the table or its scores are in use.
/// </summary>
/// <remarks>Immutable otherwise. Equality is by reference.</remarks>
public sealed partial class ResponseTable
{
    private const int RowsAtOnce = 4096;

    private static readonly Dictionary<int, ResponseSheet> NoSheets = [];

    private readonly TableColumn[] _columns;

    // Sheets that say more than cells can: an answer that is no integer, who and when, an answer to an unknown item.
    private readonly IReadOnlyDictionary<int, ResponseSheet> _sheets;
    private readonly int _firstRow;

    internal ResponseTable(
        Instrument instrument, CellType cells, MissingCodes codes, TableColumn[] columns, int rows, IReadOnlyDictionary<int, ResponseSheet> sheets, int firstRow = 0)
    {
        Instrument = instrument;
        Cells = cells;
        MissingCodes = codes;
        Rows = rows;
        _columns = columns;
        _sheets = sheets;
        _firstRow = firstRow;
    }

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>Gets the number of forms, 0 or more. Rows are counted from 0.</summary>
    public int Rows { get; }

    /// <summary>Gets what the cells are.</summary>
    public CellType Cells { get; }

    /// <summary>Gets the cell values that stand for a missing answer.</summary>
    public MissingCodes MissingCodes { get; }

    /// <summary>Makes a table over the caller's columns, without copying them.</summary>
    /// <typeparam name="T">The cells: <see cref="byte"/>, <see cref="sbyte"/>, <see cref="short"/> or <see cref="int"/>.</typeparam>
    /// <param name="instrument">The instrument.</param>
    /// <param name="columns">One array for each item, in the order of the form, all of one length.</param>
    /// <param name="codes">The cell values that stand for a missing answer; those of <see cref="MissingCodes.For"/> when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">
    /// The number or length of the columns is wrong, cells of this type cannot hold every answer, or a missing code is an answer.
    /// </exception>
    public static ResponseTable FromColumns<T>(Instrument instrument, IReadOnlyList<T[]> columns, MissingCodes? codes = null)
        where T : unmanaged
    {
        // Read once: a list may give other columns, or change, when it is read again.
        T[][] read = Guard.NotNull(columns, nameof(columns)).Select(column => Guard.NotNull(column, nameof(columns))).ToArray();
        return Of<T>(instrument, read.Select(column => column.Length), read.Select(column => new ArrayColumn(column)), codes);
    }

    /// <summary>Makes a table of cells that lie row after row. They are copied into columns.</summary>
    /// <typeparam name="T">The cells: <see cref="byte"/>, <see cref="sbyte"/>, <see cref="short"/> or <see cref="int"/>.</typeparam>
    /// <param name="instrument">The instrument.</param>
    /// <param name="cells">The first row in the order of the form, then the second, and so on.</param>
    /// <param name="codes">The cell values that stand for a missing answer; those of <see cref="MissingCodes.For"/> when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">
    /// The last row is not whole, cells of this type cannot hold every answer, or a missing code is an answer.
    /// </exception>
    public static ResponseTable FromRows<T>(Instrument instrument, T[] cells, MissingCodes? codes = null)
        where T : unmanaged
    {
        int items = Guard.NotNull(instrument, nameof(instrument)).Items.Count;
        if (Guard.NotNull(cells, nameof(cells)).Length % items != 0)
        {
            throw new ArgumentException("The number of cells is no multiple of the " + Number.Text(items) + " items.", nameof(cells));
        }

        T[][] columns = instrument.Items.Select(_ => new T[cells.Length / items]).ToArray();
        for (int cell = 0; cell < cells.Length; cell++)
        {
            columns[cell % items][cell / items] = cells[cell];
        }

        return FromColumns(instrument, columns, codes);
    }

    /// <summary>Makes a table of response sheets. Their answers are copied; reports keep what cells cannot hold.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="sheets">The sheets, all of this instrument.</param>
    /// <exception cref="ArgumentException">A sheet is one of another instrument, or the values of the instrument do not fit 32 bits.</exception>
    public static ResponseTable FromSheets(Instrument instrument, IEnumerable<ResponseSheet> sheets)
    {
        var builder = new ResponseTableBuilder(instrument);
        foreach (ResponseSheet sheet in Guard.NotNull(sheets, nameof(sheets)))
        {
            builder.Add(sheet);
        }

        return builder.Build();
    }

    /// <summary>Makes a table of numbers as read from the form; NaN is not answered. They are copied.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="rows">For each form one value for each item, in the order of the form.</param>
    /// <exception cref="ArgumentException">A row has a wrong length, or the values of the instrument do not fit 32 bits.</exception>
    public static ResponseTable FromValues(Instrument instrument, IEnumerable<double[]> rows)
    {
        var builder = new ResponseTableBuilder(instrument);
        foreach (double[] row in Guard.NotNull(rows, nameof(rows)))
        {
            builder.Add(row);
        }

        return builder.Build();
    }

    /// <summary>Returns a part of the table, without copying. Its rows count from 0.</summary>
    /// <param name="start">The first row.</param>
    /// <param name="rows">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not within the table.</exception>
    public ResponseTable Slice(int start, int rows)
    {
        if (start < 0 || start > Rows)
        {
            throw new ArgumentOutOfRangeException(nameof(start), "The part must begin within the table.");
        }

        return rows >= 0 && rows <= Rows - start
            ? new(Instrument, Cells, MissingCodes, _columns, rows, _sheets, _firstRow + start)
            : throw new ArgumentOutOfRangeException(nameof(rows), "The part must end within the table.");
    }

    /// <summary>Returns a row as a response sheet. What is no option of its item is kept as invalid.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ResponseSheet Sheet(int row)
    {
        CheckRow(row);
        using var pins = new Pins();
        return SheetOf(Pin(pins), row);
    }

    /// <summary>
    /// Returns what is noteworthy about the answers, row by row as they are asked for: what is out of range, off the grid,
    /// excluded, or missing for a reason the form does not offer. Paths name row and item: <c>row 17: items[3]</c>.
    /// </summary>
    public IEnumerable<Finding> Findings()
    {
        for (int start = 0; start < Rows; start += RowsAtOnce)
        {
            foreach (int row in NoteworthyRows(start, Math.Min(Rows - start, RowsAtOnce)))
            {
                foreach (Finding finding in Sheet(row).Findings)
                {
                    yield return finding.Within("row " + Number.Text(row));
                }
            }
        }
    }

    /// <summary>Returns instrument and number of rows; never an answer.</summary>
    public override string ToString() => nameof(ResponseTable) + " of " + Instrument + ", " + Number.Text(Rows) + " rows";

    internal void CheckRow(int row)
    {
        if (row < 0 || row >= Rows)
        {
            throw new ArgumentOutOfRangeException(nameof(row), "The table has the rows 0 to " + Number.Text(Rows - 1) + ".");
        }
    }

    /// <summary>The table for a kernel, in place until the pins are released.</summary>
    internal KernelInput Pin(Pins pins) => new(Cells, Array.ConvertAll(_columns, column => column.Pin(pins) + ((nint)_firstRow * Kernels.Cells.SizeOf(Cells))), MissingCodes.All.ToArray(), MissingCodes.All.Where(code => MissingCodes.ReasonOf(code) == MissingReason.NotApplicable).ToArray());

    private static ResponseTable Of<T>(Instrument instrument, IEnumerable<int> lengths, IEnumerable<TableColumn> columns, MissingCodes? codes)
        where T : unmanaged
    {
        Guard.NotNull(instrument, nameof(instrument));
        CellType type = Kernels.Cells.TypeOf<T>(nameof(columns));
        MissingCodes known = codes ?? MissingCodes.For(type);
        int[] rows = lengths.ToArray();
        if (rows.Length != instrument.Items.Count)
        {
            throw new ArgumentException("Give one column for each of the " + Number.Text(instrument.Items.Count) + " items.", nameof(columns));
        }

        if (Array.Exists(rows, length => length != rows[0]))
        {
            throw new ArgumentException("The columns must have one length.", nameof(columns));
        }

        CellFit.Check(instrument, type, known, nameof(columns), nameof(codes));
        return new ResponseTable(instrument, type, known, columns.ToArray(), rows[0], NoSheets);
    }

    private List<int> NoteworthyRows(int start, int rows)
    {
        var found = new List<int>();
        using var pins = new Pins();
        KernelInput input = Pin(pins);
        for (int row = start; row < start + rows; row++)
        {
            if (_sheets.ContainsKey(_firstRow + row) || IsNoteworthy(input, row))
            {
                found.Add(row);
            }
        }

        return found;
    }

    private bool IsNoteworthy(KernelInput input, int row)
    {
        for (int item = 0; item < _columns.Length; item++)
        {
            int cell = input.Read(item, row);
            if (!Instrument.Items[item].Format.AllowsUnits(cell) && MissingCodes.ReasonOf(cell) != MissingReason.NotAnswered)
            {
                return true;
            }
        }

        return false;
    }

    private ResponseSheet SheetOf(KernelInput input, int row) => _sheets.TryGetValue(_firstRow + row, out ResponseSheet? sheet)
        ? sheet
        : Instrument.AnswerFrom(Instrument.Items.Select((item, i) => AnswerOf(item, input.Read(i, row))).ToArray());

    private Answer AnswerOf(Item item, int cell) => MissingCodes.ReasonOf(cell) is { } reason
        ? Answer.Missing(reason)
        : Answer.Read(item, item.Format.FromUnits(cell));
}
