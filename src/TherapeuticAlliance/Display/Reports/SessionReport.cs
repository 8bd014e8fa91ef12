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
        Speaker speaker = options.Speaker;
        var page = new Page(options, speaker.Say(ReportWords.Session, report.Instrument.Title));
        page.Svg(report.ToSvg(page.Chart("scales")));
        page.Table(
            speaker.Say(ReportWords.Score),
            Words(speaker, ReportWords.Scale, ReportWords.Score, ReportWords.Percent, ReportWords.Possible, ReportWords.Answered),
            report.Scales.Select(score => Row(score, speaker)));
        ThresholdResult[] cutOffs = [.. report.Scales.SelectMany(score => score.Thresholds).Where(result => result.Threshold.Target == ThresholdTarget.Score)];
        if (cutOffs.Length > 0)
        {
            page.Table(
                speaker.Say(ReportWords.CutOffs), Words(speaker, ReportWords.CutOff, ReportWords.Met, ReportWords.Source), cutOffs.Select(result => Row(result, speaker)));
        }

        if (report.Trace.Count > 0)
        {
            page.Table(speaker.Say(ReportWords.Answers), Words(speaker, ReportWords.Item, ReportWords.Answer, ReportWords.Counted), report.Trace.Select(item => Row(item, speaker)));
        }

        return page.List(speaker.Say(ReportWords.Findings), [.. report.Findings.Select(finding => finding.Describe(speaker.Texts)).Distinct()]).End();
    }

    internal static string[] Words(Speaker speaker, params TextTemplate[] sentences) => [.. sentences.Select(sentence => speaker.Say(sentence))];

    private static Cell[] Row(ScaleScore score, Speaker speaker) =>
    [
        score.Scale.Name,
        PlainNumber.OfOrNone(score.Value, speaker),
        score.PercentOfMaximum is { } percent ? PlainNumber.Of(percent, speaker) : "–",
        speaker.Say(ReportWords.RangeOf, PlainNumber.Of(score.Possible.Lowest, speaker), PlainNumber.Of(score.Possible.Highest, speaker)),
        speaker.Say(ReportWords.AnsweredOf, score.Answered, score.Scale.Items.Count),
    ];

    private static Cell[] Row(ThresholdResult result, Speaker speaker) =>
    [
        CourseWords.Sign(result.Threshold.Comparison) + " " + speaker.Number(Number.Text(result.Threshold.Value)) + ": " + result.Threshold.Meaning,
        speaker.Say(result.IsMet is { } met ? met ? ReportWords.Yes : ReportWords.No : ReportWords.CannotBeSaid),
        result.Threshold.Source,
    ];

    private static Cell[] Row(ItemTrace item, Speaker speaker) =>
    [
        Number.Text(item.Item.Number) + (item.Item.Label is { } label ? " " + label : string.Empty),
        item.Answer.Value is { } value ? PlainNumber.Of(value, speaker) : speaker.Say(ReportWords.NoAnswer),
        item.Keyed is { } keyed ? PlainNumber.Of(keyed, speaker) : "–",
    ];
}
