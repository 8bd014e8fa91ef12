using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Display.Words;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Charts;

/// <summary>A course as small as a word, for lists: the line over the whole range of the scale, the last point, and its flag.</summary>
internal static class Sparkline
{
    private const double Width = 120, Height = 32, Inset = 8;

    internal static string Of(Scale scale, IReadOnlyList<CoursePoint> points, DisplayOptions options)
    {
        TextProvider texts = options.Texts;
        var canvas = new Canvas(options, CourseWords.Title(scale, texts), []);
        double lowest = scale.Lowest.Value, highest = scale.Highest.Value;
        double X(int i) => points.Count == 1 ? Width / 2 : Inset + ((Width - (2 * Inset)) * i / (points.Count - 1));
        double Y(double score) => Height - Inset - ((Height - (2 * Inset)) * (score - lowest) / (highest - lowest));
        string story = points.Count == 0 ? texts.Say(ChartWords.NoSession) : string.Join(" ", points.Select(point => CourseWords.Session(point, texts)));
        return canvas.DrawSmall(Width, Height, story, _ =>
        {
            canvas.Line("one", points.Select((point, i) => (X(i), point.Score is { } score ? Y(score) : (double?)null)));
            if (points.Count > 0 && points[points.Count - 1] is { Score: { } last } end)
            {
                double x = X(points.Count - 1);
                if (end.IsFlagged)
                {
                    canvas.Path("flag", ChartShapes.Flag(end.Level!.Value, x, Y(last)));
                }
                else
                {
                    canvas.Circle("point", x, Y(last), 3);
                }
            }
        });
    }
}
