using System;
using System.Text.Json;

namespace TherapeuticAlliance.Fhir.Reading;

internal static partial class Document
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = Deepest, AllowDuplicateProperties = false };

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8) => JsonDocument.Parse(utf8, Options);
}
