using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Display.Charts;

/// <summary>One session of a course.</summary>
internal sealed class CoursePoint
{
    internal CoursePoint(SessionScore session)
    {
        Session = session.Session;
        Score = session.Score;
    }

    internal CoursePoint(Verdict verdict)
    {
        Session = verdict.Session;
        Score = verdict.Score;
        Level = verdict.Level;
        IsOnset = verdict.IsOnset;
        DetectorEvidence? evidence = verdict.Evidence.FirstOrDefault(one => one.IsEligible && one.Baseline is not null);
        Baseline = evidence?.Baseline;
        Sigma = evidence?.Sigma;
    }

    internal static CoursePoint[] Of(ScoreSeries series) => [.. series.Sessions.Select(session => new CoursePoint(session))];

    internal static CoursePoint[] Of(IReadOnlyList<Verdict> verdicts) => [.. verdicts.Select(verdict => new CoursePoint(verdict))];

    internal int Session { get; }

    internal double? Score { get; }

    /// <summary>The level; <see langword="null"/> where nobody watches.</summary>
    internal RuptureLevel? Level { get; }

    internal bool IsOnset { get; }

    internal bool IsFlagged => Level > RuptureLevel.None;

    /// <summary>What the session was held against.</summary>
    internal double? Baseline { get; }

    internal double? Sigma { get; }
}
