using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TherapeuticAlliance.Texts;

/// <summary>
/// Says the library's sentences in one language, with its decimal mark and its plurals. The caller chooses the language; the
/// culture of the thread is never asked.
/// </summary>
/// <remarks>
/// Immutable. Where a language lacks a sentence, it is said in English. Texts of definitions (titles, sources, what a threshold
/// means) are said as the definition has them. Equality is by reference.
/// </remarks>
public sealed class TextProvider
{
    private const string EnglishCode = "en";

    private readonly IReadOnlyDictionary<string, string> _own;
    private readonly string? _decimalMark;
    private readonly string? _plurals;

    private TextProvider(string language, IReadOnlyDictionary<string, string> own)
    {
        Language = language;
        _own = own;
        if (language != EnglishCode)
        {
            _decimalMark = Translations.Core.Find(language, "@decimal");
            _plurals = Translations.Core.Find(language, "@plurals");
        }
    }

    /// <summary>Gets the sentences in English, the default everywhere.</summary>
    public static TextProvider English { get; } = Of(EnglishCode);

    /// <summary>Gets the sentences in German, in the formal address.</summary>
    public static TextProvider German => Of("de");

    /// <summary>Gets the language, as a two-letter code such as <c>de</c>.</summary>
    public string Language { get; }

    /// <summary>Returns the sentences in the language of a culture, or in English where the library does not have that language.</summary>
    /// <param name="culture">The culture that the reader chose, such as that of the request.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public static TextProvider For(CultureInfo culture) =>
        Speaking((culture ?? throw new ArgumentNullException(nameof(culture))).TwoLetterISOLanguageName);

    /// <summary>Returns a provider that says one sentence in the caller's words.</summary>
    /// <param name="key">The key of a sentence, such as <c>verdict.caution</c>, or the code of a finding.</param>
    /// <param name="words">The words; values stand as <c>{name}</c>, as in the English sentence.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TextProvider With(string key, string words)
    {
        Dictionary<string, string> own = _own.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        own[key ?? throw new ArgumentNullException(nameof(key))] = words ?? throw new ArgumentNullException(nameof(words));
        return new TextProvider(Language, own);
    }

    /// <summary>Returns a sentence with its values.</summary>
    /// <param name="template">The sentence.</param>
    /// <param name="values">One value for each of its places, in the order of <see cref="TextTemplate.Places"/>: a text, or an <see cref="int"/> or a <see cref="decimal"/>, which is written as the language writes numbers.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The number of values is not that of the places, or a value is of another type.</exception>
    public string Say(TextTemplate template, params object[] values)
    {
        IReadOnlyList<string> places = (template ?? throw new ArgumentNullException(nameof(template))).Places;
        return (values ?? throw new ArgumentNullException(nameof(values))).Length == places.Count
            ? Fill(Words(template), (name, forms) => Shown(values[IndexOf(places, name)], forms))
            : throw new ArgumentException(template.Key + " takes the values (" + string.Join(", ", places) + ").", nameof(values));
    }

    /// <summary>Returns a number as the language writes it.</summary>
    /// <param name="value">The number as the invariant culture writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public string Number(string value) => _decimalMark is null
        ? value ?? throw new ArgumentNullException(nameof(value))
        : (value ?? throw new ArgumentNullException(nameof(value))).Replace(".", _decimalMark);

    /// <summary>Returns the words of a sentence in the language.</summary>
    internal string Words(TextTemplate template) => Find(template.Translations, template.Key) ?? template.English;

    /// <summary>Returns words with the values of their places, which has the form that fits a number.</summary>
    internal string Fill(string words, Func<string, string[], string> value) => TemplateText.Fill(words, value);

    /// <summary>Returns the form that fits a number, which is written as the invariant culture writes it.</summary>
    internal string Form(string number, string[] forms)
    {
        int form = decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value)
            ? PluralRule.FormOf(_plurals, value)
            : int.MaxValue;
        return forms[Math.Min(form, forms.Length - 1)];
    }

    /// <summary>Returns the words for a code of a vocabulary, such as <c>require-all</c> of <c>rule</c>; <see langword="null"/> when there are none.</summary>
    internal string? Word(Translations? translations, string vocabulary, string code) => CodedWord.Of(code).In(this, translations, vocabulary);

    /// <summary>Returns the words for a code of the core, or the code where there are none.</summary>
    internal string Word(string vocabulary, string code) => Word(null, vocabulary, code) ?? code;

    /// <summary>Returns what a definition says in its own words, in the language where it has them; the words of a definition stay as they are otherwise.</summary>
    internal string OfDefinition(string words) => Language == EnglishCode ? words : Find(null, "text:" + words) ?? words;

    internal string? Find(Translations? translations, string key) => _own.TryGetValue(key, out string? own) ? own
        : translations?.Find(Language, key) ?? (Language == EnglishCode && !CodedWord.IsKey(key) ? null : Translations.Core.Find(Language, key));

    /// <summary>Returns the English words of a code, for a language that lacks them.</summary>
    internal static string? InEnglish(Translations? translations, string key) =>
        translations?.Find(EnglishCode, key) ?? Translations.Core.Find(EnglishCode, key);

    /// <summary>Returns the language.</summary>
    public override string ToString() => nameof(TextProvider) + " " + Language;

    /// <summary>Returns the provider of a language tag such as <c>de-AT</c>, or English.</summary>
    internal static TextProvider Speaking(string tag)
    {
        string language = LanguageOf(tag);
        return language == EnglishCode || Translations.Core.In(language) is null ? English : Of(language);
    }

    /// <summary>Returns the language of a tag: <c>de</c> of <c>de-AT</c>.</summary>
    internal static string LanguageOf(string tag) => tag.Split('-')[0].ToLowerInvariant();

    private static TextProvider Of(string language) => new(language, new Dictionary<string, string>(StringComparer.Ordinal));

    private static int IndexOf(IReadOnlyList<string> places, string name)
    {
        for (int i = 0; i < places.Count; i++)
        {
            if (places[i] == name)
            {
                return i;
            }
        }

        throw new FormatException("The words have a place {" + name + "} that the English sentence does not have.");
    }

    private string Shown(object value, string[] forms)
    {
        string text = value switch
        {
            string words => words,
            int number => number.ToString(CultureInfo.InvariantCulture),
            decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
            _ => throw new ArgumentException("A value is a text, a whole number or a decimal.", nameof(value)),
        };
        return forms.Length > 0 ? Form(text, forms) : value is decimal ? Number(text) : text;
    }
}
