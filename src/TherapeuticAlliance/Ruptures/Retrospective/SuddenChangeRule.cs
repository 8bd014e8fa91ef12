using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>The three criteria for one interval. Scores are turned so that the change asked for is a fall.</summary>
internal sealed class SuddenChangeRule
{
    // As a share of the cut-off: the difference of two scores is rounded, and rounding must not make it smaller than it is.
    private const double Rounding = 1e-12;

    private readonly SuddenChangeOptions _options;
    private readonly Dictionary<int, double> _scores;
    private readonly int _first;
    private readonly int _last;

    internal SuddenChangeRule(ScoreSeries series, SuddenChangeOptions options, ChangeSide side)
    {
        var sessions = new ScoredSessions(series);
        double sign = side == ChangeSide.Worse ? 1 : -1;
        _options = options;
        _scores = Enumerable.Range(0, sessions.Count).ToDictionary(i => sessions.Numbers[i], i => sign * sessions.Oriented[i]);
        _first = series.Sessions[0].Session;
        _last = ScoredSessions.LastOf(series);
    }

    /// <summary>The intervals that can be judged: not the first and not the last of the series, and with a score at both ends.</summary>
    internal IEnumerable<SuddenChange> All() => _scores.Keys.OrderBy(session => session)
        .Where(session => session > _first && session < _last - 1 && _scores.ContainsKey(session + 1)).Select(Judge);

    private SuddenChange Judge(int session)
    {
        double before = _scores[session], size = before - _scores[session + 1];
        double[] pre = Known(Math.Max(_first, session - 2), session), post = Known(session + 1, Math.Min(_last - 3, session) + 3);
        bool isLarge = Reaches(size, _options.Cutoff);
        bool? isLargeShare = _options.ShareOfScore is { } share ? Reaches(size, share * Math.Abs(before)) : null;
        return pre.Length < 2 || post.Length < 2
            ? new SuddenChange(session, size) { IsLarge = isLarge, IsLargeShare = isLargeShare }
            : Compare(pre, post, new SuddenChange(session, size) { IsLarge = isLarge, IsLargeShare = isLargeShare });
    }

    private static SuddenChange Compare(double[] pre, double[] post, SuddenChange change)
    {
        int freedom = pre.Length + post.Length - 2;
        double difference = Sample.Mean(pre) - Sample.Mean(post);
        double pooled = Math.Sqrt((Sample.SumOfSquares(pre) + Sample.SumOfSquares(post)) / freedom);
        double critical = StudentT.Quantile(0.975, freedom);
        return new SuddenChange(change.Session, change.Size)
        {
            IsLarge = change.IsLarge,
            IsLargeShare = change.IsLargeShare,
            IsStable = difference > critical * pooled,
            MeanDifference = difference,
            PooledStandardDeviation = pooled,
            CriticalValue = critical,
        };
    }

    private static bool Reaches(double size, double cutoff) => size >= cutoff * (1 - Rounding);

    private double[] Known(int from, int to) => [.. Enumerable.Range(from, to - from + 1).Where(_scores.ContainsKey).Select(session => _scores[session])];
}
