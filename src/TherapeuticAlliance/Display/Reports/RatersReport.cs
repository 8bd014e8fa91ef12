using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Display.Charts;
using TherapeuticAlliance.Display.Words;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Reports;

/// <summary>Two raters, of one session or of a course.</summary>
internal static class RatersReport
{
    internal static string Of(DyadComparison comparison, DisplayOptions options)
    {
        TextProvider texts = options.Texts;
        string[] raters = [CourseWords.Rater(comparison.First.Instrument.Rater, texts), CourseWords.Rater(comparison.Second.Instrument.Rater, texts)];
        var page = new Page(options, texts.Say(ReportWords.Raters, CourseWords.Form(comparison.First.Instrument)));
        page.Svg(comparison.ToSvg(page.Chart("profile")));
        page.Table(
            texts.Say(ReportWords.Score), [texts.Say(ReportWords.Scale), .. raters, texts.Say(ChartWords.Difference, raters[0], raters[1])],
            comparison.Scales.Select(scale => Row(texts.OfDefinition(scale.Scale.Name), scale.First.Value, scale.Second.Value, scale.Difference?.Value, texts)));
        if (comparison.Profile is { } profile)
        {
            page.Table(
                texts.Say(ReportWords.Answers), [texts.Say(ReportWords.Item), .. raters, texts.Say(ReportWords.Difference)],
                profile.Items.Select(item => Row(Name(item.Item, texts), (double?)item.First, (double?)item.Second, (double?)item.Difference, texts)));
        }

        return page.Paragraph(texts.Say(ChartWords.DyadCaution)).End();
    }

    internal static string Of(DyadCourse course, DisplayOptions options)
    {
        TextProvider texts = options.Texts;
        string[] raters = [CourseWords.Rater(course.First.Rater, texts), CourseWords.Rater(course.Second.Rater, texts)];
        var page = new Page(options, texts.Say(ReportWords.Raters, CourseWords.Form(course.First.Scale.Instrument)));
        page.Svg(course.ToSvg(page.Chart("dyad")));
        Dictionary<int, double?> first = Scores(course.First), second = Scores(course.Second);
        Dictionary<int, double> differences = course.Sessions.ToDictionary(session => session.Session, session => session.Difference);
        page.Table(
            texts.Say(ReportWords.Sessions), [texts.Say(ChartWords.Session), .. raters, texts.Say(ChartWords.Difference, raters[0], raters[1])],
            first.Keys.Union(second.Keys).OrderBy(session => session).Select(session => Row(
                Number.Text(session), Of(first, session), Of(second, session), differences.TryGetValue(session, out double difference) ? difference : null, texts)),
            texts.Say(ChartWords.NoSession));
        return page.Paragraph(texts.Say(ChartWords.DyadCaution)).End();
    }

    private static string Name(Item item, TextProvider texts) => Number.Text(item.Number) + (item.Label is { } label ? " " + texts.OfDefinition(label) : string.Empty);

    private static Dictionary<int, double?> Scores(ScoreSeries series) => series.Sessions.ToDictionary(session => session.Session, session => session.Score);

    private static double? Of(Dictionary<int, double?> scores, int session) => scores.TryGetValue(session, out double? score) ? score : null;

    private static Cell[] Row(string name, double? first, double? second, double? difference, TextProvider texts) =>
    [
        name, PlainNumber.OfOrNone(first, texts), PlainNumber.OfOrNone(second, texts),
        difference is { } known ? PlainNumber.Of(known, texts) : texts.Say(ReportWords.NotCompared),
    ];
}
