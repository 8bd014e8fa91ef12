using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using MathNet.Numerics.Random;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Research.Simulation;

/// <summary>
/// Measures average run lengths: how many sessions pass until the first alarm when scores are independent and normal
/// with known mean and standard deviation 1. For charts with known parameters they are known to many digits, so they
/// show whether harness and detectors are sound before any other figure is believed.
/// </summary>
public static class RunLengths
{
    private const double MaxShift = 50;
    private const int Shortest = 128;
    private const int Longest = 1 << 17;

    /// <summary>Measures the average run length.</summary>
    /// <param name="monitor">A monitor of the scale of <see cref="PointMap.Unit"/>.</param>
    /// <param name="runs">How many runs, 2 or more.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="bothSides">
    /// Whether an alarm on the mirrored scores ends a run too. The detectors look for falls only; a chart with limits on
    /// both sides is the first of two charts with one limit each, one on the scores and one on their mirror image.
    /// </param>
    /// <param name="shift">The mean of the scores in standard deviations, −50 to 50.</param>
    /// <param name="threads">How many threads may work; all processors when <see langword="null"/>.</param>
    /// <param name="progress">Is told after every few hundred runs.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The mean number of sessions up to the first of a level above none, that session included.</returns>
    /// <exception cref="ArgumentException">The monitor is of another scale, or an argument is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <exception cref="InvalidOperationException">A run has no alarm within 131,072 sessions.</exception>
    public static Estimate Average(
        RuptureMonitor monitor, int runs, int seed, bool bothSides = false, double shift = 0,
        int? threads = null, IProgress<SimulationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(monitor);
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 2);
        if (!ReferenceEquals(monitor.Scale, PointMap.Unit.Scale))
        {
            throw new ArgumentException("The monitor must be of the scale of PointMap.Unit.", nameof(monitor));
        }

        if (Math.Abs(shift) is not <= MaxShift)
        {
            throw new ArgumentOutOfRangeException(nameof(shift), shift, "A shift is within −50 to 50 standard deviations.");
        }

        var work = new BlockWork(runs, threads, progress, cancellationToken);
        int[] lengths = [.. work.Run((first, count) => Lengths(monitor, seed, first, count, bothSides, shift)).SelectMany(block => block)];
        return Estimate.Mean(lengths.Sum(length => (double)length), lengths.Sum(length => (double)length * length), runs);
    }

    // Each run is watched for some sessions; those without an alarm are watched again from the start, twice as long.
    private static int[] Lengths(RuptureMonitor monitor, int seed, int first, int count, bool bothSides, double shift)
    {
        var lengths = new int[count];
        int[] open = [.. Enumerable.Range(0, count)];
        for (int sessions = Shortest; open.Length > 0; sessions *= 2)
        {
            if (sessions > Longest)
            {
                throw new InvalidOperationException("A run had no alarm within " + Longest.ToString("N0", CultureInfo.InvariantCulture)
                    + " sessions; the policy may have no condition, or one that is never met.");
            }

            CourseRows falls = Scores(seed, first, open, sessions, shift);
            MarkFirst(lengths, open, falls.Watch(monitor), sessions);
            if (bothSides)
            {
                MarkFirst(lengths, open, falls.Mirrored().Watch(monitor), sessions);
            }

            open = [.. open.Where(run => lengths[run] == 0)];
        }

        return lengths;
    }

    private static CourseRows Scores(int seed, int first, int[] runs, int sessions, double shift)
    {
        var rows = new CourseRows(runs.Length, sessions);
        for (int i = 0; i < runs.Length; i++)
        {
            Xoshiro256StarStar random = CourseGenerator.Stream(seed, first + runs[i]);
            for (int t = 0; t < sessions; t++)
            {
                rows.Points[(i * sessions) + t] = shift + CourseGenerator.NormalDraw(random);
            }
        }

        return rows;
    }

    private static void MarkFirst(int[] lengths, int[] runs, WatchedRows watched, int sessions)
    {
        for (int i = 0; i < runs.Length; i++)
        {
            int start = i * sessions;
            int t = Enumerable.Range(0, sessions).FirstOrDefault(at => watched.Levels[start + at] > RuptureLevel.None, sessions);
            bool isEarlier = lengths[runs[i]] == 0 || t + 1 < lengths[runs[i]];
            lengths[runs[i]] = t < sessions && isEarlier ? t + 1 : lengths[runs[i]];
        }
    }
}
