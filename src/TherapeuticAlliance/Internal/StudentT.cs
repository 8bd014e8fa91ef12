using System;

namespace TherapeuticAlliance.Internal;

/// <summary>
/// Student's t distribution with positive, not necessarily whole, degrees of freedom ν, to 1e-12 relative in both tails.
/// The formulas are in Abramowitz and Stegun (1964), 26.7.3 and 26.7.4 (whole ν), 26.5 (incomplete beta function) and
/// Gauss's continued fraction. Each runtime's own exponential and logarithm make the last digits differ.
/// </summary>
internal static class StudentT
{
    // Beyond this distance the tail is computed itself, since 0.5 − middle would lose digits.
    private const double TailFrom = 2;

    // Up to here the closed form for whole degrees of freedom has few terms.
    private const double ClosedFormTo = 60;

    // Γ(a + ½)/Γ(a) = √w·Σ c/w²ⁿ with w = a − ¼, from the generalised Bernoulli numbers; 4e-16 from a = 10 on.
    private static readonly double[] HalfStep =
        [-7334801895.0 / (1L << 40), 20491783.0 / (1L << 33), -174317.0 / (1 << 27), 631.0 / (1 << 19), -19.0 / (1 << 13), 1.0 / (1 << 6), 1];

    /// <summary>P(T ≤ t).</summary>
    internal static double Lower(double t, double degreesOfFreedom)
    {
        double distance = Math.Abs(t);
        double tail = distance < TailFrom ? 0.5 - Middle(distance, degreesOfFreedom) : Tail(distance, degreesOfFreedom);
        return t > 0 ? 1 - tail : tail;
    }

    /// <summary>The t with P(T ≤ t) = p, for at least one degree of freedom.</summary>
    /// <remarks>
    /// Newton's method from the normal quantile, which is never too far out. The middle is concave in t, and the logarithm of
    /// the tail is convex in v = ln(1 + t²/ν), so each step falls short and the next one goes on from there.
    /// </remarks>
    internal static double Quantile(double p, double degreesOfFreedom)
    {
        double centered = p - 0.5, tail = centered < 0 ? p : 1 - p;
        double start = Math.Abs(Normal.Quantile(tail));
        double distance = tail > 0.25 ? FromMiddle(Math.Abs(centered), start, degreesOfFreedom) : FromTail(tail, start, degreesOfFreedom);
        return centered < 0 ? -distance : distance;
    }

    private static double FromMiddle(double middle, double distance, double freedom)
    {
        for (int i = 0; i < 50; i++)
        {
            double step = (middle - Middle(distance, freedom)) / Density(distance, freedom);
            distance += step;
            if (Math.Abs(step) <= 1e-15 * distance)
            {
                break;
            }
        }

        return distance;
    }

    private static double FromTail(double tail, double distance, double freedom)
    {
        double v = LogOnePlusSquare(distance, freedom), wanted = Math.Log(tail);
        for (int i = 0; i < 50; i++)
        {
            double reached = Upper(distance, freedom);
            double step = (Math.Log(reached) - wanted) * reached / DensityOfLog(distance, freedom);
            v += step;
            distance = DistanceAt(v, freedom);
            if (Math.Abs(step) <= 1e-15 * v)
            {
                break;
            }
        }

        return distance;
    }

    private static double Upper(double t, double freedom) => t < TailFrom ? 0.5 - Middle(t, freedom) : Tail(t, freedom);

    /// <summary>The density at t.</summary>
    internal static double Density(double t, double freedom) =>
        GammaRatio(0.5 * freedom) * Math.Exp(-0.5 * (freedom + 1) * LogOnePlusSquare(t, freedom)) / Math.Sqrt(freedom * Math.PI);

    // The density of v = ln(1 + T²/ν) on one side.
    private static double DensityOfLog(double t, double freedom) =>
        0.5 * GammaRatio(0.5 * freedom) / Math.Sqrt(Math.PI) * PowerOfCosine(t, freedom) * Math.Sqrt(1 + (freedom / t / t));

    // P(0 < T ≤ t).
    private static double Middle(double t, double freedom) =>
        freedom > ClosedFormTo || freedom != Math.Floor(freedom) ? MiddleSeries(t, freedom)
        : freedom % 2 == 0 ? MiddleEven(t, freedom)
        : MiddleOdd(t, freedom);

