using System;
using System.Buffers.Binary;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>Whole numbers of up to 32 bits.</summary>
internal readonly struct Int32Pages : IPagedNumber<int>
{
    public static Parquet.Meta.Type Stored => Parquet.Meta.Type.INT32;

    public static int At(ReadOnlySpan<byte> page, int index) => BinaryPrimitives.ReadInt32LittleEndian(page[(index * sizeof(int))..]);

    public static int Cell(CellCode code, int value) => Wholes<int>.Cell(code, value);
}
