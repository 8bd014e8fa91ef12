using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Tells the rows of the rater of the instrument from those of others, and counts the others.</summary>
internal sealed class RaterFilter
{
    private const int MaxShown = 5;

    private readonly HashSet<string> _words;
    private readonly List<string> _others = [];

    internal RaterFilter(Instrument instrument, StudyMap map) =>
        _words = (map.RaterWords.IsEmpty ? [instrument.Rater.Code] : map.RaterWords).ToHashSet(StringComparer.OrdinalIgnoreCase);

    internal int Taken { get; private set; }

    internal int Left { get; private set; }

    /// <summary>The first few different words of rows that were left alone.</summary>
    internal string Others => ColumnList.Of(_others);

    internal bool Takes(string word)
    {
        string trimmed = word.Trim();
        if (_words.Contains(trimmed))
        {
            Taken++;
            return true;
        }

        Left++;
        if (_others.Count < MaxShown && !_others.Contains(trimmed, StringComparer.Ordinal))
        {
            _others.Add(trimmed);
        }

        return false;
    }
}
