using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>A column pattern: <c>question{n}</c>, <c>t{w}_{nn}</c>, <c>{code}</c>.</summary>
internal sealed class ItemPattern
{
    private static readonly Regex Place = new(@"\{(n+|w+|code)\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private readonly string _text;

    internal ItemPattern(string text)
    {
        _text = text;
        string[] places = [.. Place.Matches(text).Select(place => place.Groups[1].Value)];
        HasItem = places.Any(place => place[0] != 'w');
        HasWave = places.Any(place => place[0] == 'w');
    }

    internal bool HasItem { get; }

    internal bool HasWave { get; }

    /// <summary>The name of the column of an item, in a wave if the pattern has a place for one.</summary>
    internal string Column(Item item, string wave = "") => Place.Replace(_text, place => Fill(place, item, wave));

    /// <summary>Finds the columns of an item; the wave is the first group.</summary>
    internal Regex ColumnsOf(Item item) => new(
        "^" + string.Concat(Place.Split(_text).Select((part, index) => index % 2 == 0 ? Regex.Escape(part)
            : part[0] != 'w' ? Regex.Escape(Fill(part, item))
            : part.Length == 1 ? "([0-9]+)"
            : "([0-9]{" + part.Length.ToString(CultureInfo.InvariantCulture) + "})")) + "$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <inheritdoc/>
    public override string ToString() => _text;

    private static string Fill(Match place, Item item, string wave) =>
        place.Groups[1].Value[0] == 'w' ? wave : Fill(place.Groups[1].Value, item);

    private static string Fill(string place, Item item) =>
        place[0] == 'n' ? item.Number.ToString("D" + place.Length.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : item.Code;
}
