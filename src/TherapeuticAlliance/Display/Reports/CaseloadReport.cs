using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Display.Charts;
using TherapeuticAlliance.Display.Words;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Reports;

/// <summary>Who is flagged, who is not watched and why, and who is overdue. The order is the caller's; nobody is ranked.</summary>
internal sealed class CaseloadReport
{
    private readonly IReadOnlyList<CaseloadEntry> _cases;
    private readonly DateTime? _overdueBefore;
    private readonly Page _page;
    private readonly TextProvider _texts;

    private CaseloadReport(IReadOnlyList<CaseloadEntry> cases, DateTime? overdueBefore, DisplayOptions options)
    {
        _cases = cases;
        _overdueBefore = overdueBefore;
        _texts = options.Texts;
        _page = new Page(options, _texts.Say(ReportWords.Caseload));
    }

    internal static string Of(IReadOnlyList<CaseloadEntry> cases, DateTime? overdueBefore, DisplayOptions options)
    {
        var report = new CaseloadReport(cases, overdueBefore, options);
        report.Group(ReportWords.Flagged, entry => entry.Course?.Last?.Level > RuptureLevel.None);
        report.Group(ReportWords.NotWatched, entry => entry.Course?.Last is not { Level: >= RuptureLevel.None });
        report.Group(ReportWords.Others, entry => entry.Course?.Last?.Level == RuptureLevel.None);
        return report._page.Paragraph(options.Texts.Say(ChartWords.Caution)).End();
    }

    private void Group(TextTemplate heading, Func<CaseloadEntry, bool> isIn)
    {
        (CaseloadEntry Case, int Place)[] entries = [.. _cases.Select((entry, i) => (entry, i)).Where(one => isIn(one.entry))];
        string caption = _texts.Say(heading);
        TextTemplate[] columns = [ReportWords.Case, ReportWords.Form, heading == ReportWords.NotWatched ? ReportWords.Why : ReportWords.Level, ReportWords.LastSession, ReportWords.CourseOf];
        _page.Table(
            caption, SessionReport.Words(_texts, _overdueBefore is null ? columns : [.. columns, ReportWords.Overdue]), entries.Select(one => Row(one.Case, one.Place)),
            _texts.Say(ReportWords.Nobody));
    }

    private Cell[] Row(CaseloadEntry entry, int place)
    {
        SessionScore? last = entry.Course?.Series.Sessions.Select(session => (SessionScore?)session).LastOrDefault();
        Cell[] cells =
        [
            entry.Address is { } address ? Cell.Link(entry.Caption, address) : Cell.OfCaller(entry.Caption),
            entry.Course is { } watched ? CourseWords.Title(watched.Series.Scale, _texts) : "–",
            entry.WhyNotWatched is { } why ? Cell.OfCaller(why) : State(entry),
            last is { } session ? Number.Text(session.Session) + " (" + CourseReport.Date(session.Date) + ")" : "–",
            last is not null && entry.Course is { } course ? Cell.Of(course.ToSparkline(_page.Chart("case-" + Number.Text(place + 1)))) : "–",
        ];
        return _overdueBefore is { } date ? [.. cells, Overdue(entry, last, date)] : cells;
    }

    private string State(CaseloadEntry entry)
    {
        if (entry.Course!.Last is not { } last)
        {
            return _texts.Say(ReportWords.NotStarted);
        }

        string reason = last.Level >= RuptureLevel.None ? string.Empty : CourseReport.WhyNot(last, _texts);
        return reason.Length > 0 ? reason : CourseWords.Flag(last.Level, last.IsOnset, _texts);
    }

    private string Overdue(CaseloadEntry entry, SessionScore? last, DateTime date) =>
        entry.Course is null ? "–"
        : last is not { Date: { } known } ? _texts.Say(last is null ? ReportWords.NotStarted : ReportWords.DateUnknown)
        : known < date ? _texts.Say(ReportWords.OverdueSince, CourseReport.Date(known))
        : _texts.Say(ReportWords.No);
}
