using System;
using System.Globalization;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Findings;

/// <summary>A finding as a sentence: the path, if any, and the words with the arguments in them.</summary>
internal static class FindingText
{
    internal static string Of(Finding finding, TextProvider texts)
    {
        string sentence = Sentence(finding, Quoted, texts);
        return finding.Path.Length == 0 ? sentence : Place(finding.Path, texts) + ": " + sentence;
    }

    internal static string InFull(Finding finding, TextProvider texts) => Sentence(finding, attempted => attempted, texts);

    // A path is code, but for the row of a table and the wave of a study.
    private static string Place(string path, TextProvider texts)
    {
        int blank = path.IndexOf(' ');
        string word = blank > 0 ? path.Substring(0, blank) : string.Empty;
        return word is "row" or "wave" ? texts.Word("path", word) + path.Substring(blank) : path;
    }

    private static string Sentence(Finding finding, Func<string, string> attempted, TextProvider texts) =>
        texts.Fill(texts.Words(finding.Kind.Sentence), (place, forms) => Shown(finding, place, forms, attempted, texts));

    private static string Shown(Finding finding, string place, string[] forms, Func<string, string> attempted, TextProvider texts)
    {
        if (place == FindingKind.AttemptedPlace)
        {
            return finding.AttemptedValue is { } written ? attempted(written)
                : forms.Length > 0 ? forms[0]
                : texts.Word("finding", "attempted");
        }

        string value = finding.Arguments[IndexOf(finding.Kind, place)];
        return forms.Length > 0 ? texts.Form(value, forms)
            : texts.Word(finding.Kind.Sentence.Translations, Vocabulary(place), value) ?? (IsNumber(place, value) ? texts.Number(value) : value);
    }

    // Who flags, who recognises and who is meant are raters.
    private static string Vocabulary(string place) => place is "flagging" or "recognising" or "given" or "wanted" ? "rater" : place;

    // Only these arguments can have decimals; the number 2.1 of an item stays what the form calls it.
    private static bool IsNumber(string place, string value) =>
        place is "lowest" or "highest" or "step" or "value" or "from" or "zero" or "percent" or "chance" or "correlation"
        && decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _);

    private static int IndexOf(FindingKind kind, string place)
    {
        for (int i = 0; i < kind.ArgumentNames.Count; i++)
        {
            if (kind.ArgumentNames[i] == place)
            {
                return i;
            }
        }

        throw new FormatException("The words for " + kind.Code + " have a place {" + place + "} that the kind has no argument for.");
    }

    // Long texts (a 5 MB cell) and control characters must not flood or garble the sentence.
    private static string Quoted(string text)
    {
        const int Shown = 60;
        string start = text.Length > Shown ? text.Substring(0, Shown) + "…" : text;
        char[] printable = Array.ConvertAll(start.ToCharArray(), c => char.IsControl(c) ? ' ' : c);
        return "'" + new string(printable) + "'";
    }
}
