namespace TherapeuticAlliance.Internal;

/// <summary>Texts as valid Unicode, so that they can be stored and read back.</summary>
internal static class KeptText
{
    private const char Replacement = '\uFFFD';

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
}
