using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Catalog;

namespace TherapeuticAlliance.Benchmarks.Verbs;

/// <summary>
/// What the first use costs, in whole fresh processes: the same program that ends at once, that scores one form, and that
/// builds the whole catalogue. The three take turns, so that a busy machine is busy for all of them.
/// </summary>
internal static class FirstUse
{
    internal const string Option = "--first-use";
    private const int Rounds = 21;

    private static readonly (string Name, Func<int> Work)[] Kinds =
    [
        ("nothing", () => 0),
        ("one score", ScoreOne),
        ("whole catalogue", BuildAll),
    ];

    /// <summary>Runs all kinds, or in a child process the one whose number is given.</summary>
    internal static int Run(string[] arguments) => arguments.Length > 0 ? Work(arguments[0]) : Compare();

    private static int Work(string kind)
    {
        long start = Stopwatch.GetTimestamp();
        int result = Kinds[int.Parse(kind, CultureInfo.InvariantCulture)].Work();
        double inside = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(inside.ToString("R", CultureInfo.InvariantCulture));
        return result;
    }

    private static int Compare()
    {
        var process = Kinds.Select(_ => new List<double>()).ToArray();
        var inside = Kinds.Select(_ => new List<double>()).ToArray();
        for (int round = -1; round < Rounds; round++)
        {
            for (int kind = 0; kind < Kinds.Length; kind++)
            {
                (double whole, double work) = Time(kind);
                if (round >= 0)
                {
                    process[kind].Add(whole);
                    inside[kind].Add(work);
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Rounds} processes each, after one to warm the disk cache; median (lowest to highest)"));
        for (int kind = 0; kind < Kinds.Length; kind++)
        {
            double ratio = Median(process[kind]) / Median(process[0]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Kinds[kind].Name,-16} process {Shown(process[kind])}, ratio {ratio:0.00}; of it the work itself {Shown(inside[kind])}"));
        }

        return 0;
    }

    private static (double Whole, double Work) Time(int kind)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        start.ArgumentList.Add(Option);
        start.ArgumentList.Add(kind.ToString(CultureInfo.InvariantCulture));
        long began = Stopwatch.GetTimestamp();
        using Process child = Process.Start(start)!;
        string output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        double whole = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return child.ExitCode == 0 ? (whole, double.Parse(output, CultureInfo.InvariantCulture)) : throw new InvalidOperationException("The child did not do its work; there is nothing to compare.");
    }

    // A wrong result ends the child with a code, and the comparison with it.
    private static int ScoreOne() =>
        Instruments.WaiSr.Client.Answer(1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2).Score()["total"].Value == 33 ? 0 : 1;

    private static int BuildAll() => InstrumentCatalog.Default.Entries.Count > 0 ? 0 : 1;

    private static string Shown(List<double> times) =>
        string.Create(CultureInfo.InvariantCulture, $"{Median(times):0.0} ms ({times.Min():0.0} to {times.Max():0.0})");

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
