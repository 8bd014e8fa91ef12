using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>
/// The shape of a whole course: level, a line or a parabola over session numbers, whichever has the least AICc, with the weight of
/// each. Immutable.
/// </summary>
/// <remarks>
/// Kivlighan and Shaughnessy (2000) told stable, linear and quadratic courses apart. What this choice gets right, by simulation with
/// independent errors: a level course is called level in 95, 87 and 84 % of cases with 8, 12 and 20 sessions (67 % with 20 sessions
/// and an autocorrelation of .3); a dip of two standard deviations in 7, 40 and 75 %. Hence no shape below eight sessions, and none
/// that dips and recovers or rises and falls back below twelve. A rupture of one session is an event and no shape: one of three
/// standard deviations in mid-course leaves the course level in 91 %. Equality is by reference.
/// </remarks>
public sealed class Trajectory
{
    /// <summary>The fewest sessions with a score, as the corrected criterion needs for a parabola.</summary>
    public const int MinSessions = 6;

    /// <summary>The fewest sessions with a score for a shape.</summary>
    public const int MinSessionsForShape = 8;

    /// <summary>The fewest sessions with a score for a course that dips and recovers, or rises and falls back.</summary>
    public const int MinSessionsForBend = 12;

    private Trajectory(ScoreSeries series, ScoredSessions sessions)
    {
        Series = series;
        Sessions = sessions.Count;
        Fits = ReadOnly.Copy(PolynomialFits.Of(sessions.Numbers, sessions.Scores));
        Best = Fits.OrderBy(fit => fit.Aicc).First();
        Shape = Sessions < MinSessionsForShape ? TrajectoryShape.NotJudged : ShapeNames.Of(this, sessions);
    }

    /// <summary>Gets the series.</summary>
    public ScoreSeries Series { get; }

    /// <summary>Gets the last session that was looked at. A longer series may have another shape.</summary>
    public int ObservedThrough => ScoredSessions.LastOf(Series);

    /// <summary>Gets how many sessions have a score, at least 6.</summary>
    public int Sessions { get; }

    /// <summary>Gets constant, line and parabola, in that order.</summary>
    public IReadOnlyList<TrajectoryFit> Fits { get; }

    /// <summary>Gets the fit with the least AICc; of equals the simplest.</summary>
    public TrajectoryFit Best { get; }

    /// <summary>
    /// Gets the name of the best fit. A parabola is a dip and recovery, or a rise and fall back, when its turning point lies in the
    /// inner 80 % of the course and both arms are at least one residual standard deviation; level when neither arm is; else it
    /// accelerates or decelerates.
    /// </summary>
    public TrajectoryShape Shape { get; }

    /// <summary>Gets the session at which the parabola turns, which may lie outside the course, or <see langword="null"/> when it does not bend.</summary>
    public double? TurningPoint => Fits[2].Coefficients[2] == 0 ? null : -Fits[2].Coefficients[1] / (2 * Fits[2].Coefficients[2]);

    /// <summary>Fits a series.</summary>
    /// <param name="series">The series.</param>
    /// <returns>The fits and the shape, with information on shapes that cannot be named yet; or a finding: too few sessions, no variation.</returns>
    public static Result<Trajectory> Of(ScoreSeries series)
    {
        var sessions = new ScoredSessions(Guard.NotNull(series, nameof(series)));
        Finding[] tooFew = [.. sessions.TooFew("trajectory", MinSessions)];
        if (tooFew.Length > 0)
        {
            return Result<Trajectory>.Invalid(tooFew);
        }

        return sessions.Scores.Max() > sessions.Scores.Min()
            ? Result<Trajectory>.Valid(new Trajectory(series, sessions), NotNamed(sessions.Count))
            : Result<Trajectory>.Invalid([RuptureFindings.NoVariation.At(string.Empty, "trajectory")]);
    }

    /// <summary>Returns the fits as a small table for people.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the table as <see cref="Describe()"/> does, in another language. It shows a person's scores.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => TrajectoryText.Of(this, NotNamed(Sessions), Guard.NotNull(texts, nameof(texts)));

    /// <summary>Returns the series; never a score.</summary>
    public override string ToString() => nameof(Trajectory) + " of " + Series;

    private static IEnumerable<Finding> NotNamed(int sessions)
    {
        if (sessions < MinSessionsForShape)
        {
            yield return RuptureFindings.NoShapeYet.At(string.Empty, Number.Text(MinSessionsForShape), Number.Text(sessions));
        }
        else if (sessions < MinSessionsForBend)
        {
            yield return RuptureFindings.BendNotJudged.At(string.Empty, Number.Text(MinSessionsForBend), Number.Text(sessions));
        }
    }
}
