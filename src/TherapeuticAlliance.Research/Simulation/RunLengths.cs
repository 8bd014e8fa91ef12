using System;
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
    private const int Longest = 100_000;

    /// <summary>Measures the average run length.</summary>
    /// <param name="monitor">A monitor of the scale of <see cref="PointMap.Unit"/>.</param>
    /// <param name="runs">How many runs, 2 or more.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="bothSides">
    /// Whether an alarm on the mirrored scores ends a run too. The detectors look for falls only; a chart with limits on
    /// both sides is the first of two charts with one limit each, one on the scores and one on their mirror image.
    /// </param>
    /// <param name="shift">The mean of the scores in standard deviations.</param>
    /// <param name="threads">How many threads may work; all processors when <see langword="null"/>.</param>
    /// <param name="progress">Is told after every few hundred runs.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The mean number of sessions up to the first of a level above none, that session included.</returns>
    /// <exception cref="InvalidOperationException">A run has no alarm within 100,000 sessions.</exception>
    public static Estimate Average(
        RuptureMonitor monitor, int runs, int seed, bool bothSides = false, double shift = 0,
        int? threads = null, IProgress<SimulationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(monitor);
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 2);
        var work = new BlockWork(runs, threads, progress, cancellationToken);
        double[] lengths = [.. work.Run((first, count) => Enumerable.Range(first, count)
            .Select(number => (double)Length(monitor, CourseGenerator.Stream(seed, number), bothSides, shift)).ToArray()).SelectMany(block => block)];
        return Estimate.Mean(lengths.Sum(), lengths.Sum(length => length * length), runs);
    }

    private static int Length(RuptureMonitor monitor, Xoshiro256StarStar random, bool bothSides, double shift)
    {
        MonitorState fall = monitor.Start(), rise = fall;
        for (int session = 1; session <= Longest; session++)
        {
            double score = shift + CourseGenerator.NormalDraw(random);
            if (IsAlarm(monitor, ref fall, session, score) || (bothSides && IsAlarm(monitor, ref rise, session, -score)))
            {
                return session;
            }
        }

        throw new InvalidOperationException("A run had no alarm within 100,000 sessions; the policy may have no condition, or one that is never met.");
    }

    private static bool IsAlarm(RuptureMonitor monitor, ref MonitorState state, int session, double score)
    {
        MonitorStep step = monitor.Observe(state, session, score);
        state = step.State;
        return step.Verdict.Level > RuptureLevel.None;
    }
}
