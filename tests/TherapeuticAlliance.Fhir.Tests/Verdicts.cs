using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Fhir.Tests;

/// <summary>What monitors say about courses of the house: one verdict of each level.</summary>
internal static class Verdicts
{
    internal static Scale Scale => Instruments.WaiSr.Client["total"];

    internal static IReadOnlyList<Verdict> OfEveryLevel { get; } = Made();

    private static List<Verdict> Made()
    {
        var made = new Dictionary<RuptureLevel, Verdict>();
        RuptureMonitor monitor = RuptureMonitor.For(Scale);
        made[RuptureLevel.Watch] = monitor.With(RupturePolicy.Composed).Observe(monitor.With(RupturePolicy.Composed).Start(), 1, 50, ReportedBy.Client).Verdict;
        for (double last = 50; last >= 12; last -= 0.5)
        {
            MonitorState state = monitor.Start();
            for (int session = 1; session <= 9; session++)
            {
                MonitorStep step = monitor.Observe(state, session, session == 9 ? last : 48.0 + (session % 3));
                made[step.Verdict.Level] = step.Verdict;
                state = step.State;
            }

            // A session that was observed already.
            made[RuptureLevel.Refused] = monitor.Observe(state, 2, 50.0).Verdict;
        }

        RuptureLevel[] levels = [RuptureLevel.Refused, RuptureLevel.NotJudged, RuptureLevel.None, RuptureLevel.Watch, RuptureLevel.Probable, RuptureLevel.Strong];
        return levels.Select(level => made.TryGetValue(level, out Verdict? verdict) ? verdict : throw new InvalidOperationException("No course gives " + level + ".")).ToList();
    }
}
