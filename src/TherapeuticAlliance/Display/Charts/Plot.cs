using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Display.Words;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Charts;

/// <summary>The frame of a course: sessions from left to right, the whole range of the scale from bottom to top.</summary>
internal sealed class Plot
{
    internal const double Left = 64, Right = 616, Height = 220;

    /// <summary>More sessions than this have smaller marks.</summary>
    internal const int MostRoomy = 60;

    private const double Inset = 16;
    private const int MaxLabels = 12;

    private readonly double _lowest, _highest;
    private readonly int[] _sessions;

    internal Plot(double top, double lowest, double highest, IEnumerable<int> sessions, double height = Height)
    {
        Top = top;
        Bottom = top + height;
        _lowest = lowest;
        _highest = highest;
        _sessions = [.. sessions];
    }

    internal double Top { get; }

    internal double Bottom { get; }

    internal double X(int session)
    {
        int first = _sessions[0], last = _sessions[_sessions.Length - 1];
        return first == last ? (Left + Right) / 2 : Left + Inset + ((Right - Left - (2 * Inset)) * ((double)session - first) / ((double)last - first));
    }

    internal double Y(double score) => Bottom - ((Bottom - Top) * (Math.Min(_highest, Math.Max(_lowest, score)) - _lowest) / (_highest - _lowest));

    internal void Frame(Canvas canvas, TextProvider texts, bool saysThatThereIsNone = true)
    {
        canvas.Path("axis", "M" + ChartShapes.At(Left, Top) + "L" + ChartShapes.At(Left, Bottom) + "L" + ChartShapes.At(Right, Bottom));
        canvas.Text(Left - 8, Top + 5, PlainNumber.Of(_highest, texts), "end");
        canvas.Text(Left - 8, Bottom + 5, PlainNumber.Of(_lowest, texts), "end");
        if (_sessions.Length == 0 && saysThatThereIsNone)
        {
            canvas.Text((Left + Right) / 2, (Top + Bottom) / 2, texts.Say(ChartWords.NoSession), "middle");
        }
    }

    internal void Sessions(Canvas canvas, TextProvider texts)
    {
        canvas.Text((Left + Right) / 2, Bottom + 40, texts.Say(ChartWords.Session), "middle");
        double last = double.NegativeInfinity;
        foreach (int session in _sessions.Where((_, i) => i % (((_sessions.Length - 1) / MaxLabels) + 1) == 0))
        {
            if (X(session) - last >= 30)
            {
                last = X(session);
                canvas.Text(last, Bottom + 20, Number.Text(session), "middle");
            }
        }
    }
}
