namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>Where the cells of one item lie, in the caller's memory or our own.</summary>
internal abstract class TableColumn
{
    /// <summary>Keeps the cells in place until the pins are released, and returns the address of the first.</summary>
    internal abstract nint Pin(Pins pins);
}
