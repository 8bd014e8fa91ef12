using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>A column pattern: <c>question{n}</c>, <c>t{w}_{nn}</c>, <c>{code}</c>.</summary>
internal sealed class ItemPattern
{
    // Each place begins with a brace of its own, so nothing is tried twice.
    private static readonly Regex Place = new(@"\{(n+|w+|code)\}", RegexOptions.CultureInvariant);

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
    internal string Column(Item item, string wave = "") => Column(item.Number, item.Code, wave);

    /// <summary>The name that the column of one item more would have, or null where items are not numbered.</summary>
    internal string? ColumnAfter(Item last, string wave) =>
        _text.Contains("{n", StringComparison.Ordinal) && !_text.Contains("{code}", StringComparison.Ordinal) ? Column(last.Number + 1, string.Empty, wave) : null;

    /// <summary>Finds the columns of an item; the wave is the first group.</summary>
    internal Regex ColumnsOf(Item item) => new(
        "^" + string.Concat(Place.Split(_text).Select((part, index) => index % 2 == 0 ? Regex.Escape(part)
            : part[0] != 'w' ? Regex.Escape(Fill(part, item.Number, item.Code))
            : part.Length == 1 ? "([0-9]+)"
            : "([0-9]{" + part.Length.ToString(CultureInfo.InvariantCulture) + "})")) + "$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <inheritdoc/>
    public override string ToString() => _text;

    private string Column(int number, string code, string wave) => Place.Replace(
        _text, place => place.Groups[1].Value[0] == 'w' ? wave : Fill(place.Groups[1].Value, number, code));

    private static string Fill(string place, int number, string code) =>
        place[0] == 'n' ? number.ToString("D" + place.Length.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : code;
}
