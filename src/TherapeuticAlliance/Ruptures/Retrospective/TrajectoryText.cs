using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>The fits of a trajectory as a table for people.</summary>
internal static class TrajectoryText
{
    private static readonly string[] Columns = ["fit", "weight", "AICc", "formula"];

    internal static string Of(Trajectory trajectory, IEnumerable<Finding> notNamed, TextProvider texts)
    {
        var table = new TableWords(texts);
        return table.Title(RetrospectiveTexts.Trajectory, trajectory.Series, trajectory.ObservedThrough)
            + table.Of(Columns, trajectory.Fits.Select(fit => Row(fit, table, texts)))
            + texts.Say(RetrospectiveTexts.Shape, texts.Word("shape", trajectory.Shape.ToString())) + "\n"
            + string.Concat(notNamed.Select(finding => finding.Code + " " + finding.Describe(texts) + "\n"));
    }

    private static string[] Row(TrajectoryFit fit, TableWords table, TextProvider texts) =>
    [
        texts.Word("fit", fit.Degree switch { 0 => "level", 1 => "line", _ => "parabola" }),
        table.Number(fit.Weight),
        table.Number(fit.Aicc),
        table.Number(fit.Coefficients[0], 3)
            + (fit.Degree < 1 ? string.Empty : Term(fit.Coefficients[1], "t", table)) + (fit.Degree < 2 ? string.Empty : Term(fit.Coefficients[2], "t²", table)),
    ];

    private static string Term(double coefficient, string power, TableWords table) =>
        (coefficient < 0 ? " − " : " + ") + table.Number(System.Math.Abs(coefficient), 4) + "·" + power;
}
