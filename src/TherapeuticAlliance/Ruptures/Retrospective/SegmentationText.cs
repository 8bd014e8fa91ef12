using System.Linq;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>Segments as a table for people.</summary>
internal static class SegmentationText
{
    private static readonly string[] Columns = ["sessions", "scores", "mean", "change", "in-SD", ""];

    internal static string Of(Segmentation segmentation, TextProvider texts)
    {
        var table = new TableWords(texts);
        return table.Title(RetrospectiveTexts.Segments, segmentation.Series, segmentation.ObservedThrough)
            + texts.Say(RetrospectiveTexts.SegmentRule, segmentation.Options.Describe(texts), table.Number(segmentation.Sigma)) + "\n"
            + table.Of(Columns, segmentation.Segments.Select(segment => Row(segment, table)))
            + texts.Say(RetrospectiveTexts.SegmentCaution) + "\n"
            + texts.Say(RetrospectiveTexts.SegmentRate) + "\n";
    }

    private static string[] Row(Segment segment, TableWords table) =>
    [
        table.Between(segment.FirstSession, segment.LastSession),
        Internal.Number.Text(segment.Sessions),
        table.Number(segment.Mean),
        segment.Change is null ? string.Empty : table.Number(segment.Change),
        segment.Change is null ? string.Empty : table.Number(segment.StandardisedChange),
        segment.Side switch { ChangeSide.Worse => table.Cell("for-the-worse"), ChangeSide.Better => table.Cell("for-the-better"), _ => string.Empty },
    ];
}
