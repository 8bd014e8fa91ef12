using System;
using System.Collections.Generic;
using System.Text.Json;

namespace TherapeuticAlliance.Fhir.Reading;

/// <summary>Looks at members without ever throwing: what is not of the shape asked for is not there.</summary>
internal static class Members
{
    internal static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null ? member : null;

    internal static string? Text(this JsonElement element, string name) => element.Member(name)?.Text();

    /// <summary>A string, or null for anything else and for half a surrogate pair.</summary>
    internal static string? Text(this JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    internal static IEnumerable<JsonElement> Each(this JsonElement element, string name)
    {
        if (element.Member(name) is { ValueKind: JsonValueKind.Array } list)
        {
            foreach (JsonElement entry in list.EnumerateArray())
            {
                yield return entry;
            }
        }
    }

    internal static JsonElement? Extension(this JsonElement element, string url)
    {
        foreach (JsonElement extension in element.Each("extension"))
        {
            if (string.Equals(extension.Text("url"), url, StringComparison.Ordinal))
            {
                return extension;
            }
        }

        return null;
    }
}
