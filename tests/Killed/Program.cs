using System;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Tests;

namespace TherapeuticAlliance.Research.Killed;

/// <summary>Scores an endless table into two files: Killed SCORES FINDINGS. Or standard input into one, and says what was refused: Killed - SCORES.</summary>
internal static class Program
{
    private static void Main(string[] args)
    {
        if (args[0] == "-")
        {
            ScoreStandardInput(args[1]);
            return;
        }

        using StudyReader reader = StudyReader.Open(new EndlessRows(long.MaxValue), Pulse.Client, Pulse.Map);
        StudyFiles.None.Scores(args[0]).Findings(args[1]).Write(reader);
    }

    private static void ScoreStandardInput(string scores)
    {
        try
        {
            using StudyReader reader = StudyReader.Open(Console.In, Pulse.Client, Pulse.Map);
            StudyFiles.None.Scores(scores).Write(reader);
        }
        catch (StudyException exception)
        {
            Console.Out.WriteLine(exception.Message);
        }
    }
}
