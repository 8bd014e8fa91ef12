using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>
/// The individuals and moving range chart over a whole series: every session is held against the mean and the spread of all, later
/// ones included. This is how published alliance charts are made (Eubanks-Carter, Gorman and Muran 2012, doi
/// 10.1080/10503307.2012.693772; Lipner et al. 2022, doi 10.1002/cpp.2606, whose cut-offs for rupture and repair are their own). A
/// signal is a score pattern consistent with a rupture, or with its opposite; it is not a rupture. Immutable.
/// </summary>
/// <remarks>
/// Limits: mean ± 3σ, σ = mean moving range/1.128. One session that falls out of an otherwise level series is at most 1.128·(n −
/// 1)²/(2n) standard deviations away: 2.90 for n = 7, 3.46 for n = 8. Hence the least of eight sessions. With a known mean and σ and
/// independent normal scores, the chance of a false signal for the worse within 20 sessions is 2.7 % for the first rule alone and 9.0
/// % for the four rules of Western Electric (exact Markov chain); estimating both from the series itself changes this.
/// Autocorrelation makes σ too small and the false signals more frequent. A gap breaks the moving range; the run rules go on over it.
/// Equality is by reference.
/// </remarks>
public sealed class IndividualsChartReview
{
    /// <summary>The fewest sessions with a score.</summary>
    public const int MinSessions = 8;

    private const string Method = "individuals-chart";
    private readonly ChartStatistics _statistics;

    private IndividualsChartReview(ScoreSeries series, ScoredSessions sessions, ChartStatistics statistics, SigmaOrigin origin, double sigma)
    {
        Series = series;
        SigmaOrigin = origin;
        Sigma = sigma;
        _statistics = statistics;
        double center = Sample.Mean(sessions.Oriented);
        double[] z = [.. sessions.Oriented.Select(score => (score - center) / sigma)];
        Signals = ReadOnly.Copy(RunRuleSearch.Of(z).Select(fired => new ChartSignal(fired.Rule, sessions.Numbers[fired.Position], fired.Side)));
    }

    /// <summary>Gets the series.</summary>
    public ScoreSeries Series { get; }

    /// <summary>Gets the last session that was looked at. A longer series may give other limits and other signals.</summary>
    public int ObservedThrough => ScoredSessions.LastOf(Series);

    /// <summary>Gets the mean of all scores, in points.</summary>
    public double Center => _statistics.Center;

    /// <summary>Gets the standard deviation of the limits, in points, above 0.</summary>
    public double Sigma { get; }

    /// <summary>Gets where <see cref="Sigma"/> comes from: the moving ranges or the scores of all sessions, or the caller.</summary>
    public SigmaOrigin SigmaOrigin { get; }

    /// <summary>Gets <see cref="Center"/> − 3·<see cref="Sigma"/>, in points; it may lie below the scale.</summary>
    public double LowerLimit => Center - (3 * Sigma);

    /// <summary>Gets <see cref="Center"/> + 3·<see cref="Sigma"/>, in points; it may lie above the scale.</summary>
    public double UpperLimit => Center + (3 * Sigma);

    /// <summary>Gets the mean distance between sessions that follow one another, or <see langword="null"/> when none do.</summary>
    public double? MeanMovingRange => _statistics.MeanMovingRange;

    /// <summary>Gets the median distance between sessions that follow one another, or <see langword="null"/> when none do.</summary>
    public double? MedianMovingRange => _statistics.MedianMovingRange;

    /// <summary>Gets <see cref="MeanMovingRange"/>/1.128.</summary>
    public double? SigmaOfMeanMovingRange => _statistics.SigmaOfMeanRange;

    /// <summary>Gets <see cref="MedianMovingRange"/>/0.954.</summary>
    public double? SigmaOfMedianMovingRange => _statistics.SigmaOfMedianRange;

    /// <summary>Gets the standard deviation of the scores (n − 1) divided by c4(n).</summary>
    public double SigmaOfStandardDeviation => _statistics.StandardDeviation;

    /// <summary>Gets the median distance from the median, times 1.4826.</summary>
    public double SigmaOfMedianAbsoluteDeviation => _statistics.MedianAbsoluteDeviation;

    /// <summary>Gets every rule that fired, by session and then by rule, for the worse, for the better and without side.</summary>
    public IReadOnlyList<ChartSignal> Signals { get; }

    /// <summary>Returns the sessions at which a rule fired for one side, ascending.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="side">The side; <see cref="ChangeSide.Neither"/> for the rules that know none.</param>
    public IEnumerable<int> SessionsOf(RunRules rule, ChangeSide side = ChangeSide.Worse) =>
        Signals.Where(signal => signal.Rule == rule && signal.Side == side).Select(signal => signal.Session);

    /// <summary>Reviews a series by its own spread.</summary>
    /// <param name="series">The series.</param>
    /// <param name="sigma">Where the standard deviation comes from.</param>
    /// <returns>The chart, or a finding: too few sessions, no moving range, no variation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The estimate is not one of those named.</exception>
    public static Result<IndividualsChartReview> Of(ScoreSeries series, ChartSigma sigma = ChartSigma.MeanMovingRange)
    {
        Guard.NotNull(series, nameof(series));
        Guard.Known(sigma, nameof(sigma));
        return Of(series, OriginOf(sigma), statistics => statistics.Sigma(sigma));
    }

    /// <summary>Reviews a series by a known standard deviation.</summary>
    /// <param name="series">The series.</param>
    /// <param name="withinPersonStandardDeviation">The standard deviation from session to session, in points, above 0.</param>
    /// <returns>The chart, or a finding: too few sessions.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The standard deviation is not a finite number above 0.</exception>
    public static Result<IndividualsChartReview> Of(ScoreSeries series, double withinPersonStandardDeviation)
    {
        Guard.NotNull(series, nameof(series));
        Require.Above(0, withinPersonStandardDeviation, nameof(withinPersonStandardDeviation));
        return Of(series, SigmaOrigin.Given, _ => withinPersonStandardDeviation);
    }

    /// <summary>Returns the chart as a small table for people. It shows a person's scores.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the table as <see cref="Describe()"/> does, in another language. It shows a person's scores.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => IndividualsChartText.Of(this, Guard.NotNull(texts, nameof(texts)));

    /// <summary>Returns the series and the number of signals; never a score.</summary>
    public override string ToString() => nameof(IndividualsChartReview) + " of " + Series + ", " + Number.Text(Signals.Count) + " signals";

    private static SigmaOrigin OriginOf(ChartSigma sigma) => sigma switch
    {
        ChartSigma.MeanMovingRange => SigmaOrigin.MeanMovingRange,
        ChartSigma.MedianMovingRange => SigmaOrigin.MedianMovingRange,
        _ => SigmaOrigin.StandardDeviation,
    };

    private static Result<IndividualsChartReview> Of(ScoreSeries series, SigmaOrigin origin, Func<ChartStatistics, double?> choose)
    {
        var sessions = new ScoredSessions(series);
        Finding[] tooFew = [.. sessions.TooFew(Method, MinSessions)];
        if (tooFew.Length > 0)
        {
            return Result<IndividualsChartReview>.Invalid(tooFew);
        }

        var statistics = new ChartStatistics(sessions);
        double? sigma = choose(statistics);
        return sigma > 0
            ? Result<IndividualsChartReview>.Valid(new IndividualsChartReview(series, sessions, statistics, origin, sigma.Value))
            : Result<IndividualsChartReview>.Invalid([(sigma is null ? RuptureFindings.NoNeighbouringSessions : RuptureFindings.NoVariation).At(string.Empty, Method)]);
    }
}
