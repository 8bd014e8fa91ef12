using System;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>
/// Notices texts of a pool that differ from an earlier one in blanks or case only. Nothing is kept while all of them are without
/// blanks and written in one case, since no two of those are alike: most ids of studies.
/// </summary>
internal sealed class AlikeTexts
{
    private readonly TextPool _texts;
    private PrintSet? _prints;
    private bool _hasUpper;
    private bool _hasLower;
    private bool _hasOther;

    internal AlikeTexts(TextPool texts) => _texts = texts;

    /// <summary>Whether the newest text of the pool is like an earlier one. To be asked of each once.</summary>
    internal bool HasNewest()
    {
        int newest = _texts.Count - 1;
        Look(_texts[newest]);
        if (!_hasOther && !(_hasUpper && _hasLower))
        {
            return false;
        }

        if (_prints is null)
        {
            _prints = new PrintSet();
            for (int i = 0; i < newest; i++)
            {
                _ = _prints.Add(CellText.Print(_texts[i]));
            }
        }

        return !_prints.Add(CellText.Print(_texts[newest]));
    }

    private void Look(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            _hasUpper |= char.IsAsciiLetterUpper(c);
            _hasLower |= char.IsAsciiLetterLower(c);
            _hasOther |= !char.IsAscii(c) || char.IsWhiteSpace(c);
        }
    }
}
