using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Courses;

/// <summary>What keeps a form, a completed form or a stored course from being what it shall be.</summary>
internal static class CourseValidator
{
    internal static Finding? OfSheet(Scale scale, ResponseSheet sheet) =>
        !IsScoredAlike(scale, sheet) ? CourseFindings.ScaleOther.At(string.Empty, sheet.Instrument.ToString(), scale.Code, scale.Instrument.ToString())
        : sheet.Administration.Session is null ? SeriesFindings.SessionUnknown.At(string.Empty)
        : null;

    internal static Finding? OfCompletion(CourseSession? known, CourseSession completed)
    {
        string session = Number.Text(completed.Session);
        if (known?.Sheet is not { IsComplete: false } incomplete)
        {
            return (known is null ? CourseFindings.SessionAbsent : CourseFindings.NothingToComplete).At(string.Empty, session);
        }

        Item? changed = incomplete.Instrument.Items.FirstOrDefault(
            item => incomplete.Answers[item.Position].Kind == AnswerKind.Given && !IsKept(incomplete.Answers[item.Position], item.Code, completed.Sheet!));
        return changed is null ? null : CourseFindings.CompletionChangesAnswer.At("items[" + changed.Code + "]", session, changed.Code);
    }

    internal static IEnumerable<Finding> OfStored(RuptureMonitor monitor, IReadOnlyList<CourseSession> sessions, IReadOnlyList<CourseChange> trail)
    {
        foreach (CourseSession session in sessions)
        {
            if (session.Sheet is { } sheet && OfForm(monitor.Scale, session, sheet) is { } finding)
            {
                yield return finding;
            }
        }

        if (!Leads(trail, monitor.Identity))
        {
            yield return CourseFindings.TrailBroken.At("trail");
        }
    }

    private static Finding? OfForm(Scale scale, CourseSession session, ResponseSheet sheet) =>
        !IsScoredAlike(scale, sheet) ? CourseFindings.ScaleOther.At(Path(session), sheet.Instrument.ToString(), scale.Code, scale.Instrument.ToString())
        : sheet.Score()[scale.Code].Value != session.Score.Score || sheet.Administration.Session != session.Session || sheet.Administration.Date != session.Score.Date
            ? CourseFindings.ScoreNotOfForm.At(Path(session), Number.Text(session.Session))
        : null;

    private static string Path(CourseSession session) => "sessions[" + Number.Text(session.Session) + "]";

    private static bool IsKept(Answer answer, string itemCode, ResponseSheet completed) =>
        completed.Instrument.FindItem(itemCode) is { } item && completed.Answers[item.Position] == answer;

    private static bool IsScoredAlike(Scale scale, ResponseSheet sheet) =>
        sheet.Instrument.FindScale(scale.Code) is { } own && (sheet.Instrument.HasDefinitionOf(scale.Instrument) || own.IsScoredAs(scale));

    // From nothing, each line going on from the last, to what the course has now.
    private static bool Leads(IReadOnlyList<CourseChange> trail, MonitorIdentity end)
    {
        MonitorIdentity? last = null;
        foreach (CourseChange change in trail)
        {
            if (!Follows(change, last))
            {
                return false;
            }

            last = change.After;
        }

        return end.Equals(last);
    }

    private static bool Follows(CourseChange change, MonitorIdentity? last) =>
        Equals(change.Before, last) && (change.Kind == CourseChangeKind.Begun) == (last is null)
        && (change.Kind != CourseChangeKind.TherapistChanged || change.Session is not null);
}
