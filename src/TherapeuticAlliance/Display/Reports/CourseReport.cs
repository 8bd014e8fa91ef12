using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Display.Charts;
using TherapeuticAlliance.Display.Words;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Reports;

/// <summary>One course. Rule, rates and caution are said once; each session has its level, from and to, and p.</summary>
internal static class CourseReport
{
    internal static string Of(RuptureMonitor monitor, ScoreSeries series, IReadOnlyList<Verdict> verdicts, DisplayOptions options)
    {
        TextProvider texts = options.Texts;
        var page = new Page(options, texts.Say(ReportWords.Course, monitor.Scale.Instrument.Title, texts.OfDefinition(monitor.Scale.Name)));
        page.Svg(new CourseChart(monitor.Scale, CoursePoint.Of(verdicts), page.Chart("course"), isWatched: true).Draw());
        string[] detectors = [.. monitor.Policy.Detectors.Select(detector => detector.Name).Where(name => HasProbability(verdicts, name))];
        string[] columns = [.. SessionReport.Words(texts, ChartWords.Session, ReportWords.Date, ReportWords.Change, ReportWords.Level), .. detectors.Select(name => texts.Say(ReportWords.Probability, name))];
        Dictionary<int, System.DateTime?> dates = series.Sessions.ToDictionary(session => session.Session, session => session.Date);
        page.Table(texts.Say(ReportWords.Sessions), columns, verdicts.Select(verdict => Row(verdict, dates.TryGetValue(verdict.Session, out var date) ? date : null, detectors, texts)), texts.Say(ChartWords.NoSession));
        page.Heading(texts.Say(ReportWords.Rule)).Paragraph(monitor.Policy.Describe(texts));
        page.Paragraph(monitor.Prior is { } prior ? texts.Say(ReportWords.Prior, prior.Describe(texts)) : texts.Say(ReportWords.NoPrior));
        foreach (string rate in verdicts.Where(verdict => verdict.Level > RuptureLevel.None).Select(verdict => Rate(verdict, texts)).Distinct())
        {
            page.Paragraph(rate);
        }

        return page.Paragraph(texts.Say(ChartWords.Caution)).End();
    }

    internal static string Date(System.DateTime? date) => date is { } known ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "–";

    internal static string WhyNot(Verdict verdict, TextProvider texts) => string.Join(" ", verdict.Level == RuptureLevel.Refused
        ? verdict.Findings.Select(finding => finding.Describe(texts))
        : verdict.Evidence.Select(evidence => evidence.WhyNotIn(texts)).OfType<string>().Distinct());

    private static bool HasProbability(IReadOnlyList<Verdict> verdicts, string detector) =>
        verdicts.Any(verdict => verdict.Evidence.Any(evidence => evidence.Detector.Name == detector && evidence.Probability is not null));

    private static string Rate(Verdict verdict, TextProvider texts) => verdict.MeasuredRate is { } rate
        ? texts.Say(ReportWords.Rate, CourseWords.Level(verdict.Level, texts), rate.Describe(texts))
        : texts.Say(ReportWords.NotMeasured, CourseWords.Level(verdict.Level, texts));

    private static Cell[] Row(Verdict verdict, System.DateTime? date, string[] detectors, TextProvider texts) =>
    [
        Number.Text(verdict.Session), Date(date), Change(verdict, texts), Level(verdict, texts), .. detectors.Select(name => Probability(verdict, name, texts)),
    ];

    private static string Change(Verdict verdict, TextProvider texts) => verdict.Score is not { } score ? texts.Say(ChartWords.NoScore)
        : verdict.Previous is { Score: { } before } ? PlainNumber.Of(before, texts) + " → " + PlainNumber.Of(score, texts)
        : PlainNumber.Of(score, texts);

    private static string Level(Verdict verdict, TextProvider texts)
    {
        string level = CourseWords.Flag(verdict.Level, verdict.IsOnset, texts);
        return verdict.Level < RuptureLevel.None && verdict.Score is not null && WhyNot(verdict, texts) is { Length: > 0 } why ? level + ": " + why : level;
    }

    private static Cell Probability(Verdict verdict, string detector, TextProvider texts) =>
        verdict.Evidence.FirstOrDefault(evidence => evidence.Detector.Name == detector)?.Probability is { } p ? PlainNumber.Probability(p, texts) : "–";
}
