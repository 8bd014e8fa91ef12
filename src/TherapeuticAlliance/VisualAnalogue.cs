using TherapeuticAlliance.Building;

namespace TherapeuticAlliance;

/// <summary>Response formats of a line on which the respondent makes a mark.</summary>
public static class VisualAnalogue
{
    /// <summary>Returns a format measured along a line, such as 0..10 cm read to 0.1 cm. Checked when the definition is built.</summary>
    /// <param name="lowest">The value at the low end.</param>
    /// <param name="highest">The value at the high end.</param>
    /// <param name="step">The resolution of the reading.</param>
    public static FormatBuilder Line(decimal lowest, decimal highest, decimal step) => new(lowest, highest, step);
}
