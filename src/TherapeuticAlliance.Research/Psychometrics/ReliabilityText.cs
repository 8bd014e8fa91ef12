using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>Statistics of reliability for people.</summary>
internal static class ReliabilityText
{
    private static readonly TextTemplate[] Header =
    [
        StatisticTexts.Items, ResearchTexts.Mean, ResearchTexts.Deviation, StatisticTexts.TotalCorrelation, StatisticTexts.StandardCorrelation,
        StatisticTexts.CorrectedCorrelation, StatisticTexts.RestCorrelation, StatisticTexts.AlphaWithout,
    ];

    internal static string Of(ItemStatistics statistics, TextProvider texts) =>
        TextTable.Of([[.. Header.Select(column => texts.Say(column))], .. statistics.Items.Select(item => Row(item, texts))]);

    internal static string Of(ScaleReliability reliability, TextProvider texts)
    {
        IEnumerable<string> lines = new[]
        {
            reliability.Alpha.ValueOrDefault?.Describe(texts), reliability.Omega.ValueOrDefault?.Describe(texts), reliability.Lambdas.ValueOrDefault?.Describe(texts),
            reliability.Bounds.ValueOrDefault?.Describe(texts), reliability.SplitHalf.ValueOrDefault?.Describe(texts), reliability.Error.ValueOrDefault?.Describe(texts),
        }.OfType<string>();
        string table = reliability.Items.ValueOrDefault is { } items ? "\n" + items.Describe(texts) : string.Empty;
        string findings = string.Concat(reliability.Findings().Select(finding => finding.Code + " " + finding.Describe(texts) + "\n"));
        return string.Concat(lines.Select(line => line + "\n")) + table + (findings.Length > 0 ? "\n" + findings : string.Empty);
    }

    private static string[] Row(ItemStatistic item, TextProvider texts) =>
    [
        item.Item,
        .. new[]
        {
            item.Mean, item.StandardDeviation, item.TotalCorrelation, item.StandardizedTotalCorrelation,
            item.CorrectedTotalCorrelation, item.RestCorrelation, item.AlphaWithout,
        }.Select(texts.Thousandths),
    ];
}
