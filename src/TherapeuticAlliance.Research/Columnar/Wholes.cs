using System.Numerics;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>Whole numbers.</summary>
internal readonly struct Wholes<T> : INumberKind<T>
    where T : IBinaryInteger<T>
{
    public static int Cell(CellCode code, T value) => code.Of(long.CreateSaturating(value));
}
