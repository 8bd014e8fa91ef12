using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>Statistics of reliability for people.</summary>
internal static class ReliabilityText
{
    private static readonly string[] Header = ["item", "mean", "sd", "r total", "r std", "r cor", "r rest", "alpha without"];

    internal static string Of(ItemStatistics statistics) => TextTable.Of([Header, .. statistics.Items.Select(Row)]);

    internal static string Of(ScaleReliability reliability)
    {
        IEnumerable<string> lines = new[]
        {
            reliability.Alpha.ValueOrDefault?.Describe(), reliability.Omega.ValueOrDefault?.Describe(), reliability.Lambdas.ValueOrDefault?.Describe(),
            reliability.Bounds.ValueOrDefault?.Describe(), reliability.SplitHalf.ValueOrDefault?.Describe(), reliability.Error.ValueOrDefault?.Describe(),
        }.OfType<string>();
        string table = reliability.Items.ValueOrDefault is { } items ? "\n" + items.Describe() : string.Empty;
        string findings = string.Concat(reliability.Findings().Select(finding => finding.Code + " " + finding.Describe() + "\n"));
        return string.Concat(lines.Select(line => line + "\n")) + table + (findings.Length > 0 ? "\n" + findings : string.Empty);
    }

    private static string[] Row(ItemStatistic item) =>
    [
        item.Item, Number.Thousandths(item.Mean), Number.Thousandths(item.StandardDeviation), Number.Thousandths(item.TotalCorrelation), Number.Thousandths(item.StandardizedTotalCorrelation),
        Number.Thousandths(item.CorrectedTotalCorrelation), Number.Thousandths(item.RestCorrelation), Number.Thousandths(item.AlphaWithout),
    ];
}
