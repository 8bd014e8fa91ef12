using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SmallClinic.Care;

/// <summary>What the pages of the sample say themselves, in English and German. Everything about forms and scores is said by the library.</summary>
public sealed class Words
{
    private readonly FrozenDictionary<string, string> _german = Encoding.UTF8.GetString(Shelf.Resource("Words.de.txt"))
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(" = ", 2)).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public string this[string english] => Say(english, Language);

    public string Say(string english, string language) => language.StartsWith("de", StringComparison.Ordinal) ? _german.GetValueOrDefault(english, english) : english;
}
