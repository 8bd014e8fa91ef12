using System;
using System.Linq;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Scoring.Kernels;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>Cells of made-up answers: options, missing codes, and what is out of range, off the grid or excluded.</summary>
internal static class CellTable
{
    /// <summary>A column of cells for each item. Shares are of a thousand cells.</summary>
    internal static int[][] Random(Instrument instrument, CellType type, int rows, int missing, int invalid, int seed)
    {
        var random = new Random(seed);
        return instrument.Items.Select(item => Column(item.Format, type, rows, missing, invalid, random)).ToArray();
    }

    /// <summary>The cell types that hold every answer of an instrument and the usual missing codes.</summary>
    internal static CellType[] TypesOf(Instrument instrument) => new[] { CellType.Byte, CellType.SByte, CellType.Int16, CellType.Int32 }
        .Where(type => instrument.Items.All(item => Fits(type, item.Format.LowestUnits) && Fits(type, item.Format.HighestUnits))).ToArray();

    /// <summary>The columns as arrays of the cell type.</summary>
    internal static Array[] Typed(CellType type, int[][] columns) => columns.Select(column => Typed(type, column)).ToArray();

    /// <summary>A table over the columns.</summary>
    internal static ResponseTable Of(Instrument instrument, CellType type, int[][] columns, MissingCodes? codes = null) => type switch
    {
        CellType.Byte => ResponseTable.FromColumns(instrument, columns.Select(column => Array.ConvertAll(column, cell => (byte)cell)).ToArray(), codes),
        CellType.SByte => ResponseTable.FromColumns(instrument, columns.Select(column => Array.ConvertAll(column, cell => (sbyte)cell)).ToArray(), codes),
        CellType.Int16 => ResponseTable.FromColumns(instrument, columns.Select(column => Array.ConvertAll(column, cell => (short)cell)).ToArray(), codes),
        _ => ResponseTable.FromColumns(instrument, columns, codes),
    };

    private static Array Typed(CellType type, int[] column) => type switch
    {
        CellType.Byte => Array.ConvertAll(column, cell => (byte)cell),
        CellType.SByte => Array.ConvertAll(column, cell => (sbyte)cell),
        CellType.Int16 => Array.ConvertAll(column, cell => (short)cell),
        _ => column,
    };

    private static int[] Column(ResponseFormat format, CellType type, int rows, int missing, int invalid, Random random)
    {
        int[] options = format.Options().Select(value => (int)(value * format.Unit)).ToArray();
        int[] codes = MissingCodes.For(type).All.ToArray();
        return Enumerable.Range(0, rows).Select(_ => random.Next(1000) switch
        {
            int fate when fate < missing => codes[Math.Max(0, random.Next(-4, codes.Length))],
            int fate when fate < missing + invalid => Strange(format, type, random),
            _ => options[random.Next(options.Length)],
        }).ToArray();
    }

    // Any cell at all, or one near the range; now and then it is an option after all.
    private static int Strange(ResponseFormat format, CellType type, Random random)
    {
        long near = random.Next(2) == 0 ? format.LowestUnits - random.Next(4) : format.HighestUnits + random.Next(4);
        long any = type switch
        {
            CellType.Byte => random.Next(byte.MaxValue + 1),
            CellType.SByte => random.Next(sbyte.MinValue, sbyte.MaxValue + 1),
            CellType.Int16 => random.Next(short.MinValue, short.MaxValue + 1),
            _ => random.Next(int.MinValue, int.MaxValue),
        };
        long chosen = random.Next(3) switch { 0 => any, 1 => near, _ => (format.LowestUnits + format.HighestUnits) / 2 };
        return (int)(Fits(type, chosen, free: 0) ? chosen : any);
    }

    private static bool Fits(CellType type, long units, int free = 3) => type switch
    {
        CellType.Byte => units >= 0 && units <= byte.MaxValue - free,
        CellType.SByte => units >= sbyte.MinValue + free && units <= sbyte.MaxValue,
        CellType.Int16 => units >= short.MinValue + free && units <= short.MaxValue,
        _ => units >= int.MinValue + free && units <= int.MaxValue,
    };
}
