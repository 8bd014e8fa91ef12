using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>A constant, line or parabola through the scores by least squares.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class TrajectoryFit
{
    internal TrajectoryFit(double[] coefficients, double residualSumOfSquares, double aicc, double bic, double weight)
    {
        Coefficients = ReadOnly.Copy(coefficients);
        ResidualSumOfSquares = residualSumOfSquares;
        Aicc = aicc;
        Bic = bic;
        Weight = weight;
    }

    /// <summary>Gets 0 for a constant, 1 for a line, 2 for a parabola.</summary>
    public int Degree => Coefficients.Count - 1;

    /// <summary>Gets the coefficients of 1, t and t², t being the number of the session, in points of the scale.</summary>
    public IReadOnlyList<double> Coefficients { get; }

    /// <summary>Gets the sum of squared residuals, in squared points, 0 or more.</summary>
    public double ResidualSumOfSquares { get; }

    /// <summary>
    /// Gets n·ln(RSS/n) + n·(1 + ln 2π) + 2k + 2k(k + 1)/(n − k − 1) with k = degree + 2, since the variance counts: Akaike's criterion
    /// corrected for small samples (Hurvich and Tsai 1989, doi 10.1093/biomet/76.2.297). Lower is better.
    /// </summary>
    public double Aicc { get; }

    /// <summary>Gets n·ln(RSS/n) + n·(1 + ln 2π) + k·ln n. Given for comparison; below 16 sessions it finds bends that are not there.</summary>
    public double Bic { get; }

    /// <summary>Gets exp(−Δ/2) over the sum for the three fits, Δ being the distance from the least AICc: 0 to 1.</summary>
    public double Weight { get; }

    /// <summary>Returns the fitted value at a session, in points; it may lie outside the scale.</summary>
    /// <param name="session">The number of the session; fractions are allowed.</param>
    public double At(double session)
    {
        double value = 0;
        for (int i = Degree; i >= 0; i--)
        {
            value = (value * session) + Coefficients[i];
        }

        return value;
    }

    /// <summary>Returns the degree; never a score.</summary>
    public override string ToString() => nameof(TrajectoryFit) + " of degree " + Number.Text(Degree);
}
