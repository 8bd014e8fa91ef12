using System;

namespace TherapeuticAlliance.Research.DyadicModels;

/// <summary>
/// The stationary point of a response surface and its principal axes: X₀ = (b2·b4 − 2·b1·b5)/(4·b3·b5 − b4²),
/// Y₀ = (b1·b4 − 2·b2·b3)/(4·b3·b5 − b4²), slopes (b5 − b3 ± √((b3 − b5)² + b4²))/b4, intercepts Y₀ − slope·X₀.
/// Undefined is null.
/// </summary>
internal sealed class PrincipalAxes
{
    internal PrincipalAxes(double[] b)
    {
        double determinant = (4 * b[3] * b[5]) - (b[4] * b[4]);
        StationaryX = Quotient((b[2] * b[4]) - (2 * b[1] * b[5]), determinant);
        StationaryY = Quotient((b[1] * b[4]) - (2 * b[2] * b[3]), determinant);
        double root = Math.Sqrt(((b[3] - b[5]) * (b[3] - b[5])) + (b[4] * b[4]));
        FirstSlope = Quotient(b[5] - b[3] + root, b[4]);
        SecondSlope = Quotient(b[5] - b[3] - root, b[4]);
        FirstIntercept = Finite(StationaryY - (FirstSlope * StationaryX));
        SecondIntercept = Finite(StationaryY - (SecondSlope * StationaryX));
    }

    internal double? StationaryX { get; }

    internal double? StationaryY { get; }

    internal double? FirstIntercept { get; }

    internal double? FirstSlope { get; }

    internal double? SecondIntercept { get; }

    internal double? SecondSlope { get; }

    private static double? Quotient(double numerator, double denominator) => Finite(numerator / denominator);

    // Nothing over nothing, and what is beyond every number, is undefined.
    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}
