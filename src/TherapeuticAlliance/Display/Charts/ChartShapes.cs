using System.Linq;
using TherapeuticAlliance.Display.Markup;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Display.Charts;

/// <summary>Marks that differ by shape, so that no colour is needed to tell them apart.</summary>
internal static class ChartShapes
{
    /// <summary>A triangle for watch, a square for probable, a diamond for strong.</summary>
    internal static string Flag(RuptureLevel level, double x, double y) => level switch
    {
        RuptureLevel.Watch => Polygon(x, y, (0, -6), (6, 5), (-6, 5)),
        RuptureLevel.Probable => Polygon(x, y, (-5, -5), (5, -5), (5, 5), (-5, 5)),
        _ => Polygon(x, y, (0, -7), (7, 0), (0, 7), (-7, 0)),
    };

    internal static string Square(double x, double y, double half = 4) => Box(x - half, y - half, x + half, y + half);

    internal static string Cross(double x, double y) => "M" + At(x - 4, y - 4) + "L" + At(x + 4, y + 4) + "M" + At(x - 4, y + 4) + "L" + At(x + 4, y - 4);

    internal static string Plus(double x, double y) => "M" + At(x - 5, y) + "L" + At(x + 5, y) + "M" + At(x, y - 5) + "L" + At(x, y + 5);

    internal static string Box(double left, double top, double right, double bottom) =>
        "M" + At(left, top) + "L" + At(right, top) + "L" + At(right, bottom) + "L" + At(left, bottom) + "Z";

    internal static string At(double x, double y) => MarkupWriter.Coordinate(x) + " " + MarkupWriter.Coordinate(y);

    private static string Polygon(double x, double y, params (int X, int Y)[] corners) =>
        "M" + string.Join("L", corners.Select(corner => At(x + corner.X, y + corner.Y))) + "Z";
}
