using System;

namespace TherapeuticAlliance.Internal;

/// <summary>The standard normal distribution.</summary>
internal static class Normal
{
    /// <summary>P(Z ≤ z).</summary>
    internal static double Lower(double z) => z > 0 ? 1 - Tail(z) : Tail(-z);

    /// <summary>The z with P(Z ≤ z) = p.</summary>
    internal static double Quantile(double p)
    {
        if (p > 0.5)
        {
            return -Quantile(1 - p);
        }

        double low = -40, high = 0;
        for (int i = 0; i < 200 && low < high; i++)
        {
            double middle = 0.5 * (low + high);
            if (Lower(middle) < p)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return 0.5 * (low + high);
    }

    // P(Z > z) for z ≥ 0: a series near the middle, a continued fraction in the tail.
    private static double Tail(double z)
    {
        double density = Math.Exp(-0.5 * z * z) / Math.Sqrt(2 * Math.PI);
        if (z < 3)
        {
            double term = z, sum = z;
            for (int i = 3; Math.Abs(term) > 1e-18 * Math.Abs(sum) && i < 400; i += 2)
            {
                term *= z * z / i;
                sum += term;
            }

            return 0.5 - (density * sum);
        }

        double fraction = 0;
        for (int k = 200; k >= 1; k--)
        {
            fraction = k / (z + fraction);
        }

        return density / (z + fraction);
    }
}
