namespace TherapeuticAlliance.Research.Series;

/// <summary>How far the watching of a study has come.</summary>
/// <remarks>The default value is the beginning of nothing. Equal when all members are.</remarks>
/// <param name="Cases">How many cases were watched; a case counts once for each monitor.</param>
/// <param name="TotalCases">How many there are.</param>
public readonly record struct WatchProgress(long Cases, long TotalCases);
