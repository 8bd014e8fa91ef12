using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>Reads and checks a report document: what it must have, and that its ratios are what they say.</summary>
internal sealed class ReportCheck
{
    private readonly Demands _demands;
    private readonly CommonDemands _common;

    private ReportCheck(FindingList findings)
    {
        _demands = new Demands(findings);
        _common = new CommonDemands(_demands, Place.MaxRead);
    }

    internal static Result<ScoreReportDocument> Read(Input input)
    {
        var findings = new FindingList();
        ScoreReportDocument? document = input.Read(ScoreReportDocument.Kind, ScoreReportDocument.CurrentVersion, findings, ReportWalk.Read);
        return document is null ? findings.Around<ScoreReportDocument>(null) : Of(document, findings);
    }

    internal static Result<ScoreReportDocument> Of(ScoreReportDocument document)
    {
        var findings = new FindingList();
        if (Head.Trouble(document.Document, document.DocumentVersion, ScoreReportDocument.Kind, ScoreReportDocument.CurrentVersion) is { } other)
        {
            findings.Add(other);
            return findings.Around<ScoreReportDocument>(null);
        }

        return Of(document, findings);
    }

    private static Result<ScoreReportDocument> Of(ScoreReportDocument document, FindingList findings)
    {
        new ReportCheck(findings).Root(document);
        return findings.Around(document);
    }

    private void Root(ScoreReportDocument document)
    {
        _demands.Head(document.Document, document.DocumentVersion);
        _demands.Given(document.Instrument, "$", "instrument");
        _demands.Inside(document.Instrument, "$.instrument", _common.Reference);
        _demands.Given(document.LibraryVersion, "$", "libraryVersion");
        _demands.Inside(document.Administration, "$.administration", _common.Administration);
        _demands.Given(document.Scales, "$", "scales");
        _demands.Each(document.Scales, "$.scales", "an object", Place.MaxRead, Scale);
        _demands.Given(document.Findings, "$", "findings");
        _demands.Each(document.Findings, "$.findings", "an object", Place.MaxRead, FindingAt);
        _demands.Each(document.Trace, "$.trace", "an object", Place.MaxRead, Trace);
    }

    private void Scale(ScaleScoreDocument scale, string path)
    {
        _demands.Given(scale.Code, path, "code");
        _demands.Word<ScoreStatus>(scale.Status, path, "status");
        Score(scale, path);
        Count(scale.Answered, path, "answered");
        Count(scale.Missing, path, "missing");
        Count(scale.AnswersNeeded, path, "answersNeeded");
        _demands.Given(scale.Possible, path, "possible");
        _demands.Inside(scale.Possible, path + ".possible", Range);
        _demands.Given(scale.Rule, path, "rule");
        _demands.Inside(scale.Rule, path + ".rule", _common.Rule);
        _demands.Given(scale.Evidence, path, "evidence");
        _demands.Inside(scale.Evidence, path + ".evidence", _common.Evidence);
        _demands.Each(scale.Thresholds, path + ".thresholds", "an object", Place.MaxRead, Threshold);
    }

    private void Score(ScaleScoreDocument scale, string path)
    {
        string none = Words.Of(ScoreStatus.NotScorable);
        _demands.Inside(scale.Score, path + ".score", Ratio);
        _demands.Inside(scale.PercentOfMaximum, path + ".percentOfMaximum", Ratio);
        _demands.Inside(scale.ItemMean, path + ".itemMean", Ratio);
        if (scale.Status == none)
        {
            _demands.Contradiction(scale.Score is not null, path, "score", none);
            _demands.Contradiction(scale.PercentOfMaximum is not null, path, "percentOfMaximum", none);
            _demands.Contradiction(scale.ItemMean is not null, path, "itemMean", none);
        }
        else
        {
            _demands.Given(scale.Score, path, "score");
            _demands.Given(scale.PercentOfMaximum, path, "percentOfMaximum");
        }
    }

    private void Count(int? count, string path, string name)
    {
        _demands.Given(count, path, name);
        _common.Counting(count, path + "." + name);
    }

    private void Range(RangeDocument range, string path)
    {
        _demands.Given(range.Lowest, path, "lowest");
        _demands.Inside(range.Lowest, path + ".lowest", Ratio);
        _demands.Given(range.Highest, path, "highest");
        _demands.Inside(range.Highest, path + ".highest", Ratio);
    }

    private void Ratio(RatioDocument ratio, string path)
    {
        _demands.Given(ratio.Value, path, "value");
        _demands.Given(ratio.Numerator, path, "numerator");
        _demands.Given(ratio.Denominator, path, "denominator");
        if (ratio is { Value: { } value, Numerator: { } numerator, Denominator: { } denominator } && !IsScore(value, numerator, denominator))
        {
            _demands.Add(DocumentFindings.RatioUnfit.At(path));
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

    private void Threshold(ThresholdResultDocument threshold, string path)
    {
        _demands.Given(threshold.Code, path, "code");
        _demands.Word<ThresholdTarget>(threshold.Target, path, "target");
        _demands.Word<Comparison>(threshold.Comparison, path, "comparison");
        _demands.Given(threshold.Value, path, "value");
        _demands.Given(threshold.Meaning, path, "meaning");
        _demands.Given(threshold.Source, path, "source");
    }

    private void FindingAt(FindingDocument finding, string path)
    {
        _demands.Given(finding.Code, path, "code");
        _demands.Word<FindingSeverity>(finding.Severity, path, "severity");
        _demands.Given(finding.Path, path, "path");
        _demands.Each(finding.Arguments, path + ".arguments", "a text", Place.MaxRead, (_, _) => { });
    }

    private void Trace(ItemTraceDocument trace, string path)
    {
        _demands.Given(trace.Item, path, "item");
        _demands.OneOf(path, ("raw", trace.Raw), ("missing", trace.Missing), ("invalid", trace.Invalid));
        _demands.Known<MissingReason>(trace.Missing, path + ".missing");
        if (trace.Raw is not null)
        {
            _demands.Given(trace.Keyed, path, "keyed");
            _demands.Given(trace.Used, path, "used");
        }
        else
        {
            _demands.Contradiction(trace.Keyed is not null, path, "keyed", "missing");
            _demands.Contradiction(trace.Used is not null, path, "used", "missing");
        }
    }
}
