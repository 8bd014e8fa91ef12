using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Courses;

/// <summary>
/// How much a course holds. It is limited when something enters, so that every course can be stored and read back: as a document of
/// at most <see cref="Size"/> bytes, also when indented. What a part takes there is estimated from above.
/// </summary>
internal static class CourseLimits
{
    /// <summary>The most sessions, and the most lines of the trail.</summary>
    internal const int Entries = 16_384;

    /// <summary>The most bytes as a document.</summary>
    internal const int Size = 32 * 1024 * 1024;

    // Names, numbers, hashes, brackets and the blanks of indentation.
    private const int OfSession = 800;
    private const int OfSheet = 1600;
    private const int OfAnswer = 250;
    private const int OfChange = 400;
    private const int OfIdentity = 1800;

    // An escaped character takes six bytes, as does each half of a surrogate pair.
    private const int OfEscaped = 6;

    // A trail of so many lines is too large in any case.
    internal static Finding? Of(IReadOnlyList<CourseSession> sessions, IReadOnlyList<CourseChange> trail) =>
        sessions.Count > Entries || sessions.Sum(Bytes) + trail.Sum(Bytes) > Size
            ? CourseFindings.CourseFull.At(string.Empty, Number.Text(Entries), Number.Text(Size))
            : null;

    private static long Bytes(CourseSession session) => OfSession + (session.Sheet is { } sheet ? Bytes(sheet) : 0);

    private static long Bytes(ResponseSheet sheet)
    {
        long bytes = OfSheet + Bytes(sheet.Administration.Id) + Bytes(sheet.Administration.Subject) + Bytes(sheet.Administration.Respondent);
        for (int i = 0; i < sheet.Answers.Count; i++)
        {
            bytes += OfAnswer + Bytes(sheet.Instrument.Items[i].Code) + Bytes(sheet.Answers[i].AttemptedValue);
        }

        return bytes + sheet.UnknownItemAnswers.Sum(unknown => OfAnswer + Bytes(unknown.ItemCode) + Bytes(unknown.Text));
    }

    private static long Bytes(CourseChange change) => OfChange + Bytes(change.Before) + Bytes(change.After);

    private static long Bytes(MonitorIdentity? identity) => identity is null ? 0 : OfIdentity + Bytes(identity.Prior?.Source);

    private static long Bytes(string? text)
    {
        long bytes = 0;
        foreach (char c in text ?? string.Empty)
        {
            bytes += c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or ' ' or '.' or '-' ? 1 : OfEscaped;
        }

        return bytes;
    }
}
