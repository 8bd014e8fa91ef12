using System.Linq;

namespace TherapeuticAlliance.Texts;

/// <summary>
/// A value with a key: <c>require-all</c>, <c>at-least-answered(3)</c>, or one of several, <c>correlation/concordance</c>. It may
/// name its vocabulary itself: <c>rater:client</c>.
/// </summary>
internal readonly struct CodedWord
{
    private readonly string _text;

    private CodedWord(string text) => _text = text;

    internal static CodedWord Of(string text) => new(text);

    internal static bool IsKey(string key) => key.IndexOf(':') >= 0;

    /// <summary>Returns the words; <see langword="null"/> when the text is no code of the vocabulary.</summary>
    internal string? In(TextProvider texts, Translations? translations, string vocabulary)
    {
        string[] parts = _text.Split('/');
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
        string[] values = end < text.Length ? text.Substring(open + 1, text.Length - open - 2).Split(',') : [];
        return Words(texts, translations, key) is { } words ? Filled(words, values, texts) : null;
    }

    private static string? Words(TextProvider texts, Translations? translations, string key) =>
        texts.Find(translations, key) ?? TextProvider.InEnglish(translations, key);

    // Places of coded words are numbered, so that each language may change their order.
    private static string Filled(string words, string[] values, TextProvider texts) => texts.Fill(words, (place, forms) =>
    {
        string value = place.Length == 1 && place[0] - '1' < values.Length && place[0] >= '1' ? values[place[0] - '1'] : string.Empty;
        return forms.Length > 0 ? texts.Form(value, forms) : IsNumber(value) ? texts.Number(value) : value;
    });

    private static bool IsNumber(string value) => value.Length > 0 && value.All(c => c is >= '0' and <= '9' or '.' or '-');
}
