using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures;

/// <summary>What the monitor itself remembers of a case. Levels and session numbers are whole numbers.</summary>
internal sealed class MonitorCounters() : Stateful(PartName, 5)
{
    internal const string PartName = "monitor";
    internal const int LastSession = 0;
    internal const int LastScoredSession = 1;
    internal const int LastScore = 2;
    internal const int ScoredSessions = 3;
    internal const int LastLevel = 4;

    /// <summary>Stands for "no session yet".</summary>
    internal const double NoSession = -1;

    internal override void Reset(double[] memory)
    {
        base.Reset(memory);
        memory[LastSession] = NoSession;
        memory[LastScoredSession] = NoSession;
        memory[LastLevel] = (double)RuptureLevel.NotJudged;
    }

    internal override bool IsSound(double[] memory) =>
        base.IsSound(memory)
        && IsCount(memory[LastSession] + 1, int.MaxValue + 1.0)
        && IsCount(memory[LastScoredSession] + 1, memory[LastSession] + 1)
        && IsCount(memory[ScoredSessions], memory[LastScoredSession] + 1)
        && IsCount(memory[LastLevel] + 1, 4);
}
