using System;
using System.Collections.Generic;

namespace TherapeuticAlliance.Display.Charts;

/// <summary>What the marks of a chart mean, one after the other; where a line is full, the next one begins.</summary>
internal sealed class Legend
{
    private const double Start = Canvas.Margin + 8, ToWord = 12, ToNext = 17;

    private readonly List<(double X, double Y, string Word, Action<double, double> Mark)> _entries = [];

    /// <summary>How much higher than one line it is.</summary>
    internal double MoreHeight => _entries.Count == 0 ? 0 : _entries[_entries.Count - 1].Y;

    internal Legend Add(string word, Action<double, double> mark)
    {
        double x = Start, y = MoreHeight;
        if (_entries.Count > 0)
        {
            (double last, _, string before, _) = _entries[_entries.Count - 1];
            x = last + ToWord + WrappedText.WidthOf(before) + ToNext;
        }

        if (x > Start && x + ToWord + WrappedText.WidthOf(word) > Canvas.Width - Canvas.Margin)
        {
            x = Start;
            y += Canvas.LineHeight;
        }

        _entries.Add((x, y, word, mark));
        return this;
    }

    internal void Draw(Canvas canvas, double y)
    {
        foreach ((double x, double below, string word, Action<double, double> mark) in _entries)
        {
            mark(x, y + below);
            canvas.Text(x + ToWord, y + below + 5, word);
        }
    }
}
