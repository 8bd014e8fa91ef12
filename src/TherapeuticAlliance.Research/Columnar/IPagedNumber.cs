using System;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>A kind of number that is read from the bytes of a page.</summary>
internal interface IPagedNumber<T> : INumberKind<T>
{
    /// <summary>Gets how the file stores such a number.</summary>
    static abstract Parquet.Meta.Type Stored { get; }

    /// <summary>Reads one of the numbers that lie one after another.</summary>
    static abstract T At(ReadOnlySpan<byte> page, int index);
}
