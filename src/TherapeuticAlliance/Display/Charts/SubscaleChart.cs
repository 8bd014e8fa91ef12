using System.Linq;
using TherapeuticAlliance.Display.Words;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Charts;

/// <summary>The scales of one form side by side, in percent of maximum, since their ranges differ.</summary>
internal sealed class SubscaleChart
{
    private const double RowHeight = 48, Left = Canvas.Margin, Right = 560;

    private readonly ScoreReport _report;
    private readonly TextProvider _texts;
    private readonly Canvas _canvas;

    internal SubscaleChart(ScoreReport report, DisplayOptions options)
    {
        _report = report;
        _texts = options.Texts;
        _canvas = new Canvas(options, _texts.Say(ChartWords.Subscales, CourseWords.Form(report.Instrument)), []);
    }

    internal string Draw() => _canvas.Draw(_canvas.Top + 8 + (RowHeight * _report.Scales.Count) + 14, string.Join(" ", _report.Scales.Select(Words)), canvas =>
    {
        double y = canvas.Top + 8;
        foreach (ScaleScore score in _report.Scales)
        {
            canvas.Group(Words(score), () => Row(score, y));
            y += RowHeight;
        }

        canvas.Text(Left, y + 8, "0 %");
        canvas.Text(Right, y + 8, "100 %", "end");
    });

    private string Words(ScaleScore score) => score.Exact is { } exact && score.PercentOfMaximum is { } percent
        ? _texts.Say(ChartWords.Bar, _texts.OfDefinition(score.Scale.Name), PlainNumber.Of(exact, _texts), PlainNumber.Of(score.Scale.Lowest, _texts), PlainNumber.Of(score.Scale.Highest, _texts), PlainNumber.Of(percent, _texts))
        : _texts.Say(ChartWords.BarMissing, _texts.OfDefinition(score.Scale.Name));

    private void Row(ScaleScore score, double y)
    {
        _canvas.Text(Left, y + 12, _texts.OfDefinition(score.Scale.Name));
        _canvas.Path(score.Exact is null ? "empty" : "axis", ChartShapes.Box(Left, y + 18, Right, y + 34));
        if (score.PercentOfMaximum is { } percent)
        {
            _canvas.Path("bar", ChartShapes.Box(Left, y + 18, Left + ((Right - Left) * percent.Value / 100), y + 34));
        }

        string words = score.Exact is { } exact ? PlainNumber.Of(exact, _texts) + " (" + PlainNumber.Of(score.PercentOfMaximum!.Value, _texts) + " %)" : _texts.Say(ChartWords.NoScore);
        _canvas.Text(Right + 10, y + 31, words);
    }
}
