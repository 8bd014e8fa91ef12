using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TherapeuticAlliance.Texts;

/// <summary>
/// A value with a key: <c>require-all</c>, <c>at-least-answered(3)</c>, or one of several, <c>correlation/concordance</c>. It may
/// name its vocabulary itself: <c>rater:client</c>. A backslash stands before a comma or stroke that belongs to a
/// value, and before a text that only looks like a number.
/// </summary>
internal readonly struct CodedWord
{
    private readonly string _text;

    private CodedWord(string text) => _text = text;

    internal static CodedWord Of(string text) => new(text);

    internal static bool IsKey(string key) => key.IndexOf(':') >= 0;

    /// <summary>Returns a text that somebody else wrote, as the value of a code.</summary>
    internal static string Value(string text)
    {
        string escaped = text.Replace("\\", "\\\\").Replace(",", "\\,").Replace("/", "\\/");
        return IsNumber(escaped) ? "\\" + escaped : escaped;
    }

    /// <summary>Returns the words; <see langword="null"/> when the text is no code of the vocabulary.</summary>
    internal string? In(TextProvider texts, Translations? translations, string vocabulary)
    {
        string[] parts = Split(_text, '/');
        if (parts.Length == 1)
        {
            return One(_text, texts, translations, vocabulary);
        }

        string[] words = parts.Select(part => One(part, texts, translations, vocabulary)).OfType<string>().ToArray();
        return words.Length < parts.Length ? null
            : string.Join(", ", words.Take(words.Length - 1)) + " " + Words(texts, translations, "list:or") + " " + words[words.Length - 1];
    }

    private static string? One(string text, TextProvider texts, Translations? translations, string vocabulary)
    {
        int open = text.IndexOf('('), end = open > 0 && text[text.Length - 1] == ')' ? open : text.Length;
        string key = text.Substring(0, end);
        key = IsKey(key) ? key : vocabulary + ":" + key;
        string[] values = end < text.Length ? Split(text.Substring(open + 1, text.Length - open - 2), ',') : [];
        return Words(texts, translations, key) is { } words ? Filled(words, values, texts) : null;
    }

    private static string? Words(TextProvider texts, Translations? translations, string key) =>
        texts.Find(translations, key) ?? TextProvider.InEnglish(translations, key);

    // Places of coded words are numbered, so that each language may change their order.
    private static string Filled(string words, string[] values, TextProvider texts) => texts.Fill(words, (place, forms) =>
    {
        string value = place.Length == 1 && place[0] - '1' < values.Length && place[0] >= '1' ? values[place[0] - '1'] : string.Empty;
        return forms.Length > 0 ? texts.Form(value, forms) : IsNumber(value) ? texts.Number(value) : Unescaped(value);
    });

    private static string[] Split(string text, char separator)
    {
        var parts = new List<string>();
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == separator)
            {
                parts.Add(text.Substring(start, i - start));
                start = i + 1;
            }
        }

        parts.Add(text.Substring(start));
        return parts.ToArray();
    }

    private static string Unescaped(string value)
    {
        var plain = new StringBuilder(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            plain.Append(value[i] == '\\' && i + 1 < value.Length ? value[++i] : value[i]);
        }

        return plain.ToString();
    }

    private static bool IsNumber(string value) => value.Length > 0 && value.All(c => c is >= '0' and <= '9' or '.' or '-');
}
