using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Quality;

/// <summary>
/// Whether values look as if the whole coding were shifted by one step: 0..4 where the form has 1..5, or 1..5 where it has
/// 0..4. Nothing is ever shifted back.
/// </summary>
public static class CodingShift
{
    /// <summary>Returns what one value tells.</summary>
    /// <param name="format">The response format.</param>
    /// <param name="value">A value as written, in or out of range.</param>
    public static CodingSigns SignsOf(ResponseFormat format, decimal value)
    {
        Guard.NotNull(format, nameof(format));
        return value == format.Lowest - format.Step ? CodingSigns.OneStepBelow
            : value == format.Lowest ? CodingSigns.Lowest
            : value == format.Highest ? CodingSigns.Highest
            : value == format.Highest + format.Step ? CodingSigns.OneStepAbove
            : CodingSigns.None;
    }

    /// <summary>
    /// Returns by how many steps the values may be shifted: −1 when one lies a step below the lowest and none is the
    /// highest or beyond, 1 when one lies a step above the highest and none is the lowest or beyond, else 0.
    /// </summary>
    /// <param name="signs">The signs of all values of the format, joined.</param>
    public static int StepsOf(CodingSigns signs) => signs switch
    {
        CodingSigns.OneStepBelow or (CodingSigns.OneStepBelow | CodingSigns.Lowest) => -1,
        CodingSigns.OneStepAbove or (CodingSigns.OneStepAbove | CodingSigns.Highest) => 1,
        _ => 0,
    };
}
