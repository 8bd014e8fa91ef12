using System.Collections.Generic;
using System.Text;
using TherapeuticAlliance.Fhir.Internal;

namespace TherapeuticAlliance.Fhir.Questionnaires;

/// <summary>What each option counts where that is not the printed value, in FHIRPath. A reversed item reads its table from the other end.</summary>
internal static class PointsTable
{
    /// <summary>Returns the expression that makes points of a number, in units; nothing where options count what they print.</summary>
    internal static string Of(Item item, long unit)
    {
        if (item.Points.Count == 0)
        {
            return string.Empty;
        }

        List<decimal> options = [.. item.Format.Options()];
        var expression = new StringBuilder(".select(");
        for (int option = 0; option < options.Count - 1; option++)
        {
            expression.Append("iif($this = ").Append(Number.Text(options[option])).Append(", ").Append(PointsAt(item, option, unit)).Append(", ");
        }

        return expression.Append(PointsAt(item, options.Count - 1, unit)).Append(')', options.Count).ToString();
    }

    private static string PointsAt(Item item, int option, long unit) =>
        Number.Text(item.Points[item.Keying == Keying.Reverse ? item.Points.Count - 1 - option : option] * unit);
}
