using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Benchmarks.Batch;

/// <summary>
/// Made-up answers of many forms, always the same: each option equally likely, two cells in a hundred missing, and one in ten
/// thousand a value that the form does not have.
/// </summary>
internal static class GeneratedAnswers
{
    private const ulong Seed = 20_240_601;

    /// <summary>A table of bytes, or of 16 bits for steps finer than one, as lines by 0.1 are usually kept. Another stream gives other answers.</summary>
    internal static ResponseTable Table(Instrument instrument, int rows, ulong stream = 0) => instrument.Format.Unit == 1
        ? ResponseTable.FromColumns(instrument, Columns(instrument, rows, stream, value => (byte)value, byte.MaxValue))
        : ResponseTable.FromColumns(instrument, Columns(instrument, rows, stream, value => (short)value, short.MinValue));

    /// <summary>Tables of bytes one after another, all in the same memory.</summary>
    internal static IEnumerable<ResponseTable> Tables(Instrument instrument, long rows, int rowsOfTable)
    {
        byte[][] columns = [.. instrument.Items.Select(_ => new byte[rowsOfTable])];
        for (long given = 0; given < rows; given += rowsOfTable)
        {
            foreach (Item item in instrument.Items)
            {
                Fill(item, columns[item.Position], (ulong)given, value => (byte)value, byte.MaxValue);
            }

            ResponseTable table = ResponseTable.FromColumns(instrument, columns);
            yield return rows - given < rowsOfTable ? table.Slice(0, (int)(rows - given)) : table;
        }
    }

    private static T[][] Columns<T>(Instrument instrument, int rows, ulong stream, Func<int, T> cell, T missing) =>
        [.. instrument.Items.Select(item => Column(item, rows, stream, cell, missing))];

    private static T[] Column<T>(Item item, int rows, ulong stream, Func<int, T> cell, T missing)
    {
        var column = new T[rows];
        Fill(item, column, stream, cell, missing);
        return column;
    }

    private static void Fill<T>(Item item, T[] column, ulong stream, Func<int, T> cell, T missing)
    {
        T[] options = [.. item.Format.Options().Select(value => cell((int)(value * item.Format.Unit)))];
        T invalid = cell((int)((item.Format.Highest + item.Format.Step) * item.Format.Unit));
        ulong state = Seed + (ulong)item.Position + (stream << 8);
        for (int row = 0; row < column.Length; row++)
        {
            // SplitMix64: good enough for data, quick enough for hundreds of millions.
            ulong z = state += 0x9E37_79B9_7F4A_7C15;
            z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
            z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
            uint fate = (uint)(z >> 40) % 10_000;
            column[row] = fate < 200 ? missing : fate == 200 ? invalid : options[(uint)z % (uint)options.Length];
        }
    }
}
