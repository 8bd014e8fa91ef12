namespace TherapeuticAlliance.Research.Columnar;

/// <summary>Decimals.</summary>
internal readonly struct Decimals : INumberKind<decimal>
{
    public static int Cell(CellCode code, decimal value) => code.Of(value);
}
