using System;
using System.Collections.Generic;
using System.Text.Json;

namespace TherapeuticAlliance.Fhir.Reading;

internal static partial class Document
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = Deepest };

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        JsonDocument document = JsonDocument.Parse(utf8, Options);
        try
        {
            RefuseDuplicates(document.RootElement);
            return document;
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    // A member that stands twice could be read either way, so it is no JSON to us; System.Text.Json 10 can say so itself.
    private static void RefuseDuplicates(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement entry in element.EnumerateArray())
            {
                RefuseDuplicates(entry);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (JsonProperty member in element.EnumerateObject())
            {
                if (!names.Add(NameOf(member)))
                {
                    throw new JsonException();
                }

                RefuseDuplicates(member.Value);
            }
        }
    }

    // Half a surrogate pair in a name cannot be made text.
    private static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            throw new JsonException();
        }
    }
}
