using System;

namespace TherapeuticAlliance.Internal;

/// <summary>Student's t distribution with positive, not necessarily whole, degrees of freedom.</summary>
internal static class StudentT
{
    /// <summary>P(T ≤ t).</summary>
    internal static double Lower(double t, double degreesOfFreedom)
    {
        double x = degreesOfFreedom / (degreesOfFreedom + (t * t));
        double tail = 0.5 * RegularisedBeta(x, 0.5 * degreesOfFreedom, 0.5);
        return t < 0 ? tail : 1 - tail;
    }

    /// <summary>The t with P(T ≤ t) = p.</summary>
    internal static double Quantile(double p, double degreesOfFreedom)
    {
        if (p > 0.5)
        {
            return -Quantile(1 - p, degreesOfFreedom);
        }

        double low = -1, high = 0;
        while (Lower(low, degreesOfFreedom) > p)
        {
            high = low;
            low *= 2;
        }

        for (int i = 0; i < 200 && low < high; i++)
        {
            double middle = 0.5 * (low + high);
            if (Lower(middle, degreesOfFreedom) < p)
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

    private static double RegularisedBeta(double x, double a, double b)
    {
        if (x <= 0 || x >= 1)
        {
            return x <= 0 ? 0 : 1;
        }

        double front = Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + (a * Math.Log(x)) + (b * Math.Log(1 - x)));
        return x < (a + 1) / (a + b + 2) ? front * Fraction(x, a, b) / a : 1 - (front * Fraction(1 - x, b, a) / b);
    }

    // Lentz's evaluation of the continued fraction of the incomplete beta function.
    private static double Fraction(double x, double a, double b)
    {
        double c = 1, d = 1 / (1 - ((a + b) * x / (a + 1))), result = d;
        for (int m = 1; m < 1000; m++)
        {
            double even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / (1 + (even * d));
            c = 1 + (even / c);
            result *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / (1 + (odd * d));
            c = 1 + (odd / c);
            result *= d * c;
            if (Math.Abs((d * c) - 1) < 1e-16)
            {
                break;
            }
        }

        return result;
    }

    // Stirling's series after shifting the argument above 15.
    private static double LogGamma(double x)
    {
        double shift = 0;
        while (x < 15)
        {
            shift -= Math.Log(x);
            x++;
        }

        double inverse = 1 / x, square = inverse * inverse;
        double series = inverse * ((1.0 / 12) - (square * ((1.0 / 360) - (square * ((1.0 / 1260) - (square * ((1.0 / 1680) - (square / 1188))))))));
        return shift + ((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI)) + series;
    }
}
