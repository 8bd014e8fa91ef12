using System;
using System.Collections.Generic;
using System.Globalization;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>What the text of a session says: a number, a name in a given order, a number at its end, or a date.</summary>
internal sealed class SessionReader
{
    internal const int Highest = 999_999;

    private readonly Dictionary<string, int> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly string? _dateFormat;
    private readonly bool _isAtEnd;
    private readonly bool _hasDecimalComma;
    private readonly bool _isPlain;

    internal SessionReader(StudyMap map)
    {
        _dateFormat = map.SessionDateFormat;
        _isAtEnd = map.SessionIsAtEnd;
        _hasDecimalComma = map.HasDecimalComma;
        for (int i = 0; i < map.SessionNames.Length; i++)
        {
            _named[CellText.Normal(map.SessionNames[i])] = i + 1;
        }

        _isPlain = _named.Count == 0 && !HasDates;
    }

    internal bool HasDates => _dateFormat is not null;

    /// <summary>Returns the session number, or null when there is none.</summary>
    internal int? Number(ReadOnlySpan<char> text)
    {
        if (_isPlain && Digits(text) is >= 0 and var number)
        {
            return number;
        }

        return HasDates ? null : _named.Count > 0 ? Named(text) : Plain(_isAtEnd ? AtEnd(text.Trim()) : text);
    }

    /// <summary>Returns the date, or null when there is none.</summary>
    internal DateTime? Date(ReadOnlySpan<char> text) =>
        DateTime.TryParseExact(text.Trim(), _dateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date) ? date : null;

    // A whole number from 0, also when a spreadsheet has made 3.0 of it, or 3,0 where it writes decimals so.
    private int? Plain(ReadOnlySpan<char> text)
    {
        string trimmed = text.Trim().ToString();
        return decimal.TryParse(_hasDecimalComma ? CellText.WithPoint(trimmed) : trimmed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            && number <= Highest && number == decimal.Truncate(number)
                ? (int)number
                : null;
    }

    // Nearly all there are: digits only, and not too many for a session; -1 for anything else.
    private static int Digits(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 6)
        {
            return -1;
        }

        int number = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            number = (10 * number) + (c - '0');
        }

        return number;
    }

    private int? Named(ReadOnlySpan<char> text) => _named.TryGetValue(CellText.Normal(text), out int number) ? number : null;

    private static ReadOnlySpan<char> AtEnd(ReadOnlySpan<char> text)
    {
        int start = text.Length;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return text[start..];
    }
}
