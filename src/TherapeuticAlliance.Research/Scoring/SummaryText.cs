using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Scoring;

/// <summary>A summary as a table for people.</summary>
internal static class SummaryText
{
    private static readonly TextTemplate[] Header =
    [
        ResearchTexts.Scale, ResearchTexts.Complete, ResearchTexts.Prorated, ResearchTexts.NotScorable,
        ResearchTexts.Mean, ResearchTexts.Deviation, ResearchTexts.Lowest, ResearchTexts.Highest,
    ];

    internal static string Of(StudySummary summary, TextProvider texts) =>
        TextTable.Of([[.. Header.Select(column => texts.Say(column))], .. summary.Scales.Select(scale => Row(scale, texts))]);

    internal static string Of(IReadOnlyList<FindingGroup> groups, TextProvider texts) => string.Concat(groups.Select(group =>
        texts.Say(ResearchTexts.Group, group.Kind.Code, (decimal)group.Count, group.FirstRow, group.First.Describe(texts)) + "\n"));

    /// <summary>Returns a number to at most two decimals, or that there is none.</summary>
    internal static string Short(double? value, TextProvider texts) => value is null ? texts.Say(ResearchTexts.None) : texts.Number(Number.Short(value.Value));

    private static string[] Row(ScaleSummary scale, TextProvider texts) =>
    [
        scale.Scale.Code, Number.Text(scale.Complete), Number.Text(scale.Prorated), Number.Text(scale.NotScorable),
        Short(scale.Mean, texts), Short(scale.StandardDeviation, texts), Short(scale.Lowest, texts), Short(scale.Highest, texts),
    ];
}
