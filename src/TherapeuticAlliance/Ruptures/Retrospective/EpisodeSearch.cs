using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>
/// Finds the episodes of a course from front to back. What it says of a session rests on that session and those before it, so a
/// closed episode stays as it is whatever comes later.
/// </summary>
internal sealed class EpisodeSearch
{
    private readonly MonitorCourse _course;
    private readonly RetrospectOptions _options;
    private readonly bool _hasEnded;
    private readonly double _sign;
    private readonly Verdict[] _scored;

    internal EpisodeSearch(MonitorCourse course, RetrospectOptions options, bool hasEnded)
    {
        _course = course;
        _options = options;
        _hasEnded = hasEnded;
        _sign = course.Series.Scale.Direction == Direction.HigherIsBetter ? 1 : -1;
        _scored = [.. course.Verdicts.Where(verdict => verdict.Score is not null)];
    }

    /// <summary>An episode begins when the level is reached from below; while one is open, no other begins.</summary>
    internal IEnumerable<Episode> All()
    {
        var before = RuptureLevel.None;
        int busyThrough = int.MinValue;
        foreach (Verdict verdict in _course.Verdicts.Where(verdict => verdict.Level != RuptureLevel.NotJudged))
        {
            bool isReached = verdict.Level >= _options.Level && before < _options.Level;
            before = verdict.Level;
            if (isReached && verdict.Session > busyThrough)
            {
                Episode episode = From(verdict);
                busyThrough = episode.ClosedAt ?? int.MaxValue;
                yield return episode;
            }
        }
    }

    private Episode From(Verdict onset)
    {
        DetectorEvidence? evidence = BaselineOf(onset);
        Verdict[] after = [.. _scored.Where(verdict => verdict.Session > onset.Session).Take(_options.Window)];
        int? repairing = evidence is null ? null : FirstCompletePair(after, evidence);
        Verdict[] seen = [.. after.Take((repairing + 1) ?? after.Length)];
        Verdict[] low = [.. _scored.Where(verdict => verdict.Session == onset.Session), .. after.Take((repairing - 1) ?? after.Length)];
        Verdict? nadir = _scored.Where(verdict => verdict.Session == onset.Session).Concat(seen).OrderBy(verdict => _sign * verdict.Score).FirstOrDefault();
        double? pair = BestPair(seen), depth = _sign * (evidence?.Baseline - nadir?.Score);
        double? share = depth > 0 ? _sign * (pair - nadir!.Score) / depth : null;
        Repair repair = RepairOf(evidence, repairing is not null, after.Length, share);
        return new Episode(onset, repair, low.Length == 0 ? onset.Session : low[low.Length - 1].Session, low.Length)
        {
            ClosedAt = repairing is not null || after.Length == _options.Window ? seen[seen.Length - 1].Session : null,
            Detector = evidence?.Detector.Name,
            Baseline = evidence?.Baseline,
            Sigma = evidence?.Sigma,
            NadirSession = nadir?.Session,
            Nadir = nadir?.Score,
            Depth = depth,
            BestPair = pair,
            RecoveredShare = share,
        };
    }

    // Of the detectors that know a level and a standard deviation, one that fired, in the order of the policy.
    private static DetectorEvidence? BaselineOf(Verdict onset) => onset.Evidence
        .Where(evidence => evidence.Baseline is not null && evidence.Sigma is not null).OrderByDescending(evidence => evidence.HasFired).FirstOrDefault();

    // The position of the second session of the first pair near the baseline.
    private int? FirstCompletePair(Verdict[] after, DetectorEvidence evidence)
    {
        double bound = (_sign * evidence.Baseline!.Value) - (_options.CompleteWithin * evidence.Sigma!.Value);
        return Enumerable.Range(1, System.Math.Max(0, after.Length - 1)).Where(i => _sign * Pair(after, i) >= bound).Cast<int?>().FirstOrDefault();
    }

    private double? BestPair(Verdict[] seen) => seen.Length < 2
        ? null
        : Enumerable.Range(1, seen.Length - 1).Select(i => Pair(seen, i)).OrderByDescending(pair => _sign * pair).First();

    private Repair RepairOf(DetectorEvidence? evidence, bool isRepaired, int after, double? share) =>
        evidence is null ? Repair.NotJudged
        : isRepaired ? Repair.Complete
        : after < _options.Window ? _hasEnded ? Repair.DroppedOut : Repair.Open
        : share >= _options.PartialShare ? Repair.Partial
        : Repair.Unresolved;

    private static double Pair(Verdict[] verdicts, int second) => 0.5 * (verdicts[second - 1].Score!.Value + verdicts[second].Score!.Value);
}
