using System.Globalization;
using System.Linq;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>A summary as a table for people.</summary>
internal static class SummaryText
{
    private static readonly string[] Header = ["scale", "complete", "prorated", "not scorable", "mean", "sd", "lowest", "highest"];

    internal static string Of(StudySummary summary) => TextTable.Of([Header, .. summary.Scales.Select(Row)]);

    internal static string Text(double? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "none";

    private static string[] Row(ScaleSummary scale) =>
    [
        scale.Scale.Code, Text(scale.Complete), Text(scale.Prorated), Text(scale.NotScorable),
        Text(scale.Mean), Text(scale.StandardDeviation), Text(scale.Lowest), Text(scale.Highest),
    ];

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
