using System.Numerics;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>Floating point numbers. Singles are read where every option is a whole number, which they hold exactly.</summary>
internal readonly struct Floats<T> : INumberKind<T>
    where T : IFloatingPoint<T>
{
    public static int Cell(CellCode code, T value) => code.Of(double.CreateTruncating(value));
}
