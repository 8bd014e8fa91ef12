using System.Collections.Frozen;

namespace SmallClinic.Care;

/// <summary>What the pages of the sample say themselves, in English and German. Everything about forms and scores is said by the library.</summary>
public sealed class Words
{
    private readonly FrozenDictionary<string, string> _german = Shelf.Resource("Words.de.txt")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(" = ", 2)).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>What the library says is in the language of the request, too.</summary>
    public static TextProvider Texts => TextProvider.For(CultureInfo.CurrentUICulture);

    public string this[string english] => Say(english, Language);

    public string Say(string english, string language) => language.StartsWith("de", StringComparison.Ordinal) ? _german.GetValueOrDefault(english, english) : english;
}
