using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures;

namespace SmallClinic.Care;

/// <summary>The course of a case on each of its forms, changed together with the form.</summary>
public sealed class Watch(TimeProvider clock)
{
    public async Task AppendAsync(ClinicContext db, Form form)
    {
        StoredCourse? stored = await db.Courses.FindAsync(form.CaseId, form.InstrumentId);
        if (stored is null)
        {
            Course begun = Course.Begin(RuptureMonitor.For(Shelf.Watched(form.Sheet.Instrument)!), clock.GetUtcNow());
            db.Courses.Add(stored = new StoredCourse { CaseId = form.CaseId, InstrumentId = form.InstrumentId, Course = begun });
        }

        Store(stored, stored.Course.Append(form.Sheet, clock.GetUtcNow()));
    }

    public async Task CorrectAsync(ClinicContext db, Form form)
    {
        StoredCourse stored = await db.Courses.SingleAsync(one => one.CaseId == form.CaseId && one.InstrumentId == form.InstrumentId);
        Store(stored, stored.Course.Correct(form.Sheet, clock.GetUtcNow()));
    }

    /// <summary>Judges all sessions again by the policy in force; a line in the audit trail says so.</summary>
    public async Task ReplayAsync(ClinicContext db, Guid caseId, string instrumentId)
    {
        if (await db.Courses.FindAsync(caseId, instrumentId) is { } stored)
        {
            Store(stored, Result<Course>.Valid(stored.Course.ReplayUnder(RupturePolicy.Default, clock.GetUtcNow())));
        }
    }

    /// <summary>Makes the course anew from nothing but the stored forms; whether it leads to the same state and the same verdicts.</summary>
    public static bool IsReplayOf(Course course, IEnumerable<Form> forms) =>
        Course.FromSheets(course.Monitor, forms.Select(form => form.Sheet), DateTimeOffset.UnixEpoch).TryGetValue(out Course? anew)
        && anew.State.Equals(course.State) && anew.Verdicts.Select(Spoken).SequenceEqual(course.Verdicts.Select(Spoken));

    private static string Spoken(Verdict verdict) => verdict.Session + verdict.Describe();

    private static void Store(StoredCourse stored, Result<Course> next)
    {
        stored.Course = next.TryGetValue(out Course? course) ? course : throw new RefusedException(next.Findings);
        stored.Version++;
    }
}
