using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <content>Rules named after authors, which they approximate.</content>
public sealed partial class SessionDropOptions
{
    /// <summary>
    /// An approximation of Strauss et al. (2006), doi 10.1037/0022-006X.74.2.337: one within-sample standard deviation. Measured:
    /// 20 false alarms per 100 stable sessions.
    /// </summary>
    /// <param name="standardDeviation">The mean within-person standard deviation of the sample, in points, above 0.</param>
    public static SessionDropOptions StraussLike(double standardDeviation) => Like("Strauss-like", 1, standardDeviation);

    /// <summary>
    /// An approximation of Stiles et al. (2004), J Couns Psychol 51(1), 81-92, whose authors call their criterion ad hoc and
    /// preliminary: two standard deviations. Measured: 8 false alarms per 100 stable sessions.
    /// </summary>
    /// <param name="standardDeviation">The standard deviation of the sample, in points, above 0.</param>
    public static SessionDropOptions StilesLike(double standardDeviation) => Like("Stiles-like", 2, standardDeviation);

    /// <summary>
    /// An approximation of Stevens et al. (2007), Am J Psychother 61(2), 109-129: one point on the mean of seven-point items.
    /// </summary>
    public static SessionDropOptions StevensLike() => new(SessionDropMode.Points, 1) { Approximates = "Stevens-like" };

    private static SessionDropOptions Like(string name, double deviations, double standardDeviation) =>
        new(SessionDropMode.SampleDeviations, deviations)
        {
            StandardDeviation = Require.Above(0, standardDeviation, nameof(standardDeviation)),
            Approximates = name,
        };
}
