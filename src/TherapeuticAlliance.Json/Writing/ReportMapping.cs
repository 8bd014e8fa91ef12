using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Json.Writing;

/// <summary>From a score report to its document.</summary>
internal static class ReportMapping
{
    internal static ScoreReportDocument Of(ScoreReport report, WritingOptions options) => new()
    {
        Document = ScoreReportDocument.Kind,
        DocumentVersion = ScoreReportDocument.CurrentVersion,
        Instrument = CommonMapping.Reference(report.Instrument),
        LibraryVersion = report.LibraryVersion,
        Administration = CommonMapping.Administration(report.Administration),
        Scales = report.Scales.Select(Scale).ToArray(),
        Alerts = CommonMapping.List(report.Alerts, Alert),
        Findings = report.Findings.Select(finding => FindingOf(finding, options.IncludesOffending)).ToArray(),
        Trace = options.IncludesTrace ? CommonMapping.List(report.Trace, Trace) : null,
    };

    private static ScaleScoreDocument Scale(ScaleScore score) => new()
    {
        Code = score.Scale.Code,
        Status = EnumNames.Of(score.Status),
        Score = Ratio(score.Exact),
        RawScore = score.RawScore == score.Exact ? null : Ratio(score.RawScore),
        Why = score.Why,
        PercentOfMaximum = Ratio(score.PercentOfMaximum),
        ItemMean = Ratio(score.ItemMean),
        Answered = score.Answered,
        Missing = score.Missing,
        NotApplicable = score.NotApplicable == 0 ? null : score.NotApplicable,
        AnswersNeeded = score.AnswersNeeded,
        Possible = new RangeDocument { Lowest = Ratio(score.Possible.Lowest), Highest = Ratio(score.Possible.Highest) },
        Rule = CommonMapping.Rule(score.Rule, score.RuleOrigin, score.Scale.RuleSource),
        Evidence = CommonMapping.Evidence(score.Evidence),
        Thresholds = CommonMapping.List(score.Thresholds, Threshold),
    };

    private static RatioDocument? Ratio(ExactScore? score) => score is not { } exact ? null : new()
    {
        Value = exact.ToText(),
        Numerator = exact.Numerator,
        Denominator = exact.Denominator,
    };

    private static ThresholdResultDocument Threshold(ThresholdResult result) => new()
    {
        Code = result.Threshold.Code,
        Target = EnumNames.Of(result.Threshold.Target),
        Comparison = EnumNames.Of(result.Threshold.Comparison),
        Value = Number.Plain(result.Threshold.Value),
        Meaning = result.Threshold.Meaning,
        Source = result.Threshold.Source,
        IsMet = result.IsMet,
    };

    private static ItemAlertDocument Alert(ItemAlert alert) => new()
    {
        Item = alert.Item.Code,
        Above = Plain(alert.Item.AlertAbove),
        Source = alert.Item.AlertSource,
        IsMet = alert.IsMet,
    };

    internal static FindingDocument FindingOf(Finding finding, bool includesOffending) => new()
    {
        Code = finding.Code,
        Severity = EnumNames.Of(finding.Severity),
        Path = finding.Path,
        Arguments = CommonMapping.List(finding.Arguments, argument => argument),
        Offending = includesOffending ? finding.AttemptedValue : null,
    };

    private static ItemTraceDocument Trace(ItemTrace trace) => new()
    {
        Item = trace.Item.Code,
        Applies = trace.Applies ? null : false,
        Raw = Plain(trace.Raw),
        Keyed = Plain(trace.Keyed),
        Used = Plain(trace.Used),
        Missing = trace.Answer.Reason is { } reason ? EnumNames.Of(reason) : null,
        Invalid = trace.Answer.Trouble?.Code,
    };

    private static decimal? Plain(decimal? value) => value is { } known ? Number.Plain(known) : null;
}
