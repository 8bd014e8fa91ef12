using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Scoring.Batch;

/// <content>Tables over memory and spans.</content>
public sealed partial class ResponseTable
{
    /// <summary>Makes a table over the caller's columns, without copying them. They may lie outside managed memory, as in a mapped file.</summary>
    /// <typeparam name="T">The cells: <see cref="byte"/>, <see cref="sbyte"/>, <see cref="short"/> or <see cref="int"/>.</typeparam>
    /// <param name="instrument">The instrument.</param>
    /// <param name="columns">One for each item, in the order of the form, all of one length.</param>
    /// <param name="codes">The cell values that stand for a missing answer; those of <see cref="MissingCodes.For"/> when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">
    /// The number or length of the columns is wrong, cells of this type cannot hold every answer, or a missing code is an answer.
    /// </exception>
    public static ResponseTable FromMemory<T>(Instrument instrument, IReadOnlyList<ReadOnlyMemory<T>> columns, MissingCodes? codes = null)
        where T : unmanaged
    {
        ReadOnlyMemory<T>[] read = Guard.NotNull(columns, nameof(columns)).ToArray();
        return Of<T>(instrument, read.Select(column => column.Length), read.Select(column => new MemoryColumn<T>(column)), codes);
    }

    /// <summary>Makes a table of cells that lie row after row. They are copied into columns.</summary>
    /// <typeparam name="T">The cells: <see cref="byte"/>, <see cref="sbyte"/>, <see cref="short"/> or <see cref="int"/>.</typeparam>
    /// <param name="instrument">The instrument.</param>
    /// <param name="cells">The first row in the order of the form, then the second, and so on.</param>
    /// <param name="codes">The cell values that stand for a missing answer; those of <see cref="MissingCodes.For"/> when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">
    /// The last row is not whole, cells of this type cannot hold every answer, or a missing code is an answer.
    /// </exception>
    public static ResponseTable FromRows<T>(Instrument instrument, ReadOnlySpan<T> cells, MissingCodes? codes = null)
        where T : unmanaged => FromRows(instrument, cells.ToArray(), codes);
}
