using System;

namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>Memory for a value of every row, all of them written before they are read.</summary>
internal sealed unsafe partial class ScoreCells<T>
    where T : unmanaged
{
    private readonly T[] _array;
    private readonly int _start;

    /// <summary>For so many rows, in lines of the cache where asked, so that whole ones can be written.</summary>
    internal ScoreCells(int rows, bool inLines)
    {
        Capacity = rows;
        _array = Allocate(rows, inLines, out _start);
    }

    internal int Capacity { get; }

    internal T this[int row] => _array[_start + row];

    internal T[] Copy(int rows)
    {
        var copy = new T[rows];
        Array.Copy(_array, _start, copy, 0, rows);
        return copy;
    }

    /// <summary>Pins the memory and returns the address of the first row.</summary>
    internal nint Pin(Pins pins) => pins.Add(_array) + (_start * sizeof(T));
}
