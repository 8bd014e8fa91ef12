using TherapeuticAlliance.Building;

namespace TherapeuticAlliance;

/// <summary>Response formats of numbered points.</summary>
public static class Likert
{
    /// <summary>Returns a format of whole numbers, such as 1..7. Bounds are checked when the definition is built.</summary>
    /// <param name="lowest">The lowest point.</param>
    /// <param name="highest">The highest point.</param>
    public static FormatBuilder Points(int lowest, int highest) => new(lowest, highest, 1m);
}
