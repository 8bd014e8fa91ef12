using System.Linq;

namespace TherapeuticAlliance.Ruptures;

/// <summary>
/// What the earlier sessions of a course tell of the world it comes from: whether a prior is known, where the scores lie and whether
/// they slope downwards. False alarms were measured in each of these. It depends on the sessions before the judged one alone.
/// </summary>
internal readonly struct CourseWorld(bool hasPrior, CoursePlace place, bool isFalling)
{
    // 36 of the 40 points of the SRS; the worlds that were measured have their mean at 37, 38.5 and at 53 of 12 to 60.
    private const double NearShareOfRange = 0.1;

    private const int LeastScores = 4;
    private const double ShareAtBest = 0.25;

    // Sums of decimals are off by some 1e-16 of their size: no slope is made of rounding.
    private const double Rounding = 1e-9;

    internal bool HasPrior { get; } = hasPrior;

    internal CoursePlace Place { get; } = place;

    /// <summary>Whether the least-squares slope of the earlier scores is downwards, that is towards worse.</summary>
    internal bool IsFalling { get; } = isFalling;

    /// <summary>Reads the memory of the monitor before the judged session is taken in.</summary>
    internal static CourseWorld Of(Scale scale, bool hasPrior, double[] book)
    {
        double range = scale.Highest.Value - scale.Lowest.Value;
        return new CourseWorld(hasPrior, PlaceOf(scale, book, range), book[MonitorCounters.Rise] < -Rounding * range);
    }

    private static CoursePlace PlaceOf(Scale scale, double[] book, double range)
    {
        double best = scale.Direction == Direction.HigherIsWorse ? -scale.Lowest.Value : scale.Highest.Value;
        double scores = book[MonitorCounters.ScoredSessions], atBest = book[MonitorCounters.AtBest];
        return scores > 0 && best - book[MonitorCounters.Mean] < NearShareOfRange * range
                ? (scale.Items.All(item => item.Format.IsLine) ? CoursePlace.NearBestEndOfLines : CoursePlace.NearBestEndOfPoints)
            : scores >= LeastScores && atBest >= 2 && atBest >= ShareAtBest * scores ? CoursePlace.AtOwnBest
            : CoursePlace.Free;
    }
}
