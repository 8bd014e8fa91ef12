using System;
using System.Collections.Generic;
using System.Text.Json;

namespace TherapeuticAlliance.Fhir.Reading;

/// <summary>Looks at members without ever throwing: what is not of the shape asked for is not there.</summary>
internal static partial class JsonMembers
{
    internal static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null ? member : null;

    /// <summary>The members; none of what is no object.</summary>
    internal static JsonElement.ObjectEnumerator Members(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : default;

    // Half a surrogate pair in a name is no text, and so no name.
    private static bool IsUnescaped(JsonProperty member, ReadOnlySpan<byte> name)
    {
        try
        {
            return member.NameEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    internal static bool IsNull(this JsonProperty member) => member.Value.ValueKind == JsonValueKind.Null;

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

    internal static JsonElement? Extension(this JsonElement element, string url) => Extension(element.Member("extension"), url);

    /// <summary>The extension of a list with an address.</summary>
    internal static JsonElement? Extension(JsonElement? list, string url)
    {
        if (list is not { ValueKind: JsonValueKind.Array } extensions)
        {
            return null;
        }

        foreach (JsonElement extension in extensions.EnumerateArray())
        {
            if (string.Equals(extension.Text("url"), url, StringComparison.Ordinal))
            {
                return extension;
            }
        }

        return null;
    }
}
