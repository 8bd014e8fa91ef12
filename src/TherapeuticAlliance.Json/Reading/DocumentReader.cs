using System;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>Reads one kind of document: its bytes into the document type, and the document into the value it stands for.</summary>
/// <param name="format">The kind of document.</param>
/// <param name="make">Makes the value, or returns null after adding an error.</param>
internal readonly struct DocumentReader<TDocument, TValue>(DocumentFormat<TDocument> format, Func<TDocument, FindingList, TValue?> make)
    where TDocument : class
    where TValue : class
{
    internal Result<TValue> Read(DocumentInput input)
    {
        var findings = new FindingList();
        TDocument? document = input.Read(format, findings);
        return findings.Around(document is null ? null : make(document, findings));
    }
}
