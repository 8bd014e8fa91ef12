namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>The answers a kernel reads: the address of each item's column, pinned by the caller.</summary>
internal sealed unsafe class KernelInput
{
    private readonly nint[] _columns;
    private readonly int[] _notApplicable;

    internal KernelInput(CellType cell, nint[] columns, int[] missingCodes, int[]? notApplicable = null)
    {
        Cell = cell;
        _columns = columns;
        MissingCodes = missingCodes;
        _notApplicable = notApplicable ?? [];
        MissingRuns = CodeRun.Of(missingCodes);
    }

    internal CellType Cell { get; }

    /// <summary>The number of columns.</summary>
    internal int Items => _columns.Length;

    /// <summary>The cell values that stand for a missing answer, the usual one first.</summary>
    internal int[] MissingCodes { get; }

    /// <summary>The same, where codes that follow one another are one.</summary>
    internal CodeRun[] MissingRuns { get; }

    internal void* Column(int item) => (void*)_columns[item];

    internal int Read(int item, long row) => Cells.Read(Cell, Column(item), row);

    /// <summary>Whether a cell says that the item does not apply.</summary>
    internal bool IsNotApplicable(int cell) => System.Array.IndexOf(_notApplicable, cell) >= 0;

    internal bool IsMissing(int cell) => System.Array.IndexOf(MissingCodes, cell) >= 0;
}
