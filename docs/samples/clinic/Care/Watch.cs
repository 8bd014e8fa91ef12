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

        Store(stored, stored.Course.Append(form.Sheet, clock.GetUtcNow()).OrRefused());
    }

    public async Task CorrectAsync(ClinicContext db, Form form)
    {
        StoredCourse stored = await db.Courses.SingleAsync(one => one.CaseId == form.CaseId && one.InstrumentId == form.InstrumentId);
        Store(stored, stored.Course.Correct(form.Sheet, clock.GetUtcNow()).OrRefused());
    }

    /// <summary>Judges all sessions again by the policy in force. Returns whether the stored forms alone led to the verdicts that were there.</summary>
    public async Task<bool> ReplayAsync(ClinicContext db, Guid caseId, string instrumentId)
    {
        if (await db.Courses.FindAsync(caseId, instrumentId) is not { } stored)
        {
            return false;
        }

        Form[] forms = await db.Forms.AsNoTracking().Where(one => one.CaseId == caseId && one.InstrumentId == instrumentId && one.IsFinished).ToArrayAsync();
        Course before = stored.Course, anew = Course.FromSheets(before.Monitor, forms.Select(form => form.Sheet), clock.GetUtcNow()).OrRefused();
        Store(stored, before.ReplayUnder(RupturePolicy.Default, clock.GetUtcNow()));
        return anew.State.Equals(before.State) && anew.Verdicts.Select(one => one.Describe()).SequenceEqual(before.Verdicts.Select(one => one.Describe()));
    }

    private static void Store(StoredCourse stored, Course course) => (stored.Course, stored.Version) = (course, stored.Version + 1);
}
