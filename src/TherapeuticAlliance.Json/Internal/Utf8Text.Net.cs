using System;
using System.Text.Unicode;

namespace TherapeuticAlliance.Json.Internal;

/// <summary>Whether bytes are UTF-8.</summary>
internal static class Utf8Text
{
    internal static bool IsValid(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes);
}
