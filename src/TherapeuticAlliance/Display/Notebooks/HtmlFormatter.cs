using System.IO;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Display.Charts;
using TherapeuticAlliance.Display.Reports;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Display.Notebooks;

/// <summary>Shows reports and charts in the output of a cell. Each output has ids of its own, made from its content.</summary>
internal sealed class HtmlFormatter
{
    /// <summary>Gets what is written.</summary>
    public string MimeType => TypeFormatterSourceAttribute.Html;

    /// <summary>Writes a value; returns whether it is one of ours.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        string? html = Html(instance, DisplayOptions.Default);
        if (html is null)
        {
            return false;
        }

        writer.Write(Html(instance, DisplayOptions.Default.WithIdPrefix("ta-" + Key(html))));
        return true;
    }

    private static string? Html(object value, DisplayOptions options) => value switch
    {
        ScoreReport report => report.ToHtml(options),
        MonitorCourse course => course.ToHtml(options),
        Course course => course.ToHtml(options),
        DyadComparison comparison => comparison.ToHtml(options),
        DyadCourse course => course.ToHtml(options),
        ScoreSeries series => series.ToSvg(options),
        _ => null,
    };

    private static string Key(string html)
    {
        var content = new CanonicalText();
        return content.Add(html).Hash().Substring(0, 12);
    }
}
