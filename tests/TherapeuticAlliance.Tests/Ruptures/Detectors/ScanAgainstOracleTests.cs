using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Detectors;

/// <summary>
/// The scan beside one written in Python from the words alone (scan.py): three scales, with and without a prior, gaps, falls, three
/// settings. The courses are made here by the same whole numbers.
/// </summary>
public sealed class ScanAgainstOracleTests
{
    [Fact]
    public void Twelve_thousand_courses_have_the_levels_and_figures_of_the_other_program()
    {
        string[] rows = [.. File.ReadLines(Repository.Path("tests", "TherapeuticAlliance.Tests", "Ruptures", "Oracles", "scan.csv")).Skip(1)];

        Assert.Equal(12000, rows.Length);
        Assert.All(rows, (row, number) =>
        {
            string[] cells = row.Split(',');
            (string levels, double[] sums) = Judged(number);
            Assert.Equal(cells[1], levels);
            for (int i = 0; i < sums.Length; i++)
            {
                Oracle.Agrees(double.Parse(cells[2 + i], CultureInfo.InvariantCulture), sums[i], "course " + number.ToString(CultureInfo.InvariantCulture));
            }
        });
    }

    private static (string Levels, double[] Sums) Judged(int number)
    {
        (Scale scale, double?[] scores) = CourseOf(number);
        double lowest = scale.Lowest.Value, range = scale.Highest.Value - lowest;
        RuptureMonitor monitor = RuptureMonitor.For(scale).With(Policy(number));
        monitor = number % 2 == 0 ? monitor.WithPrior(lowest + (0.6 * range), range / 12, "made up for tests") : monitor.WithoutPrior();
        double sign = scale.Direction == Direction.HigherIsWorse ? -1 : 1;
        double[] sums = [0, 0, 0];
        string levels = string.Empty;
        int position = 0;
        foreach (Verdict verdict in monitor.Replay(ScoreSeries.Of(scale, scores)).Verdicts)
        {
            DetectorEvidence evidence = verdict[ScanLower.DefaultName];
            position += verdict.Score is null ? 0 : 1;
            levels += verdict.Score is null ? "." : evidence.IsEligible ? ((int)verdict.Level).ToString(CultureInfo.InvariantCulture) : "-";
            if (evidence.IsEligible)
            {
                sums[0] += position * evidence.Probability!.Value;
                sums[1] += position * evidence.Statistic!.Value;
                sums[2] += position * ((sign * evidence.Baseline!.Value) + evidence.Sigma!.Value);
            }
        }

        return (levels, sums);
    }

    private static RupturePolicy Policy(int number)
    {
        var options = new ScanLowerOptions();
        options = number % 3 == 2 ? options.WithWindow(2).WithLatestBelow(0.4).WithMaxConsecutiveExcluded(1).WithAlert(0.05)
            : number % 12 == 3 ? options.WithMaxConsecutiveExcluded(0).WithSigmaFloor(0)
            : options;
        return RupturePolicy.Of("scan", new ScanLower(options))
            .WatchWhen(When.ProbabilityBelow(ScanLower.DefaultName, 0.02))
            .ProbableWhen(When.ProbabilityBelow(ScanLower.DefaultName, 0.0145))
            .StrongWhen(When.ProbabilityBelow(ScanLower.DefaultName, 0.003));
    }

    // In tenths of a point, as scan.py has it.
    private static (Scale Scale, double?[] Scores) CourseOf(int number)
    {
        (Scale scale, int low, int high, int step) = (number % 4) switch
        {
            1 => (Instruments.Srs["total"], 0, 400, 1),
            2 => (Instruments.Core10["total"], 0, 400, 10),
            _ => (Instruments.WaiSr.Client["total"], 120, 600, 10),
        };
        var draws = new Draws((ulong)number + 1);
        draws.Next(2);
        int sessions = 6 + draws.Next(20), mean = low + ((high - low) * (20 + draws.Next(80)) / 100), spread = 1 + draws.Next(60);
        int fall = draws.Next(30), depth = draws.Next(150), length = 1 + draws.Next(8);
        var scores = new List<double?>();
        for (int i = 0; i < sessions; i++)
        {
            int noise = Enumerable.Range(0, 4).Sum(_ => draws.Next((2 * spread) + 1) - spread);
            int tenths = mean + (int)Math.Floor(noise / 2.0) - (i >= fall && i < fall + length ? depth : 0);
            tenths = Math.Min(high, Math.Max(low, tenths)) / step * step;
            scores.Add(draws.Next(10) == 0 ? null : tenths / 10.0);
        }

        return (scale, [.. scores]);
    }

    private sealed class Draws(ulong state)
    {
        private ulong _state = state;

        internal int Next(int below)
        {
            _state = unchecked((_state * 6364136223846793005) + 1442695040888963407);
            return (int)((_state >> 33) % (ulong)below);
        }
    }
}
