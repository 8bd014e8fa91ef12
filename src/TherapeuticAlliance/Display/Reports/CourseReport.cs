using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Display.Charts;
using TherapeuticAlliance.Display.Words;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Display.Reports;

/// <summary>One course. Rule, rates and caution are said once; each session has its level, from and to, and p.</summary>
internal static class CourseReport
{
    internal static string Of(RuptureMonitor monitor, ScoreSeries series, IReadOnlyList<Verdict> verdicts, DisplayOptions options)
    {
        Speaker speaker = options.Speaker;
        var page = new Page(options, speaker.Say(ReportWords.Course, monitor.Scale.Instrument.Title, monitor.Scale.Name));
        page.Svg(new CourseChart(monitor.Scale, CoursePoint.Of(verdicts), page.Chart("course"), isWatched: true).Draw());
        string[] detectors = [.. monitor.Policy.Detectors.Select(detector => detector.Name).Where(name => HasProbability(verdicts, name))];
        string[] columns = [.. SessionReport.Words(speaker, ChartWords.Session, ReportWords.Date, ReportWords.Change, ReportWords.Level), .. detectors.Select(name => speaker.Say(ReportWords.Probability, name))];
        Dictionary<int, System.DateTime?> dates = series.Sessions.ToDictionary(session => session.Session, session => session.Date);
        page.Table(speaker.Say(ReportWords.Sessions), columns, verdicts.Select(verdict => Row(verdict, dates.TryGetValue(verdict.Session, out var date) ? date : null, detectors, speaker)));
        page.Heading(speaker.Say(ReportWords.Rule)).Paragraph(monitor.Policy.Describe(speaker.Texts));
        page.Paragraph(monitor.Prior is { } prior ? speaker.Say(ReportWords.Prior, prior.Describe(speaker.Texts)) : speaker.Say(ReportWords.NoPrior));
        foreach (string rate in verdicts.Where(verdict => verdict.Level > RuptureLevel.None).Select(verdict => Rate(verdict, speaker)).Distinct())
        {
            page.Paragraph(rate);
        }

        return page.Paragraph(speaker.Say(ChartWords.Caution)).End();
    }

    internal static string Date(System.DateTime? date) => date is { } known ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "–";

    internal static string WhyNot(Verdict verdict) => string.Join(" ", verdict.Level == RuptureLevel.Refused
        ? verdict.Findings.Select(finding => finding.Describe())
        : verdict.Evidence.Select(evidence => evidence.WhyNot).OfType<string>().Distinct());

    private static bool HasProbability(IReadOnlyList<Verdict> verdicts, string detector) =>
        verdicts.Any(verdict => verdict.Evidence.Any(evidence => evidence.Detector.Name == detector && evidence.Probability is not null));

    private static string Rate(Verdict verdict, Speaker speaker) => verdict.MeasuredRate is { } rate
        ? speaker.Say(ReportWords.Rate, CourseWords.Level(verdict.Level, speaker), rate.Describe(speaker.Texts))
        : speaker.Say(ReportWords.NotMeasured, CourseWords.Level(verdict.Level, speaker));

    private static Cell[] Row(Verdict verdict, System.DateTime? date, string[] detectors, Speaker speaker) =>
    [
        Number.Text(verdict.Session), Date(date), Change(verdict, speaker), Level(verdict, speaker), .. detectors.Select(name => Probability(verdict, name, speaker)),
    ];

    private static string Change(Verdict verdict, Speaker speaker) => verdict.Score is not { } score ? speaker.Say(ChartWords.NoScore)
        : verdict.Previous is { Score: { } before } ? PlainNumber.Of(before, speaker) + " → " + PlainNumber.Of(score, speaker)
        : PlainNumber.Of(score, speaker);

    private static string Level(Verdict verdict, Speaker speaker)
    {
        string level = CourseWords.Flag(verdict.Level, verdict.IsOnset, speaker);
        return verdict.Level < RuptureLevel.None && verdict.Score is not null && WhyNot(verdict) is { Length: > 0 } why ? level + ": " + why : level;
    }

    private static Cell Probability(Verdict verdict, string detector, Speaker speaker) =>
        verdict.Evidence.FirstOrDefault(evidence => evidence.Detector.Name == detector)?.Probability is { } p ? PlainNumber.Probability(p, speaker) : "–";
}
