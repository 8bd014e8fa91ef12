using System;
using System.Collections.Generic;
using TherapeuticAlliance.Scoring.Kernels;

namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>Columns that grow.</summary>
internal sealed unsafe class TableDraft
{
    private const int MinRows = 256;

    private readonly CellType _cells;
    private readonly byte[][] _columns;
    private Dictionary<int, ResponseSheet> _sheets = [];
    private int _capacity;

    internal TableDraft(CellType cells, int items)
    {
        _cells = cells;
        _columns = new byte[items][];
        Clear();
    }

    internal int Rows { get; private set; }

    /// <summary>Makes room for a row.</summary>
    internal void Begin()
    {
        if (Rows < _capacity)
        {
            return;
        }

        // The capacity grows only after every column has: where memory ends in between, the next row begins here again.
        int capacity = Math.Max(MinRows, checked(_capacity * 2));
        for (int i = 0; i < _columns.Length; i++)
        {
            Array.Resize(ref _columns[i], checked(capacity * Cells.SizeOf(_cells)));
        }

        _capacity = capacity;
    }

    /// <exception cref="InvalidOperationException">The column has no room: two threads share the builder.</exception>
    internal void Put(int item, int cell)
    {
        byte[] cells = _columns[item];
        int row = Rows;
        CheckRoom(cells, row + 1L);

        fixed (byte* column = cells)
        {
            Cells.Write(_cells, column, row, cell);
        }
    }

    /// <summary>Ends the row, with its sheet when the cells do not tell all of it.</summary>
    internal void End(ResponseSheet? sheet)
    {
        if (sheet is not null)
        {
            _sheets.Add(Rows, sheet);
        }

        Rows++;
    }

    /// <exception cref="InvalidOperationException">A column has fewer rows: two threads share the builder.</exception>
    internal ResponseTable Take(Instrument instrument, MissingCodes codes)
    {
        // Read once, so that what is checked is what the table is made of.
        int rows = Rows;
        byte[][] columns = (byte[][])_columns.Clone();
        Array.ForEach(columns, column => CheckRoom(column, rows));
        var table = new ResponseTable(instrument, _cells, codes, Array.ConvertAll(columns, column => (TableColumn)new ArrayColumn(column)), rows, _sheets);
        Clear();
        return table;
    }

    private void CheckRoom(byte[] column, long rows)
    {
        if (rows * Cells.SizeOf(_cells) > column.Length)
        {
            throw new InvalidOperationException("The table has no room for its rows. A builder serves one thread at a time.");
        }
    }

    private void Clear()
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            _columns[i] = [];
        }

        _sheets = [];
        _capacity = 0;
        Rows = 0;
    }
}
