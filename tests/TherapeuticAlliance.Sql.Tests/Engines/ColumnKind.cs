namespace TherapeuticAlliance.Sql.Tests.Engines;

/// <summary>What the answers are stored as.</summary>
public enum ColumnKind
{
    Integer,
    Double,
    Decimal,
}
