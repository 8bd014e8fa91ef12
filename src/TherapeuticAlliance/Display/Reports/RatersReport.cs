using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Display.Charts;
using TherapeuticAlliance.Display.Words;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Display.Reports;

/// <summary>Two raters, of one session or of a course.</summary>
internal static class RatersReport
{
    internal static string Of(DyadComparison comparison, DisplayOptions options)
    {
        Speaker speaker = options.Speaker;
        string[] raters = [CourseWords.Rater(comparison.First.Instrument.Rater, speaker), CourseWords.Rater(comparison.Second.Instrument.Rater, speaker)];
        var page = new Page(options, speaker.Say(ReportWords.Raters, comparison.First.Instrument.Title));
        page.Svg(comparison.ToSvg(page.Chart("profile")));
        page.Table(
            speaker.Say(ReportWords.Score), [speaker.Say(ReportWords.Scale), .. raters, speaker.Say(ChartWords.Difference, raters[0], raters[1])],
            comparison.Scales.Select(scale => Row(scale.Scale.Name, scale.First.Value, scale.Second.Value, scale.Difference?.Value, speaker)));
        if (comparison.Profile is { } profile)
        {
            page.Table(
                speaker.Say(ReportWords.Answers), [speaker.Say(ReportWords.Item), .. raters, speaker.Say(ReportWords.Difference)],
                profile.Items.Select(item => Row(Name(item.Item), (double?)item.First, (double?)item.Second, (double?)item.Difference, speaker)));
        }

        return page.Paragraph(speaker.Say(ChartWords.DyadCaution)).End();
    }

    internal static string Of(DyadCourse course, DisplayOptions options)
    {
        Speaker speaker = options.Speaker;
        string[] raters = [CourseWords.Rater(course.First.Rater, speaker), CourseWords.Rater(course.Second.Rater, speaker)];
        var page = new Page(options, speaker.Say(ReportWords.Raters, course.First.Scale.Instrument.Title));
        page.Svg(course.ToSvg(page.Chart("dyad")));
        Dictionary<int, double?> first = Scores(course.First), second = Scores(course.Second);
        Dictionary<int, double> differences = course.Sessions.ToDictionary(session => session.Session, session => session.Difference);
        page.Table(
            speaker.Say(ReportWords.Sessions), [speaker.Say(ChartWords.Session), .. raters, speaker.Say(ChartWords.Difference, raters[0], raters[1])],
            first.Keys.Union(second.Keys).OrderBy(session => session).Select(session => Row(
                Number.Text(session), Of(first, session), Of(second, session), differences.TryGetValue(session, out double difference) ? difference : null, speaker)));
        return page.Paragraph(speaker.Say(ChartWords.DyadCaution)).End();
    }

    private static string Name(Item item) => Number.Text(item.Number) + (item.Label is { } label ? " " + label : string.Empty);

    private static Dictionary<int, double?> Scores(ScoreSeries series) => series.Sessions.ToDictionary(session => session.Session, session => session.Score);

    private static double? Of(Dictionary<int, double?> scores, int session) => scores.TryGetValue(session, out double? score) ? score : null;

    private static Cell[] Row(string name, double? first, double? second, double? difference, Speaker speaker) =>
    [
        name, PlainNumber.OfOrNone(first, speaker), PlainNumber.OfOrNone(second, speaker),
        difference is { } known ? PlainNumber.Of(known, speaker) : speaker.Say(ReportWords.NotCompared),
    ];
}
