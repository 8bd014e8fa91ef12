using TherapeuticAlliance.Research.Tests;

namespace TherapeuticAlliance.Research.Killed;

/// <summary>Scores an endless table into two files: Killed SCORES FINDINGS.</summary>
internal static class Program
{
    private static void Main(string[] args)
    {
        using StudyReader reader = StudyReader.Open(new EndlessRows(long.MaxValue), Pulse.Client, Pulse.Map);
        StudyFiles.None.Scores(args[0]).Findings(args[1]).Write(reader);
    }
}
