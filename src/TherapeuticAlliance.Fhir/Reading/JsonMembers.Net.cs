using System;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace TherapeuticAlliance.Fhir.Reading;

internal static partial class JsonMembers
{
    private const byte Escape = (byte)'\\';

    /// <summary>Whether it has a name, of letters alone.</summary>
    internal static bool Is(this JsonProperty member, ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> written = JsonMarshal.GetRawUtf8PropertyName(member);
        return written.SequenceEqual(name) || (written.Contains(Escape) && IsUnescaped(member, name));
    }

    /// <summary>Whether it is a string that is written like a text without escapes. One with escapes may say the same and is not found.</summary>
    internal static bool IsWritten(this JsonElement element, ReadOnlySpan<byte> text) => Written(element).SequenceEqual(text);

    /// <summary>The position of what it says among texts without escapes, or -1.</summary>
    internal static int IndexIn(this JsonElement element, byte[][] texts)
    {
        ReadOnlySpan<byte> written = Written(element);
        for (int i = 0; i < texts.Length; i++)
        {
            if (written.SequenceEqual(texts[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static ReadOnlySpan<byte> Written(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? JsonMarshal.GetRawUtf8Value(element)[1..^1] : default;
}
