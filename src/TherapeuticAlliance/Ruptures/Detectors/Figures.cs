using System;
using System.Globalization;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>Figures for people: rounded, invariant culture. What is rounded here is nowhere compared.</summary>
internal static class Figures
{
    /// <summary>At most two decimals.</summary>
    internal static string Points(double value) =>
        (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Four significant digits, for figures of a sample, which may be of any size.</summary>
    internal static string Short(double value) => Number.Text(double.Parse(value.ToString("G4", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

    /// <summary>Two significant digits, never shown as 0.</summary>
    internal static string Probability(double value) =>
        value < 0.0001 ? "< 0.0001"
        : value < 0.001 ? "= " + value.ToString("0.0000", CultureInfo.InvariantCulture)
        : value < 0.1 ? "= " + value.ToString("0.000", CultureInfo.InvariantCulture)
        : "= " + value.ToString("0.00", CultureInfo.InvariantCulture);
}
