namespace TherapeuticAlliance.Research.Simulation;

/// <summary>How far a simulation has come.</summary>
/// <remarks>The default value is the beginning of nothing. Equal when all members are.</remarks>
/// <param name="Done">How many courses or runs are done, 0 or more.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct SimulationProgress(long Done, long Total);
