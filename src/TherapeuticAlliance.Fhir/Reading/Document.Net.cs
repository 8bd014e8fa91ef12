using System;
using System.Text.Json;

namespace TherapeuticAlliance.Fhir.Reading;

internal static partial class Document
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = Deepest, AllowDuplicateProperties = false };

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonDocument.Parse(utf8, Options);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in a name, met when names are compared, is not made a JsonException by the framework.
            throw new JsonException();
        }
    }
}
