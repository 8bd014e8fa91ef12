using System;
using System.Text.Json;

namespace TherapeuticAlliance.Fhir.Reading;

internal static partial class JsonMembers
{
    /// <summary>Whether it has a name, of letters alone.</summary>
    internal static bool Is(this JsonProperty member, ReadOnlySpan<byte> name) => IsUnescaped(member, name);

    /// <summary>Whether it is a string that says a text without escapes.</summary>
    internal static bool IsWritten(this JsonElement element, ReadOnlySpan<byte> text)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String && element.ValueEquals(text);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The position of what it says among texts without escapes, or -1.</summary>
    internal static int IndexIn(this JsonElement element, byte[][] texts)
    {
        for (int i = 0; i < texts.Length; i++)
        {
            if (element.IsWritten(texts[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
