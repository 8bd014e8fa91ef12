using TherapeuticAlliance.Json.Documents;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>Reads a report document member by member. The names here are the format.</summary>
internal static class ReportWalk
{
    internal static ScoreReportDocument Read(Members members) => new()
    {
        Document = members["document"].Text(),
        DocumentVersion = members["documentVersion"].Whole(),
        Instrument = members["instrument"].Object(CommonWalk.Reference),
        LibraryVersion = members["libraryVersion"].Text(),
        Administration = members["administration"].Object(CommonWalk.Administration),
        Scales = members["scales"].List(place => place.Object(Scale)),
        Findings = members["findings"].List(place => place.Object(FindingOf)),
        Trace = members["trace"].List(place => place.Object(Trace)),
    };

    private static ScaleScoreDocument Scale(Members members) => new()
    {
        Code = members["code"].Text(),
        Status = members["status"].Text(),
        Score = members["score"].Object(Ratio),
        Why = members["why"].Text(),
        PercentOfMaximum = members["percentOfMaximum"].Object(Ratio),
        ItemMean = members["itemMean"].Object(Ratio),
        Answered = members["answered"].Whole(),
        Missing = members["missing"].Whole(),
        AnswersNeeded = members["answersNeeded"].Whole(),
        Possible = members["possible"].Object(Range),
        Rule = members["rule"].Object(CommonWalk.Rule),
        Evidence = members["evidence"].Object(CommonWalk.Evidence),
        Thresholds = members["thresholds"].List(place => place.Object(Threshold)),
    };

    private static RatioDocument Ratio(Members members) => new()
    {
        Value = members["value"].Text(),
        Numerator = members["numerator"].Long(),
        Denominator = members["denominator"].Long(),
    };

    private static RangeDocument Range(Members members) => new()
    {
        Lowest = members["lowest"].Object(Ratio),
        Highest = members["highest"].Object(Ratio),
    };

    private static ThresholdResultDocument Threshold(Members members) => new()
    {
        Code = members["code"].Text(),
        Target = members["target"].Text(),
        Comparison = members["comparison"].Text(),
        Value = members["value"].Number(),
        Meaning = members["meaning"].Text(),
        Source = members["source"].Text(),
        IsMet = members["isMet"].Flag(),
    };

    private static FindingDocument FindingOf(Members members) => new()
    {
        Code = members["code"].Text(),
        Severity = members["severity"].Text(),
        Path = members["path"].Text(),
        Arguments = members["arguments"].Texts(),
        Offending = members["offending"].Text(),
    };

    private static ItemTraceDocument Trace(Members members) => new()
    {
        Item = members["item"].Text(),
        Raw = members["raw"].Number(),
        Keyed = members["keyed"].Number(),
        Used = members["used"].Number(),
        Missing = members["missing"].Text(),
        Invalid = members["invalid"].Text(),
    };
}
