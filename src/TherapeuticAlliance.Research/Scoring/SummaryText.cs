using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Scoring;

/// <summary>A summary as a table for people.</summary>
internal static class SummaryText
{
    private static readonly string[] Header = ["scale", "complete", "prorated", "not scorable", "mean", "sd", "lowest", "highest"];

    internal static string Of(StudySummary summary) => TextTable.Of([Header, .. summary.Scales.Select(Row)]);

    internal static string Of(IReadOnlyList<FindingGroup> groups) => string.Concat(groups.Select(group =>
        group.Kind.Code + " " + Number.Text(group.Count) + (group.Count == 1 ? " time, in row " : " times, first in row ") + Number.Text(group.FirstRow)
        + ": " + group.First.Describe() + "\n"));

    private static string[] Row(ScaleSummary scale) =>
    [
        scale.Scale.Code, Number.Text(scale.Complete), Number.Text(scale.Prorated), Number.Text(scale.NotScorable),
        Number.Short(scale.Mean), Number.Short(scale.StandardDeviation), Number.Short(scale.Lowest), Number.Short(scale.Highest),
    ];
}
