using System;
using System.Globalization;
using System.IO;
using System.Linq;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>Keeps a process at work that judges a share of the mutants, and starts another when one hangs or crashes.</summary>
internal sealed class Share(string results, string[] suite)
{
    internal void Judge(int[] mutants)
    {
        while (mutants.Except(Verdict.AllOf(results).Select(verdict => verdict.Mutant)).ToArray() is { Length: > 0 } todo)
        {
            File.WriteAllLines(results + ".todo", todo.Select(id => id.ToString(CultureInfo.InvariantCulture)));
            File.Delete(results + ".beat");
            using Worker worker = Worker.Start(results + ".log", "-1", ["child", results + ".todo", results, .. suite]);
            bool isEnded = worker.IsEnded(Beat);
            string at = Beat();
            if (at == "done")
            {
                return;
            }

            if (!int.TryParse(at, CultureInfo.InvariantCulture, out int mutant))
            {
                throw new InvalidOperationException("The process ended before its first mutant.");
            }

            // A mutant may ruin the memory for those that come after it, so the one at which it shows is asked again, in a process where it is the first.
            if ((!isEnded || mutant == todo[0]) && !Array.Exists(Verdict.AllOf(results), verdict => verdict.Mutant == mutant))
            {
                File.AppendAllLines(results, [new Verdict(mutant, isEnded ? Verdict.Crashed : Verdict.TimedOut, "the process").Text]);
            }
        }
    }

    private string Beat()
    {
        try
        {
            return File.ReadAllText(results + ".beat");
        }
        catch (IOException)
        {
            return "";
        }
    }
}
