using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What a report document must have, and that its ratios are what they say.</summary>
internal sealed class ReportRequirements
{
    private readonly Requirements _requirements;
    private readonly CommonRequirements _common;

    private ReportRequirements(FindingList findings)
    {
        _requirements = new Requirements(findings);
        _common = new CommonRequirements(_requirements, DocumentBinder.MaxEntries);
    }

    internal static void Check(ScoreReportDocument document, FindingList findings) => new ReportRequirements(findings).Root(document);

    private void Root(ScoreReportDocument document)
    {
        _requirements.Head(document.Document, document.DocumentVersion);
        _requirements.Needed(document.Instrument, "$", "instrument", _common.Reference);
        _requirements.Given(document.LibraryVersion, "$", "libraryVersion");
        _requirements.Inside(document.Administration, "$.administration", _common.Administration);
        _requirements.Given(document.Scales, "$", "scales");
        _requirements.Each(document.Scales, "$.scales", Expected.Object, DocumentBinder.MaxEntries, Scale);
        _requirements.Each(document.Alerts, "$.alerts", Expected.Object, DocumentBinder.MaxEntries, Alert);
        _requirements.Given(document.Findings, "$", "findings");
        _requirements.Each(document.Findings, "$.findings", Expected.Object, DocumentBinder.MaxEntries, FindingAt);
        _requirements.Each(document.Trace, "$.trace", Expected.Object, DocumentBinder.MaxEntries, Trace);
    }

    private void Scale(ScaleScoreDocument scale, string path)
    {
        _requirements.Given(scale.Code, path, "code");
        _requirements.Word<ScoreStatus>(scale.Status, path, "status");
        Score(scale, path);
        Count(scale.Answered, path, "answered");
        Count(scale.Missing, path, "missing");
        _common.Counting(scale.NotApplicable, path + ".notApplicable");
        Count(scale.AnswersNeeded, path, "answersNeeded");
        _requirements.Needed(scale.Possible, path, "possible", Range);
        _requirements.Needed(scale.Rule, path, "rule", _common.Rule);
        _requirements.Needed(scale.Evidence, path, "evidence", _common.Evidence);
        _requirements.Each(scale.Thresholds, path + ".thresholds", Expected.Object, DocumentBinder.MaxEntries, Threshold);
    }

    private void Score(ScaleScoreDocument scale, string path)
    {
        string none = EnumNames.Of(ScoreStatus.NotScorable);
        _requirements.Inside(scale.Score, path + ".score", Ratio);
        _requirements.Inside(scale.RawScore, path + ".rawScore", Ratio);
        _requirements.Inside(scale.PercentOfMaximum, path + ".percentOfMaximum", Ratio);
        _requirements.Inside(scale.ItemMean, path + ".itemMean", Ratio);
        if (scale.Status == none)
        {
            _requirements.Contradiction(scale.Score is not null, path, "score", none);
            _requirements.Contradiction(scale.RawScore is not null, path, "rawScore", none);
            _requirements.Contradiction(scale.PercentOfMaximum is not null, path, "percentOfMaximum", none);
            _requirements.Contradiction(scale.ItemMean is not null, path, "itemMean", none);
        }
        else
        {
            _requirements.Given(scale.Score, path, "score");
            _requirements.Given(scale.PercentOfMaximum, path, "percentOfMaximum");
        }
    }

    private void Count(int? count, string path, string name)
    {
        _requirements.Given(count, path, name);
        _common.Counting(count, path + "." + name);
    }

    private void Range(RangeDocument range, string path)
    {
        _requirements.Needed(range.Lowest, path, "lowest", Ratio);
        _requirements.Needed(range.Highest, path, "highest", Ratio);
    }

    private void Ratio(RatioDocument ratio, string path)
    {
        _requirements.Given(ratio.Value, path, "value");
        _requirements.Given(ratio.Numerator, path, "numerator");
        _requirements.Given(ratio.Denominator, path, "denominator");
        if (ratio is { Value: { } value, Numerator: { } numerator, Denominator: { } denominator } && !IsScore(value, numerator, denominator))
        {
            _requirements.Add(DocumentFindings.RatioInvalid.At(path));
        }
    }

    private static bool IsScore(string value, long numerator, long denominator)
    {
        if (numerator is < -ExactScore.Limit or > ExactScore.Limit || denominator is < 1 or > ExactScore.Limit)
        {
            return false;
        }

        ExactScore score = ExactScore.Of(numerator, denominator);
        return score.Denominator == denominator && score.ToText() == value;
    }

    private void Threshold(ThresholdResultDocument threshold, string path) => _common.Threshold(
        path, threshold.Code, threshold.Target, threshold.Comparison, threshold.Value, threshold.Meaning, threshold.Source);

    private void Alert(ItemAlertDocument alert, string path)
    {
        _requirements.Given(alert.Item, path, "item");
        _requirements.Given(alert.Above, path, "above");
        _requirements.Given(alert.Source, path, "source");
    }

    private void FindingAt(FindingDocument finding, string path)
    {
        _requirements.Given(finding.Code, path, "code");
        _requirements.Word<FindingSeverity>(finding.Severity, path, "severity");
        _requirements.Given(finding.Path, path, "path");
        _requirements.Each(finding.Arguments, path + ".arguments", Expected.Text, DocumentBinder.MaxEntries, (_, _) => { });
    }

    private void Trace(ItemTraceDocument trace, string path)
    {
        _requirements.Given(trace.Item, path, "item");
        _requirements.OneOf(path, ("raw", trace.Raw), ("missing", trace.Missing), ("invalid", trace.Invalid));
        _requirements.Known<MissingReason>(trace.Missing, path + ".missing");
        if (trace.Raw is not null)
        {
            _requirements.Given(trace.Keyed, path, "keyed");
            if (trace.Applies != false)
            {
                _requirements.Given(trace.Used, path, "used");
            }
        }
        else
        {
            _requirements.Contradiction(trace.Keyed is not null, path, "keyed", "missing");
            _requirements.Contradiction(trace.Used is not null, path, "used", "missing");
        }
    }
}
