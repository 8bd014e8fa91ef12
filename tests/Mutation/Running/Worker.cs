using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>A process of this program. What it says goes to a log, since a mutant that crashes it leaves pages of calls behind.</summary>
internal sealed class Worker : IDisposable
{
    private const double MostSecondsWithoutWord = 120;

    private readonly Process _process;

    private Worker(Process process) => _process = process;

    internal int ExitCode => _process.ExitCode;

    internal static Worker Start(string log, string mutant, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { UseShellExecute = false, RedirectStandardError = true };
        start.Environment["ACTIVE_MUTANT"] = mutant;
        start.Environment["DOTNET_GCHeapHardLimit"] = "0xA0000000";
        start.Environment["DOTNET_TieredPGO"] = "0";
        Process process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) => File.AppendAllText(log, line.Data + "\n");
        process.BeginErrorReadLine();
        return new Worker(process);
    }

    /// <summary>
    /// Waits, and returns whether the process came to an end by itself. Two minutes of processor time at one word: it hangs where no switch can call it back.
    /// </summary>
    internal bool IsEnded(Func<string> word)
    {
        string last = "";
        double since = 0;
        while (!_process.WaitForExit(1000))
        {
            string now = word();
            double seconds = Seconds();
            if (now != last || now.Length == 0)
            {
                (last, since) = (now, seconds);
            }
            else if (seconds - since > MostSecondsWithoutWord)
            {
                _process.Kill(entireProcessTree: true);
                _process.WaitForExit();
                return false;
            }
        }

        return true;
    }

    public void Dispose() => _process.Dispose();

    private double Seconds()
    {
        try
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalSeconds;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
