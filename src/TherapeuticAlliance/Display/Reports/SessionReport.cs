using System.Linq;
using TherapeuticAlliance.Display.Charts;
using TherapeuticAlliance.Display.Words;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Reports;

/// <summary>One form: its scores, the published cut-offs held against them, and what was answered.</summary>
internal static class SessionReport
{
    internal static string Of(ScoreReport report, DisplayOptions options)
    {
        TextProvider texts = options.Texts;
        var page = new Page(options, texts.Say(ReportWords.Session, report.Instrument.Title));
        page.Svg(report.ToSvg(page.Chart("scales")));
        page.Table(
            texts.Say(ReportWords.Score),
            Words(texts, ReportWords.Scale, ReportWords.Score, ReportWords.Percent, ReportWords.Possible, ReportWords.Answered),
            report.Scales.Select(score => Row(score, texts)));
        ThresholdResult[] cutOffs = [.. report.Scales.SelectMany(score => score.Thresholds).Where(result => result.Threshold.Target == ThresholdTarget.Score)];
        if (cutOffs.Length > 0)
        {
            page.Table(
                texts.Say(ReportWords.CutOffs), Words(texts, ReportWords.CutOff, ReportWords.Met, ReportWords.Source), cutOffs.Select(result => Row(result, texts)));
        }

        if (report.Trace.Count > 0)
        {
            page.Table(texts.Say(ReportWords.Answers), Words(texts, ReportWords.Item, ReportWords.Answer, ReportWords.Counted), report.Trace.Select(item => Row(item, texts)));
        }

        return page.List(texts.Say(ReportWords.Findings), [.. report.Findings.Select(finding => finding.DescribeInFull(texts)).Distinct()]).End();
    }

    internal static string[] Words(TextProvider texts, params TextTemplate[] sentences) => [.. sentences.Select(sentence => texts.Say(sentence))];

    private static Cell[] Row(ScaleScore score, TextProvider texts) =>
    [
        texts.OfDefinition(score.Scale.Name),
        PlainNumber.OfOrNone(score.Value, texts),
        score.PercentOfMaximum is { } percent ? PlainNumber.Of(percent, texts) : "–",
        texts.Say(ReportWords.RangeOf, PlainNumber.Of(score.Possible.Lowest, texts), PlainNumber.Of(score.Possible.Highest, texts)),
        texts.Say(ReportWords.AnsweredOf, score.Answered, score.Scale.Items.Count),
    ];

    private static Cell[] Row(ThresholdResult result, TextProvider texts) =>
    [
        CourseWords.Sign(result.Threshold.Comparison) + " " + texts.Number(Number.Text(result.Threshold.Value)) + ": " + texts.OfDefinition(result.Threshold.Meaning),
        texts.Say(result.IsMet is { } met ? met ? ReportWords.Yes : ReportWords.No : ReportWords.CannotBeSaid),
        texts.OfDefinition(result.Threshold.Source),
    ];

    private static Cell[] Row(ItemTrace item, TextProvider texts) =>
    [
        Number.Text(item.Item.Number) + (item.Item.Label is { } label ? " " + texts.OfDefinition(label) : string.Empty),
        item.Answer.Value is { } value ? PlainNumber.Of(value, texts) : texts.Say(ReportWords.NoAnswer),
        item.Keyed is { } keyed ? PlainNumber.Of(keyed, texts) : "–",
    ];
}
