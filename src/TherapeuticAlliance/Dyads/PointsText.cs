using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Dyads;

/// <summary>Distances for people, to two decimals.</summary>
internal static class PointsText
{
    /// <summary>Returns how much higher or lower: <c>6 points (of 24) higher</c>.</summary>
    internal static string Signed(decimal difference, Scale scale) => Plain(difference) + Of(scale) + (difference > 0 ? " higher" : " lower");

    /// <summary>Returns a distance without its sign: <c>0 points</c>, <c>1 point</c>, <c>0.37 points</c>, <c>less than 0.01 points</c>.</summary>
    internal static string Plain(decimal difference)
    {
        decimal rounded = Math.Round(Math.Abs(difference), 2);
        return rounded == 0 && difference != 0 ? "less than 0.01 points" : Number.Text(rounded) + (rounded == 1 ? " point" : " points");
    }

    private static string Of(Scale scale) => scale.Highest.Minus(scale.Lowest) is { } range ? " (of " + range.ToText() + ")" : string.Empty;
}
