using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures;

/// <summary>
/// What the monitor itself remembers of a case. Levels and session numbers are whole numbers. Mean, rise and best score are turned so
/// that lower is worse; they say what world the course is like (<see cref="CourseWorld"/>) and judge nothing.
/// </summary>
internal sealed class MonitorCounters() : Stateful(PartName, 9)
{
    internal const string PartName = "monitor";
    internal const int LastSession = 0;
    internal const int LastScoredSession = 1;
    internal const int LastScore = 2;
    internal const int ScoredSessions = 3;
    internal const int LastLevel = 4;

    /// <summary>The mean of all scores.</summary>
    internal const int Mean = 5;

    /// <summary>The sum of (position − mean position)·(score − mean score): its sign is that of the slope of the scores.</summary>
    internal const int Rise = 6;

    /// <summary>The best score.</summary>
    internal const int Best = 7;

    /// <summary>How many scores equal the best one.</summary>
    internal const int AtBest = 8;

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
        && IsCount(memory[LastLevel] + 1, 4)
        && IsCount(memory[AtBest], memory[ScoredSessions]);

    /// <summary>Takes a score in.</summary>
    internal static void Learn(double[] memory, int session, double score, double turned)
    {
        double earlier = memory[ScoredSessions], difference = turned - memory[Mean];
        memory[Rise] += 0.5 * earlier * difference;
        memory[Mean] += difference / (earlier + 1);
        bool isBest = earlier == 0 || turned > memory[Best];
        memory[AtBest] = isBest ? 1 : turned == memory[Best] ? memory[AtBest] + 1 : memory[AtBest];
        memory[Best] = isBest ? turned : memory[Best];
        memory[LastScoredSession] = session;
        memory[LastScore] = score;
        memory[ScoredSessions]++;
    }
}
