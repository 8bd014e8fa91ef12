using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Display.Words;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Charts;

/// <summary>Two raters of one course, and below the difference of each session that both rated.</summary>
internal sealed class DyadChart
{
    private const double DifferencesHeight = 90, Between = 78;

    private readonly DyadCourse _course;
    private readonly TextProvider _texts;
    private readonly Canvas _canvas;
    private readonly Plot _plot, _differences;
    private readonly string _first, _second;
    private readonly string[] _notes;
    private readonly int[] _sessions;
    private readonly Legend _legend;

    internal DyadChart(DyadCourse course, DisplayOptions options)
    {
        _course = course;
        _texts = options.Texts;
        _first = CourseWords.Rater(course.First.Rater, _texts);
        _second = CourseWords.Rater(course.Second.Rater, _texts);
        _sessions = [.. course.First.Sessions.Concat(course.Second.Sessions).Select(session => session.Session).Distinct().OrderBy(session => session)];
        Scale scale = course.First.Scale;
        _notes = [.. CourseWords.About(scale, _texts), _texts.Say(ChartWords.DyadCaution)];
        _canvas = new Canvas(options, _texts.Say(ChartWords.Dyad, CourseWords.Form(scale.Instrument), _texts.OfDefinition(scale.Name), _first, _second), _notes);
        _plot = new Plot(_canvas.Top + 8, scale.Lowest.Value, scale.Highest.Value, _sessions);
        double largest = course.Sessions.Count == 0 ? 0 : course.Sessions.Max(session => session.AbsoluteDifference);
        double bound = largest > 0 ? largest : 1;
        _differences = new Plot(_plot.Bottom + Between, -bound, bound, _sessions, DifferencesHeight);
        _legend = new Legend()
            .Add(_first, (x, y) => _canvas.Circle("point", x, y, 4))
            .Add(_second, (x, y) => _canvas.Path("other", ChartShapes.Square(x, y)))
            .Add(_texts.Say(ChartWords.NoScoreOf, _first), (x, y) => _canvas.Path("gap", ChartShapes.Cross(x, y)))
            .Add(_texts.Say(ChartWords.NoScoreOf, _second), (x, y) => _canvas.Path("gap", ChartShapes.Plus(x, y)));
    }

    internal string Draw() => _canvas.Draw(_differences.Bottom + 78 + _legend.MoreHeight, Story(), _ =>
    {
        _plot.Frame(_canvas, _texts);
        Series(_course.First, "one", isFirst: true);
        Series(_course.Second, "two", isFirst: false);
        Ends();
        _canvas.Text(Plot.Left, _differences.Top - 14, DifferenceName());
        _differences.Frame(_canvas, _texts, saysThatThereIsNone: false);
        Differences();
        _differences.Sessions(_canvas, _texts);
        _legend.Draw(_canvas, _differences.Bottom + 64);
    });

    private double Half => _sessions.Length > Plot.MostRoomy ? 2.5 : 4;

    private string DifferenceName() => _texts.Say(ChartWords.Difference, _first, _second);

    private string Story()
    {
        Dictionary<int, double?> ones = Scores(_course.First), others = Scores(_course.Second);
        IEnumerable<string> sessions = _sessions.Select(session => _texts.Say(ChartWords.DyadPoint, session, _first, Score(ones, session), _second, Score(others, session)));
        return string.Join(" ", (_sessions.Length == 0 ? [_texts.Say(ChartWords.NoSession)] : sessions).Concat(_notes));
    }

    private string Score(Dictionary<int, double?> scores, int session) => PlainNumber.OfOrNone(scores.TryGetValue(session, out double? score) ? score : null, _texts);

    private static Dictionary<int, double?> Scores(ScoreSeries series) => series.Sessions.ToDictionary(session => session.Session, session => session.Score);

    private void Series(ScoreSeries series, string style, bool isFirst)
    {
        Dictionary<int, double?> scores = Scores(series);
        double? Of(int session) => scores.TryGetValue(session, out double? score) && score is { } known ? _plot.Y(known) : null;
        _canvas.Line(style, _sessions.Select(session => (_plot.X(session), Of(session))));
        foreach (int session in _sessions)
        {
            _canvas.Group(_texts.Say(ChartWords.Point, session, (isFirst ? _first : _second) + " " + Score(scores, session)), () => Mark(_plot.X(session), Of(session), isFirst));
        }
    }

    private void Mark(double x, double? y, bool isFirst)
    {
        if (y is not { } height)
        {
            _canvas.Path("gap", isFirst ? ChartShapes.Cross(x, _plot.Bottom - 22) : ChartShapes.Plus(x, _plot.Bottom - 9));
        }
        else if (isFirst)
        {
            _canvas.Circle("point", x, height, Half);
        }
        else
        {
            _canvas.Path("other", ChartShapes.Square(x, height, Half));
        }
    }

    // The names stand at the ends of the lines, and apart where these meet.
    private void Ends()
    {
        if (_course.First.Scored().Any() && _course.Second.Scored().Any())
        {
            double one = _plot.Y(_course.First.Scored().Last().Score!.Value) + 5, other = _plot.Y(_course.Second.Scored().Last().Score!.Value) + 5;
            double apart = Math.Max(0, Canvas.LineHeight - Math.Abs(one - other)) / 2;
            _canvas.Text(Plot.Right + 4, one + (one <= other ? -apart : apart), _first);
            _canvas.Text(Plot.Right + 4, other + (one <= other ? apart : -apart), _second);
        }
    }

    private void Differences()
    {
        double zero = _differences.Y(0);
        _canvas.Path("baseline", "M" + ChartShapes.At(Plot.Left, zero) + "L" + ChartShapes.At(Plot.Right, zero));
        _canvas.Text(Plot.Left - 8, zero + 5, "0", "end");
        double half = Math.Min(8, 250.0 / Math.Max(1, _sessions.Length));
        foreach (SessionDiscrepancy session in _course.Sessions)
        {
            double x = _differences.X(session.Session);
            _canvas.Group(_texts.Say(ChartWords.DifferenceOf, session.Session, PlainNumber.Of(session.Difference, _texts)), () =>
                _canvas.Path("bar", ChartShapes.Box(x - half, zero, x + half, _differences.Y(session.Difference))));
        }
    }
}
