using System;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>What is known of the cell types.</summary>
internal static unsafe class Cells
{
    internal static CellType TypeOf<T>(string parameter)
        where T : unmanaged =>
        typeof(T) == typeof(byte) ? CellType.Byte
        : typeof(T) == typeof(sbyte) ? CellType.SByte
        : typeof(T) == typeof(short) ? CellType.Int16
        : typeof(T) == typeof(int) ? CellType.Int32
        : throw new ArgumentException("Cells are byte, sbyte, short or int, not " + typeof(T).Name + ".", parameter);

    internal static int SizeOf(CellType type) => type switch
    {
        CellType.Byte or CellType.SByte => 1,
        CellType.Int16 => 2,
        _ => 4,
    };

    internal static long Lowest(CellType type) => type switch
    {
        CellType.Byte => byte.MinValue,
        CellType.SByte => sbyte.MinValue,
        CellType.Int16 => short.MinValue,
        _ => int.MinValue,
    };

    internal static long Highest(CellType type) => type switch
    {
        CellType.Byte => byte.MaxValue,
        CellType.SByte => sbyte.MaxValue,
        CellType.Int16 => short.MaxValue,
        _ => int.MaxValue,
    };

    internal static bool Holds(CellType type, long value) => value >= Lowest(type) && value <= Highest(type);

    internal static int Read(CellType type, void* column, long row) => type switch
    {
        CellType.Byte => ((byte*)column)[row],
        CellType.SByte => ((sbyte*)column)[row],
        CellType.Int16 => ((short*)column)[row],
        _ => ((int*)column)[row],
    };

    internal static void Write(CellType type, void* column, long row, int value)
    {
        switch (type)
        {
            case CellType.Byte: ((byte*)column)[row] = (byte)value; break;
            case CellType.SByte: ((sbyte*)column)[row] = (sbyte)value; break;
            case CellType.Int16: ((short*)column)[row] = (short)value; break;
            default: ((int*)column)[row] = value; break;
        }
    }
}
