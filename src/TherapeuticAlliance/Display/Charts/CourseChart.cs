using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Display.Words;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Charts;

/// <summary>One scale over sessions, with its cut-offs, its flags and what each session was held against.</summary>
internal sealed class CourseChart
{
    private const double RoomForWord = 62;
    private static readonly RuptureLevel[] LegendLevels = [RuptureLevel.NotJudged, RuptureLevel.None, RuptureLevel.Watch, RuptureLevel.Probable, RuptureLevel.Strong];

    private readonly Scale _scale;
    private readonly IReadOnlyList<CoursePoint> _points;
    private readonly TextProvider _texts;
    private readonly bool _isWatched;
    private readonly Legend _legend = new();
    private readonly Canvas _canvas;
    private readonly Plot _plot;
    private readonly string[] _notes;

    internal CourseChart(Scale scale, IReadOnlyList<CoursePoint> points, DisplayOptions options, bool isWatched)
    {
        _scale = scale;
        _points = points;
        _texts = options.Texts;
        _isWatched = isWatched;
        _notes = [.. Notes()];
        _canvas = new Canvas(options, CourseWords.Title(scale, _texts), _notes);
        _plot = new Plot(_canvas.Top + 22, scale.Lowest.Value, scale.Highest.Value, points.Select(point => point.Session));
        if (isWatched)
        {
            AddLegend();
        }
    }

    private void AddLegend()
    {
        foreach (RuptureLevel level in LegendLevels)
        {
            _legend.Add(CourseWords.Level(level, _texts), (x, y) => Mark(level, x, y));
        }

        _legend.Add(_texts.Say(ChartWords.NoScore), (x, y) => _canvas.Path("gap", ChartShapes.Cross(x, y)));
    }

    private double Below => _isWatched ? 76 + _legend.MoreHeight : 48;

    private bool IsDense => _points.Count > Plot.MostRoomy;

    internal string Draw() => _canvas.Draw(_plot.Bottom + Below, Story(), _ =>
    {
        Band();
        _plot.Frame(_canvas, _texts);
        _plot.Sessions(_canvas, _texts);
        CutOffs();
        _canvas.Line("one", _points.Select(point => (_plot.X(point.Session), Y(point.Score))));
        Points();
        _legend.Draw(_canvas, _plot.Bottom + 62);
    });

    private IEnumerable<string> Notes() => CourseWords.About(_scale, _texts)
        .Concat(_points.Any(point => point.Baseline is not null) ? [_texts.Say(ChartWords.Band)] : [])
        .Concat(_isWatched ? [_texts.Say(ChartWords.Caution)] : []);

    private string Story() => string.Join(" ", (_points.Count == 0
        ? [_texts.Say(ChartWords.NoSession)]
        : _points.Select(point => CourseWords.Session(point, _texts))).Concat(_notes));

    private double? Y(double? score) => score is { } known ? _plot.Y(known) : null;

    private void Band()
    {
        double half = _points.Count > 1 ? (_plot.X(_points[1].Session) - _plot.X(_points[0].Session)) / 2 : 8;
        foreach (CoursePoint point in _points.Where(point => point.Baseline is not null && point.Sigma is not null))
        {
            double x = _plot.X(point.Session), wide = Math.Min(half, 12);
            _canvas.Path("band", ChartShapes.Box(
                x - wide, _plot.Y(point.Baseline!.Value + point.Sigma!.Value), x + wide, _plot.Y(point.Baseline.Value - point.Sigma.Value)));
        }

        _canvas.Line("baseline", _points.Select(point => (_plot.X(point.Session), Y(point.Baseline))));
    }

    private void CutOffs()
    {
        double last = double.NegativeInfinity;
        foreach (Threshold threshold in CourseWords.CutOffs(_scale).OrderByDescending(threshold => threshold.Value))
        {
            double y = _plot.Y((double)threshold.Value);
            _canvas.Path("cut", "M" + ChartShapes.At(Plot.Left, y) + "L" + ChartShapes.At(Plot.Right, y));
            if (y - last >= Canvas.LineHeight)
            {
                last = y;
                _canvas.Text(Plot.Right + 8, y + 5, CourseWords.Sign(threshold.Comparison) + " " + _texts.Number(Number.Text(threshold.Value)));
            }
        }
    }

    private void Points()
    {
        // Where many marks overlap, those with a word are drawn last.
        HashSet<CoursePoint> worded = Worded();
        foreach (CoursePoint point in IsDense ? _points.OrderBy(worded.Contains) : _points.AsEnumerable())
        {
            _canvas.Group(CourseWords.Session(point, _texts), () => Mark(point, _plot.X(point.Session), worded.Contains(point)));
        }
    }

    private HashSet<CoursePoint> Worded()
    {
        var worded = new HashSet<CoursePoint>();
        double last = double.NegativeInfinity;
        foreach (CoursePoint point in _points.Where(point => point.IsFlagged && point.IsOnset && _plot.X(point.Session) - last >= RoomForWord))
        {
            last = _plot.X(point.Session);
            worded.Add(point);
        }

        return worded;
    }

    private void Mark(CoursePoint point, double x, bool hasWord)
    {
        if (point.Score is not { } score)
        {
            _canvas.Path("gap", ChartShapes.Cross(x, _plot.Bottom - 10));
            return;
        }

        double y = _plot.Y(score);
        _canvas.Circle(point.Level < RuptureLevel.None ? "open" : "point", x, y, IsDense ? 2.5 : 4);
        if (point.IsFlagged)
        {
            // Below the point where there is no room above it.
            double side = y - _plot.Top < 40 ? 1 : -1;
            _canvas.Path(point.IsOnset ? "flag" : "flag hollow", ChartShapes.Flag(point.Level!.Value, x, y + (side * 15)));
            if (hasWord)
            {
                _canvas.Text(x, y + (side * 28) + (side > 0 ? 9 : 0), CourseWords.Level(point.Level.Value, _texts), "middle");
            }
        }
    }

    private void Mark(RuptureLevel level, double x, double y)
    {
        if (level > RuptureLevel.None)
        {
            _canvas.Path("flag", ChartShapes.Flag(level, x, y));
        }
        else
        {
            _canvas.Circle(level == RuptureLevel.None ? "point" : "open", x, y, 4);
        }
    }
}
