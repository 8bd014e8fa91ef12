using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Research.Series;

/// <summary>Lets monitors watch the cases of a study.</summary>
internal static class StudyWatcher
{
    /// <summary>The total where there is one; else every scale.</summary>
    internal static IReadOnlyList<RuptureMonitor> Usual(Instrument instrument) =>
        [.. (instrument.FindScale("total") is { } total ? [total] : instrument.Scales).Select(RuptureMonitor.For)];

    internal static IReadOnlyList<StudyFlag> Watch(
        IReadOnlyList<RuptureMonitor> monitors, IReadOnlyList<StudySeries> series, int threads, IProgress<WatchProgress>? progress, CancellationToken cancellationToken)
    {
        (RuptureMonitor Monitor, CaseSeries Case)[] work =
            [.. monitors.SelectMany(monitor => series.First(one => one.Scale == monitor.Scale).Cases.Select(one => (monitor, one)))];
        var flags = new StudyFlag[work.Length][];
        long done = 0;
        SideBySide.For(work.Length, threads, i =>
        {
            flags[i] = Flags(work[i].Monitor, work[i].Case);
            progress?.Report(new WatchProgress(Interlocked.Increment(ref done), work.Length));
        }, cancellationToken);
        return Array.AsReadOnly(flags.SelectMany(rows => rows).ToArray());
    }

    private static StudyFlag[] Flags(RuptureMonitor monitor, CaseSeries one) =>
        [.. monitor.Replay(one.Series).Verdicts.Select((verdict, i) => new StudyFlag(monitor, one.Forms[i], verdict))];
}
