using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Storage;

/// <summary>A session and a line of the audit trail of a course as fields.</summary>
internal static class CourseFields
{
    internal const int OfChange = 5;
    internal const int OfSession = 5;

    // Whom a flag can name.
    private const ReportedBy Everybody = ReportedBy.Client | ReportedBy.Therapist;

    internal static string[] Write(CourseChange change, List<MonitorIdentity> identities) =>
    [
        Number.Text((int)change.Kind), MomentText.Write(change.When), change.Session is { } session ? Number.Text(session) : string.Empty,
        change.Before is { } before ? Number.Text(identities.IndexOf(before)) : string.Empty, Number.Text(identities.IndexOf(change.After)),
    ];

    internal static string[] Write(CourseSession session) =>
    [
        Number.Text(session.Session), session.Score.Score is { } score ? BitsText.Write(score) : string.Empty, MomentText.Write(session.Score.Date),
        session.Reported is { } reported ? Number.Text((int)reported) : string.Empty, session.Sheet is { } sheet ? SheetText.Write(sheet) : string.Empty,
    ];

    internal static CourseChange? ReadChange(List<string> fields, int at, List<MonitorIdentity> identities)
    {
        bool isOne = StoredText.TryCount(fields[at], out int kind) & kind <= (int)CourseChangeKind.TherapistChanged
            & MomentText.TryRead(fields[at + 1], out DateTimeOffset when)
            & TryOptional(fields[at + 2], out int? session)
            & TryOptional(fields[at + 3], out int? before) & (before ?? 0) < identities.Count
            & StoredText.TryCount(fields[at + 4], out int after) & after < identities.Count;
        return isOne ? new CourseChange((CourseChangeKind)kind, when, session, before is { } index ? identities[index] : null, identities[after]) : null;
    }

    internal static Result<CourseSession> ReadSession(List<string> fields, int at, InstrumentCatalog catalog)
    {
        double score = 0;
        bool isOne = StoredText.TryCount(fields[at], out int session)
            & (fields[at + 1].Length == 0 || BitsText.TryRead(fields[at + 1], out score))
            & MomentText.TryRead(fields[at + 2], out DateTime? date)
            & TryOptional(fields[at + 3], out int? reported) & (reported ?? 0) <= (int)Everybody;
        if (!isOne)
        {
            return Result<CourseSession>.Invalid([StorageFindings.Damaged.At(string.Empty)]);
        }

        var scored = new SessionScore(session, fields[at + 1].Length == 0 ? null : score, date);
        if (fields[at + 4].Length == 0)
        {
            return Result<CourseSession>.Valid(new CourseSession(scored, null, (ReportedBy?)reported));
        }

        Result<ResponseSheet> sheet = SheetText.Read(fields[at + 4], catalog);
        return sheet.TryGetValue(out ResponseSheet? form)
            ? Result<CourseSession>.Valid(new CourseSession(scored, form, (ReportedBy?)reported))
            : Result<CourseSession>.Invalid(sheet.Findings.Select(finding => finding.Within("sessions[" + Number.Text(session) + "]")));
    }

    private static bool TryOptional(string text, out int? number)
    {
        number = null;
        if (text.Length == 0)
        {
            return true;
        }

        bool isOne = StoredText.TryCount(text, out int read);
        number = read;
        return isOne;
    }
}
