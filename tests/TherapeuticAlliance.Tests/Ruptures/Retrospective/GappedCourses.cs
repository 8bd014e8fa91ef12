using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using TherapeuticAlliance.Tests.Support;

namespace TherapeuticAlliance.Tests.Ruptures.Retrospective;

/// <summary>Random courses with gaps, level stretches, falls and recoveries.</summary>
internal static class GappedCourses
{
    /// <summary>8 to 24 sessions around a level, with a fall of some sessions; quarters of a point, so that sums are exact.</summary>
    internal static Gen<double?[]> Scores { get; } =
        from count in Gen.Choose(8, 24)
        from level in Gen.Choose(16, 28)
        from noise in Gen.Choose(-3, 3).ArrayOf(count)
        from isLevel in Any.OneIn(8)
        from at in Gen.Choose(2, count - 1)
        from length in Gen.Choose(0, 5)
        from depth in Gen.Choose(0, 12)
        from gaps in Gen.Choose(1, 10).ArrayOf(count)
        select noise.Select((step, i) => gaps[i] == 1
            ? (double?)null
            : (level + (isLevel ? 0 : step) - (i >= at && i < at + length ? depth : 0)) / 4.0).ToArray();

    internal static Gen<ScoreSeries> Series { get; } = Scores.Select(scores => ScoreSeries.Of(Scales.Alliance, scores));

    /// <summary>Every score changed.</summary>
    internal static ScoreSeries With(this ScoreSeries series, System.Func<double, double> change, Scale? scale = null) =>
        ScoreSeries.Of(scale ?? series.Scale, [.. series.Sessions.Select(session => session.Score is { } score ? change(score) : (double?)null)]);
}
