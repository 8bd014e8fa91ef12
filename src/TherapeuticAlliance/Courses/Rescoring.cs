using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Courses;

/// <summary>Takes the sessions of a course to another version of its instrument.</summary>
internal static class Rescoring
{
    internal static Result<IReadOnlyList<CourseSession>> Of(Course course, Scale scale)
    {
        if (course.Monitor.Scale.IsScoredAs(scale))
        {
            return Result<IReadOnlyList<CourseSession>>.Valid(course.Sessions);
        }

        var findings = new List<Finding>();
        IReadOnlyList<CourseSession> sessions = ReadOnly.Copy(course.Sessions.Select(session => Of(session, scale, findings)).OfType<CourseSession>());
        return findings.Count > 0 ? Result<IReadOnlyList<CourseSession>>.Invalid(findings) : Result<IReadOnlyList<CourseSession>>.Valid(sessions);
    }

    private static CourseSession? Of(CourseSession session, Scale scale, List<Finding> findings)
    {
        if (session.Sheet is not { } sheet)
        {
            // A session without a score and without a form has none under any version.
            if (session.Score.Score is null)
            {
                return session;
            }

            findings.Add(CourseFindings.FormMissing.At("sessions[" + Number.Text(session.Session) + "]", scale.Code, Number.Text(session.Session)));
            return null;
        }

        Result<ResponseSheet> projected = sheet.ProjectTo(scale.Instrument);
        findings.AddRange(projected.Findings.Select(finding => finding.Within("sessions[" + Number.Text(session.Session) + "]")));
        return projected.TryGetValue(out ResponseSheet? form) ? CourseSession.Of(scale, form, session.Reported) : null;
    }
}