    // ½·sin θ·(1 + ½cos²θ + ½·¾cos⁴θ + …), tan θ = t/√ν, from the innermost bracket outwards.
    private static double MiddleEven(double t, double freedom)
    {
        double sum = 1, x = freedom / (freedom + (t * t));
        for (double k = freedom - 2; k >= 2; k -= 2)
        {
            sum = 1 + (sum * x * ((k - 1) / k));
        }

        return 0.5 * t / Math.Sqrt(freedom + (t * t)) * sum;
    }

    // (θ + sin θ·cos θ·(1 + ⅔cos²θ + …))/π; with one degree of freedom θ/π.
    private static double MiddleOdd(double t, double freedom)
    {
        double angle = Math.Atan(t / Math.Sqrt(freedom));
        if (freedom < 2)
        {
            return angle / Math.PI;
        }

        double sum = 1, x = freedom / (freedom + (t * t));
        for (double k = freedom - 2; k >= 3; k -= 2)
        {
            sum = 1 + (sum * x * ((k - 1) / k));
        }

        return (angle + (t * Math.Sqrt(freedom) / (freedom + (t * t)) * sum)) / Math.PI;
    }

    // ½·I(t²/(ν + t²); ½, ν/2) by its series of positive terms.
    private static double MiddleSeries(double t, double freedom)
    {
        double a = 0.5 * freedom, y = t * t / (freedom + (t * t)), term = 1, sum = 1;
        for (int n = 0; term > 1e-17 * sum; n++)
        {
            term *= y * (a + 0.5 + n) / (1.5 + n);
            sum += term;
        }

        return Math.Sqrt(y) * PowerOfCosine(t, freedom) * GammaRatio(a) / Math.Sqrt(Math.PI) * sum;
    }

    // ½·I(ν/(ν + t²); ν/2, ½) by Gauss's continued fraction of F(1, ½; ν/2 + 1; −ν/t²).
    private static double Tail(double t, double freedom)
    {
        double a = 0.5 * freedom, y = freedom / t / t;
        return 0.5 * GammaRatio(a) / (a * Math.Sqrt(Math.PI)) * PowerOfCosine(t, freedom) * Math.Sqrt(1 + y) * GaussFraction(a, y);
    }

    // 1/(1 + k₁y/(1 + k₂y/(1 + …))) from the front, by the differences of its convergents, which alternate and shrink.
    private static double GaussFraction(double a, double y)
    {
        double inverse = 1, difference = 1, result = 1;
        for (int n = 1; Math.Abs(difference) > 1e-17 && n < 1000; n++)
        {
            double half = n / 2;
            double k = n % 2 == 1
                ? (half + 0.5) * (a + half) / ((a + (2 * half)) * (a + (2 * half) + 1))
                : half * (a - 0.5 + half) / ((a + (2 * half) - 1) * (a + (2 * half)));
            inverse = 1 / (1 + (k * y * inverse));
            difference *= inverse - 1;
            result += difference;
        }

        return result;
    }

    // (ν/(ν + t²))^(ν/2)
    private static double PowerOfCosine(double t, double freedom) => Math.Exp(-0.5 * freedom * LogOnePlusSquare(t, freedom));

    // ln(1 + t²/ν) to the last digits: for small ratios by Kahan's quotient, for large ones without the square.
    private static double LogOnePlusSquare(double t, double freedom)
    {
        double ratio = t / Math.Sqrt(freedom);
        if (ratio > 1e9)
        {
            return 2 * Math.Log(ratio);
        }

        double square = t * t / freedom, sum = 1 + square;
        return sum == 1 ? square : Math.Log(sum) * (square / (sum - 1));
    }

    // The t with ln(1 + t²/ν) = v, likewise.
    private static double DistanceAt(double v, double freedom)
    {
        if (v > 40)
        {
            return Math.Sqrt(freedom) * Math.Exp(0.5 * v);
        }

        double power = Math.Exp(v);
        return Math.Sqrt(freedom * (power == 1 ? v : (power - 1) * (v / Math.Log(power))));
    }

    // Γ(a + ½)/Γ(a)
    private static double GammaRatio(double a)
    {
        double above = 1, below = 1;
        for (; a < 10; a++)
        {
            above *= a;
            below *= a + 0.5;
        }

        double w = a - 0.25, square = 1 / (w * w), sum = 0;
        foreach (double coefficient in HalfStep)
        {
            sum = (sum * square) + coefficient;
        }

        return above / below * Math.Sqrt(w) * sum;
    }
}
