using System;
using System.Buffers.Binary;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>Whole numbers of 64 bits.</summary>
internal readonly struct Int64Pages : IPagedNumber<long>
{
    public static Parquet.Meta.Type Stored => Parquet.Meta.Type.INT64;

    public static long At(ReadOnlySpan<byte> page, int index) => BinaryPrimitives.ReadInt64LittleEndian(page[(index * sizeof(long))..]);

    public static int Cell(CellCode code, long value) => Wholes<long>.Cell(code, value);
}
