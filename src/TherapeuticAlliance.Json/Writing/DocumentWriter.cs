using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;

namespace TherapeuticAlliance.Json.Writing;

/// <summary>Writes documents as UTF-8.</summary>
internal static class DocumentWriter
{
    internal static byte[] Write<T>(T document, Func<DocumentContext, JsonTypeInfo<T>> type, WritingOptions options) =>
        JsonSerializer.SerializeToUtf8Bytes(document, type(options.IsIndented ? DocumentContext.Indented : DocumentContext.Canonical));

    internal static byte[] Write(ScoreReportDocument report) => Write(report, context => context.ScoreReportDocument, WritingOptions.Canonical);

    internal static byte[] Write(Finding finding) =>
        Write(ReportMapping.FindingOf(finding, includesOffending: false), context => context.FindingDocument, WritingOptions.Canonical);
}
