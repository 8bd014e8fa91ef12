using System;

namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>The cells of one item in an array.</summary>
internal sealed class ArrayColumn : TableColumn
{
    private readonly Array _cells;

    internal ArrayColumn(Array cells) => _cells = cells;

    internal override nint Pin(Pins pins) => pins.Add(_cells);
}
