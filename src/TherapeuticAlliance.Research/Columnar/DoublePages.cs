using System;
using System.Buffers.Binary;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>Floating point numbers of 64 bits.</summary>
internal readonly struct DoublePages : IPagedNumber<double>
{
    public static Parquet.Meta.Type Stored => Parquet.Meta.Type.DOUBLE;

    public static double At(ReadOnlySpan<byte> page, int index) => BinaryPrimitives.ReadDoubleLittleEndian(page[(index * sizeof(double))..]);

    public static int Cell(CellCode code, double value) => Floats<double>.Cell(code, value);
}
