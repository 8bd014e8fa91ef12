using System;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Integration;
using MathNet.Numerics.RootFinding;

namespace TherapeuticAlliance.Research.Simulation;

/// <summary>
/// Finds the highest score of a design from the share of stable sessions that stand at it. A score is normal around 0
/// given the person's standard deviation s, with variance between persons + s²; the share is averaged over s.
/// </summary>
internal static class CeilingHeight
{
    private const double Widest = 8;

    internal static double Of(CourseDesign design) => design.CeilingShare == 0
        ? double.PositiveInfinity
        : Brent.FindRoot(height => Above(design, height) - design.CeilingShare, -1000, 1000, 1e-12, 1000);

    private static double Above(CourseDesign design, double height) =>
        design.DeviationSpread == 0 ? Above(design, height, 0)
        : GaussLegendreRule.Integrate(z => Normal.PDF(0, 1, z) * Above(design, height, z), -Widest, Widest, 64);

    private static double Above(CourseDesign design, double height, double z)
    {
        double deviation = Math.Exp(design.DeviationSpread * (z - (0.5 * design.DeviationSpread)));
        return Normal.CDF(0, 1, -height / Math.Sqrt((design.BetweenPersons * design.BetweenPersons) + (deviation * deviation)));
    }
}
