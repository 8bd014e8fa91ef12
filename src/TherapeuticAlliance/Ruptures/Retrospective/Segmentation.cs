using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>
/// A whole series divided into stretches around one level each. It shows where levels shifted, seen from the end; a border for the
/// worse is a score pattern consistent with a rupture, not a rupture. Immutable.
/// </summary>
/// <remarks>
/// Of all divisions the one is taken that minimises Σ(x − segment mean)²/σ² + penalty·(number of borders). The scores are divided by
/// a σ that shifts hardly touch (mean moving range/1.128), since the penalty is meant for variance 1. A fall of one session is no
/// level: with segments of at least two sessions it is not found as one. A gap breaks the moving range; the segments go on over it.
/// Equality is by reference.
/// </remarks>
public sealed class Segmentation
{
    /// <summary>The fewest sessions with a score.</summary>
    public const int MinSessions = 8;

    private const string Method = "segmentation";

    private Segmentation(ScoreSeries series, SegmentationOptions options, ScoredSessions sessions, double sigma)
    {
        Series = series;
        Options = options;
        Sigma = sigma;
        Penalty = options.PenaltyFactor * Math.Log(sessions.Count);
        int[] borders = [0, .. OptimalPartition.Borders([.. sessions.Scores.Select(score => score / sigma)], Penalty, options.MinSegment), sessions.Count];
        Segments = Between(borders, sessions, sigma);
    }

    /// <summary>Gets the series.</summary>
    public ScoreSeries Series { get; }

    /// <summary>Gets the last session that was looked at. A longer series may be divided otherwise.</summary>
    public int ObservedThrough => ScoredSessions.LastOf(Series);

    /// <summary>Gets how it was divided.</summary>
    public SegmentationOptions Options { get; }

    /// <summary>Gets the standard deviation the scores were divided by, in points, above 0.</summary>
    public double Sigma { get; }

    /// <summary>Gets the penalty for each border, in squared standard deviations.</summary>
    public double Penalty { get; }

    /// <summary>Gets the segments in order, at least one.</summary>
    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>Divides a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="options">How; the default options when <see langword="null"/>.</param>
    /// <returns>The segments, or a finding: too few sessions, no moving range, no variation.</returns>
    public static Result<Segmentation> Of(ScoreSeries series, SegmentationOptions? options = null)
    {
        var sessions = new ScoredSessions(Guard.NotNull(series, nameof(series)));
        options ??= SegmentationOptions.Default;
        Finding[] tooFew = [.. sessions.TooFew(Method, MinSessions)];
        if (tooFew.Length > 0)
        {
            return Result<Segmentation>.Invalid(tooFew);
        }

        double? sigma = options.WithinPersonStandardDeviation ?? new ChartStatistics(sessions).SigmaOfMeanRange;
        return sigma > 0
            ? Result<Segmentation>.Valid(new Segmentation(series, options, sessions, sigma.Value))
            : Result<Segmentation>.Invalid([(sigma is null ? RuptureFindings.NoNeighbouringSessions : RuptureFindings.NoVariation).At(string.Empty, Method)]);
    }

    /// <summary>Returns the segments as a small table for people. It shows means of a person's scores.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the table as <see cref="Describe()"/> does, in another language. It shows a person's scores.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => SegmentationText.Of(this, Guard.NotNull(texts, nameof(texts)));

    /// <summary>Returns the series and the number of segments; never a score.</summary>
    public override string ToString() => nameof(Segmentation) + " of " + Series + ", " + Number.Text(Segments.Count) + " segments";

    private static IReadOnlyList<Segment> Between(int[] borders, ScoredSessions sessions, double sigma)
    {
        double? before = null;
        var segments = new List<Segment>();
        for (int i = 1; i < borders.Length; i++)
        {
            double mean = Sample.Mean([.. sessions.Scores.Skip(borders[i - 1]).Take(borders[i] - borders[i - 1])]);
            segments.Add(new Segment(sessions.Numbers[borders[i - 1]], sessions.Numbers[borders[i] - 1], borders[i] - borders[i - 1], mean)
            {
                Change = mean - before,
                StandardisedChange = (mean - before) / sigma,
                Side = before is { } level ? sessions.SideOf(mean - level) : ChangeSide.Neither,
            });
            before = mean;
        }

        return ReadOnly.Copy(segments);
    }
}
