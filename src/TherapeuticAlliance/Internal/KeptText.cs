namespace TherapeuticAlliance.Internal;

/// <summary>What is kept of a text that somebody wrote in place of an answer: bounded, and valid Unicode, so that it can be stored and read back.</summary>
internal static class KeptText
{
    internal const int MaxLength = 200;

    private const char Replacement = '\uFFFD';

    internal static string Of(string text)
    {
        string kept = text.Length > MaxLength ? text.Substring(0, MaxLength) : text;
        return FirstBroken(kept) < 0 ? kept : Repaired(kept);
    }

    /// <summary>Returns the text with each half of a surrogate pair that stands alone replaced.</summary>
    internal static string Repaired(string text)
    {
        char[] characters = text.ToCharArray();
        for (int i = 0; i < characters.Length; i++)
        {
            if (IsPair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                characters[i] = Replacement;
            }
        }

        return new string(characters);
    }

    private static bool IsPair(string text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static int FirstBroken(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
