using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Json.Writing;

/// <summary>From a course to its document.</summary>
internal static class CourseMapping
{
    internal static CourseDocument Of(Course course) => new()
    {
        Document = CourseDocument.Kind,
        DocumentVersion = CourseDocument.CurrentVersion,
        Monitor = IdentityMapping.Of(course.Monitor.Identity),
        Sessions = course.Sessions.Select(Session).ToArray(),
        Trail = course.Trail.Select(Change).ToArray(),
    };

    private static CourseSessionDocument Session(CourseSession session) => new()
    {
        Session = session.Session,
        Score = session.Score.Score is { } score ? IdentityMapping.Of(score) : null,
        Date = session.Score.Date is { } date ? DateText.Of(date) : null,
        Reported = session.Reported is { } reported ? Reporters(reported).ToArray() : null,
        Sheet = session.Sheet is { } sheet ? SheetMapping.Of(sheet) : null,
    };

    private static IEnumerable<string> Reporters(ReportedBy reported) =>
        new[] { (ReportedBy.Client, "client"), (ReportedBy.Therapist, "therapist") }.Where(one => (reported & one.Item1) != ReportedBy.Nobody).Select(one => one.Item2);

    private static CourseChangeDocument Change(CourseChange change) => new()
    {
        Kind = EnumNames.Of(change.Kind),
        When = MomentText.Of(change.When),
        Session = change.Session,
        Before = change.Before is { } before ? IdentityMapping.Of(before) : null,
        After = IdentityMapping.Of(change.After),
    };
}
