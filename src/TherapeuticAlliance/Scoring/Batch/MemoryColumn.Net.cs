using System;

namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>The cells of one item in memory that need not be an array.</summary>
internal sealed class MemoryColumn<T> : TableColumn
    where T : unmanaged
{
    private readonly ReadOnlyMemory<T> _cells;

    internal MemoryColumn(ReadOnlyMemory<T> cells) => _cells = cells;

    internal override nint Pin(Pins pins) => pins.Add(_cells);
}
