namespace TherapeuticAlliance.Internal;

/// <summary>Compares labels as people read them: in any case, any run of blanks as one, none at the ends.</summary>
internal static class LabelText
{
    internal static bool AreSame(string label, string other)
    {
        int at = 0, place = 0;
        while (true)
        {
            bool isApart = SkipBlanks(label, ref at), isOtherApart = SkipBlanks(other, ref place);
            if (at == label.Length || place == other.Length)
            {
                return at == label.Length && place == other.Length;
            }

            if (isApart != isOtherApart || char.ToUpperInvariant(label[at++]) != char.ToUpperInvariant(other[place++]))
            {
                return false;
            }
        }
    }

    // Whether blanks part two words; those at the beginning part nothing.
    private static bool SkipBlanks(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return start > 0 && at > start;
    }
}
