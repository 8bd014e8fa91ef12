using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Storage;

/// <summary>
/// A course as one line of text, for hosts that store it without a second DLL: its sessions with their forms, and its audit trail,
/// the same on every runtime, with a checksum. State and verdicts are not stored; they follow.
/// </summary>
/// <remarks>Some fifty characters a session, and a hundred more where its form is kept; a line of the trail takes about forty.</remarks>
/// <example><code>string line = CourseText.Write(course);
/// Course back = CourseText.Read(line, course.Monitor, InstrumentCatalog.Default).Value;</code></example>
public static class CourseText
{
    private const string Format = "ta-course 1";
    private const int FixedFields = 4;

    /// <summary>Thousands of sessions with their forms, and still read in a second.</summary>
    private const int MaxLength = 1 << 26;

    /// <summary>Returns the course as one line. It shows a person's answers and scores.</summary>
    /// <param name="course">The course.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="course"/> is null.</exception>
    public static string Write(Course course)
    {
        List<MonitorIdentity> identities = Guard.NotNull(course, nameof(course)).Trail
            .SelectMany(change => new[] { change.Before, change.After }).OfType<MonitorIdentity>().Distinct().ToList();
        var fields = new List<string> { Format, Number.Text(identities.Count), Number.Text(course.Trail.Count), Number.Text(course.Sessions.Count) };
        fields.AddRange(identities.SelectMany(IdentityText.Write));
        fields.AddRange(course.Trail.SelectMany(change => CourseFields.Write(change, identities)));
        fields.AddRange(course.Sessions.SelectMany(CourseFields.Write));
        return StoredText.Join(fields);
    }

    /// <summary>Returns the course of a line, judged anew.</summary>
    /// <param name="text">What <see cref="Write"/> wrote.</param>
    /// <param name="monitor">Scale, policy and prior that the course was stored with.</param>
    /// <param name="catalog">Where the instruments of its forms are looked up, each in the version it was filled in on.</param>
    /// <returns>
    /// The course; or findings where the text is damaged, belongs to another monitor, has a form whose definition the catalogue does not
    /// have, or is not what a course can be.
    /// </returns>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    public static Result<Course> Read(string text, RuptureMonitor monitor, InstrumentCatalog catalog)
    {
        Guard.NotNull(monitor, nameof(monitor));
        Guard.NotNull(catalog, nameof(catalog));
        if (StoredText.Split(Guard.NotNull(text, nameof(text)), MaxLength) is not { } fields || fields.Count < FixedFields)
        {
            return Invalid(StorageFindings.Damaged.At(string.Empty));
        }

        return fields[0] != Format
            ? Invalid(StorageFindings.OtherFormat.At(string.Empty, Format))
            : Course(fields, monitor, catalog);
    }

    private static Result<Course> Invalid(params Finding[] findings) => Result<Course>.Invalid(findings);

    private static Result<Course> Course(List<string> fields, RuptureMonitor monitor, InstrumentCatalog catalog)
    {
        if (!TryCounts(fields, out int identities, out int changes, out int sessions)
            || Identities(fields, identities) is not { } known
            || Trail(fields, FixedFields + (identities * IdentityText.Fields), changes, known) is not { } trail)
        {
            return Invalid(StorageFindings.Damaged.At(string.Empty));
        }

        if (trail.Count > 0 && !trail[trail.Count - 1].After.Equals(monitor.Identity))
        {
            return Invalid(StorageFindings.MonitorOther.At("trail", trail[trail.Count - 1].After.ToString(), monitor.Identity.ToString()));
        }

        var findings = new List<Finding>();
        List<CourseSession> read = Sessions(fields, fields.Count - (sessions * CourseFields.OfSession), catalog, findings);
        return findings.Count > 0 ? Invalid([.. findings]) : Courses.Course.Restore(monitor, read, trail);
    }

    // The counts must say how many fields there are, so that no later step looks beyond the last.
    private static bool TryCounts(List<string> fields, out int identities, out int changes, out int sessions)
    {
        changes = sessions = 0;
        return StoredText.TryCount(fields[1], out identities) && StoredText.TryCount(fields[2], out changes) && StoredText.TryCount(fields[3], out sessions)
            && fields.Count == FixedFields + ((long)identities * IdentityText.Fields) + ((long)changes * CourseFields.OfChange) + ((long)sessions * CourseFields.OfSession);
    }

    private static List<MonitorIdentity>? Identities(List<string> fields, int count)
    {
        var identities = new List<MonitorIdentity>();
        for (int i = 0; i < count; i++)
        {
            if (IdentityText.Read(fields, FixedFields + (i * IdentityText.Fields)) is not { } identity)
            {
                return null;
            }

            identities.Add(identity);
        }

        return identities;
    }

    private static List<CourseChange>? Trail(List<string> fields, int at, int count, List<MonitorIdentity> identities)
    {
        var trail = new List<CourseChange>();
        for (int i = 0; i < count; i++, at += CourseFields.OfChange)
        {
            if (CourseFields.ReadChange(fields, at, identities) is not { } change)
            {
                return null;
            }

            trail.Add(change);
        }

        return trail;
    }

    private static List<CourseSession> Sessions(List<string> fields, int at, InstrumentCatalog catalog, List<Finding> findings)
    {
        var sessions = new List<CourseSession>();
        for (; at < fields.Count; at += CourseFields.OfSession)
        {
            Result<CourseSession> session = CourseFields.ReadSession(fields, at, catalog);
            if (session.TryGetValue(out CourseSession? read))
            {
                sessions.Add(read);
            }
            else
            {
                findings.AddRange(session.Findings);
            }
        }

        return sessions;
    }
}
