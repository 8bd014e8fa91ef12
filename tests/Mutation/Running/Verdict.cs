using System.Globalization;
using System.IO;
using System.Linq;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>What became of a mutant, and by which test.</summary>
internal sealed record Verdict(int Mutant, string Status, string By)
{
    internal const string Killed = "killed", TimedOut = "timeout", Crashed = "crash", Survived = "survived", Unreached = "unreached", Once = "once";

    internal bool IsDetected => Status is Killed or TimedOut or Crashed;

    internal string Text => string.Create(CultureInfo.InvariantCulture, $"{Mutant}\t{Status}\t{By}");

    /// <summary>Reads the verdicts of a file, none where there is no file.</summary>
    internal static Verdict[] AllOf(string file) => File.Exists(file) ? File.ReadAllLines(file).Select(Of).ToArray() : [];

    private static Verdict Of(string line)
    {
        string[] cells = line.Split('\t');
        return new Verdict(int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], cells[2]);
    }
}
