namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>The answers a kernel reads: the address of each item's column, pinned by the caller.</summary>
internal sealed unsafe class KernelInput
{
    private readonly nint[] _columns;

    internal KernelInput(CellType cell, nint[] columns, int[] missingCodes)
    {
        Cell = cell;
        _columns = columns;
        MissingCodes = missingCodes;
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

    internal bool IsMissing(int cell) => System.Array.IndexOf(MissingCodes, cell) >= 0;
}
