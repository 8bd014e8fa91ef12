using System.Text;

namespace TherapeuticAlliance;

/// <summary>How much of what was written a sheet keeps, so that everything it holds can be stored and read back.</summary>
internal static class SheetLimits
{
    /// <summary>The most answers to items that the instrument does not have: as many as an instrument can have items.</summary>
    internal const int UnknownItems = 512;

    /// <summary>The most UTF-16 units of a text that is not understood.</summary>
    internal const int TextLength = 256;

    private const char More = '\u2026';

    /// <summary>Returns the text, or its beginning with an ellipsis; halves of surrogate pairs, which no document holds, are replaced.</summary>
    internal static string Kept(string text)
    {
        if (text.Length <= TextLength + 1 && (text.Length <= TextLength || IsCut(text)) && IsWellFormed(text))
        {
            return text;
        }

        int length = text.Length <= TextLength ? text.Length : char.IsHighSurrogate(text[TextLength - 1]) ? TextLength - 1 : TextLength;
        var kept = new StringBuilder();
        for (int i = 0; i < length; i++)
        {
            kept.Append(IsHalf(text, i) ? '\uFFFD' : text[i]);
        }

        return text.Length <= TextLength ? kept.ToString() : kept.Append(kept.Length < TextLength ? "\uFFFD" : string.Empty).Append(More).ToString();
    }

    /// <summary>Whether a kept text is only the beginning of what was written.</summary>
    internal static bool IsCut(string? text) => text is { Length: TextLength + 1 } && text[TextLength] == More;

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsHalf(text, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHalf(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
}
