namespace TherapeuticAlliance.Research.Columnar;

/// <summary>How a number of a column is read; a type of its own for each kind, so that no call is made for a value.</summary>
internal interface INumberKind<T>
{
    static abstract int Cell(CellCode code, T value);
}
