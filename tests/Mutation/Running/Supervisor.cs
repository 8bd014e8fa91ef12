using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>Keeps a process at work that judges mutants, and starts another when one hangs or crashes.</summary>
internal sealed class Supervisor(string results, string[] suite)
{
    private const double MostSecondsWithoutWord = 120;

    internal static int Run(string list, string results, string leftOut, string[] suite)
    {
        Mutant[] mutants = File.ReadAllLines(list).Select(Mutant.Of).ToArray();
        var reasons = LeftOut.Load(leftOut, mutants);
        var supervisor = new Supervisor(results, suite);
        supervisor.Judge(mutants.Where(mutant => !reasons.IsWholeFile(mutant)).Select(mutant => mutant.Id).ToArray());
        supervisor.JudgeOnce(list);
        return new Scores(mutants, Verdicts(results), reasons).Print(results + ".alive");
    }

    private void Judge(int[] all)
    {
        while (all.Except(Verdicts(results).Select(verdict => verdict.Mutant)).ToArray() is { Length: > 0 } todo)
        {
            File.WriteAllLines(results + ".todo", todo.Select(id => id.ToString(CultureInfo.InvariantCulture)));
            File.Delete(results + ".beat");
            using Process child = Start("-1", ["child", results + ".todo", results, .. suite]);
            bool isKilled = !IsEnded(child);
            string at = Beat();
            if (at == "done")
            {
                return;
            }

            if (!int.TryParse(at, CultureInfo.InvariantCulture, out int mutant))
            {
                throw new InvalidOperationException("The process ended before its first mutant.");
            }

            if (!Verdicts(results).Any(verdict => verdict.Mutant == mutant))
            {
                File.AppendAllLines(results, [new Verdict(mutant, isKilled ? Verdict.TimedOut : Verdict.Crashed, "the process").Text]);
            }
        }
    }

    // What a process makes once is made under the mutant in a process of its own.
    private void JudgeOnce(string list)
    {
        Verdict[] verdicts = Verdicts(results);
        foreach (Verdict verdict in verdicts.Where(verdict => verdict.Status == Verdict.Once))
        {
            string mutant = verdict.Mutant.ToString(CultureInfo.InvariantCulture);
            using Process child = Start(mutant, ["fresh", list, mutant, results, .. suite]);
            bool isKilled = !IsEnded(child);
            string status = isKilled ? Verdict.TimedOut : child.ExitCode == 0 ? Verdict.Survived : child.ExitCode == FreshChild.Failed ? Verdict.Killed : Verdict.Crashed;
            verdicts[Array.IndexOf(verdicts, verdict)] = verdict with { Status = status, By = "a process of its own" };
            File.WriteAllLines(results, verdicts.Select(each => each.Text));
        }
    }

    // A mutant that crashes the process leaves pages of calls behind: they go to a file.
    private Process Start(string mutant, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardError = true };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ACTIVE_MUTANT"] = mutant;
        start.Environment["DOTNET_GCHeapHardLimit"] = "0xA0000000";
        start.Environment["DOTNET_TieredPGO"] = "0";
        Process child = Process.Start(start)!;
        child.ErrorDataReceived += (_, line) => File.AppendAllText(results + ".log", line.Data + "\n");
        child.BeginErrorReadLine();
        return child;
    }

    // Two minutes of processor time at one mutant: it hangs where no switch can call it back.
    private bool IsEnded(Process child)
    {
        string last = "";
        double since = 0;
        while (!child.WaitForExit(1000))
        {
            string beat = Beat();
            double now = Seconds(child);
            if (beat != last || beat.Length == 0 || now < since)
            {
                (last, since) = (beat, now);
            }
            else if (now - since > MostSecondsWithoutWord)
            {
                child.Kill(entireProcessTree: true);
                child.WaitForExit();
                return false;
            }
        }

        return true;
    }

    private static double Seconds(Process child)
    {
        try
        {
            child.Refresh();
            return child.TotalProcessorTime.TotalSeconds;
        }
        catch (InvalidOperationException)
        {
            return 0;
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

    private static Verdict[] Verdicts(string results) => File.Exists(results) ? File.ReadAllLines(results).Select(Verdict.Of).ToArray() : [];
}
