using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Tells the rows of the rater of the instrument from those of others, and counts the others.</summary>
internal sealed class RaterFilter
{
    private const int MaxShown = 5;

    private readonly HashSet<string> _words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _wordsByText;
    private readonly List<string> _others = [];

    internal RaterFilter(Instrument instrument, StudyMap map)
    {
        _words = (map.RaterWords.IsEmpty ? [instrument.Rater.Code] : map.RaterWords).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _wordsByText = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal long Taken { get; private set; }

    internal long Left { get; private set; }

    /// <summary>The first few different words of rows that were left alone.</summary>
    internal string Others => ColumnList.Of(_others);

    internal bool Takes(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> trimmed = word.Trim();
        if (_wordsByText.Contains(trimmed))
        {
            Taken++;
            return true;
        }

        Left++;
        if (_others.Count < MaxShown)
        {
            string other = trimmed.ToString();
            if (!_others.Contains(other, StringComparer.Ordinal))
            {
                _others.Add(other);
            }
        }

        return false;
    }
}
