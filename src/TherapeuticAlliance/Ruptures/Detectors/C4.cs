using System;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>c4(n) = √(2/(n − 1))·Γ(n/2)/Γ((n − 1)/2), by which a standard deviation of n normal numbers is too small on average.</summary>
internal static class C4
{
    /// <summary>For n ≥ 2, by Γ(x + 1) = x·Γ(x): the quotient g(n) of the two gammas is ((n − 2)/2)/g(n − 1), and g(2) = 1/√π.</summary>
    internal static double Factor(int n)
    {
        double quotient = 1 / Math.Sqrt(Math.PI);
        for (int i = 3; i <= n; i++)
        {
            quotient = 0.5 * (i - 2) / quotient;
        }

        return Math.Sqrt(2.0 / (n - 1)) * quotient;
    }
}
