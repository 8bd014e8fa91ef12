using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>Reads a report document. Scores are not made from it again, so the document is the value.</summary>
internal static class ReportReader
{
    private static readonly DocumentFormat<ScoreReportDocument> Format = new(
        ScoreReportDocument.Kind, ScoreReportDocument.CurrentVersion, DocumentContext.Canonical.ScoreReportDocument);

    internal static DocumentReader<ScoreReportDocument, ScoreReportDocument> Reader() => new(Format, Make);

    private static ScoreReportDocument? Make(ScoreReportDocument document, FindingList findings)
    {
        ReportRequirements.Check(document, findings);
        return document;
    }
}
