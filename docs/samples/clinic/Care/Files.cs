namespace SmallClinic.Care;

/// <summary>The one place that decides whose file one may open: therapists their own, supervisors all, to read. Any other does not exist.</summary>
public sealed class Files(ClinicContext db)
{
    public IQueryable<Case> Seen(ClaimsPrincipal user) => user.IsInRole(Roles.Supervisor) ? db.Cases.AsNoTracking() : Own(user);

    public Task<Case?> SeenAsync(ClaimsPrincipal user, Guid id) => Seen(user).SingleOrDefaultAsync(one => one.Id == id);

    public Task<Case?> OwnAsync(ClaimsPrincipal user, Guid id) => Own(user).SingleOrDefaultAsync(one => one.Id == id);

    public Task<Form[]> FormsAsync(Guid caseId) => db.Forms.AsNoTracking().Where(form => form.CaseId == caseId).Include(form => form.Revisions)
        .OrderByDescending(form => form.Session).ThenBy(form => form.InstrumentId).ToArrayAsync();

    public Task<StoredCourse[]> CoursesAsync(ClaimsPrincipal user, Guid? caseId = null)
    {
        IQueryable<Guid> seen = Seen(user).Select(one => one.Id);
        return db.Courses.AsNoTracking().Where(stored => (caseId == null || stored.CaseId == caseId) && seen.Contains(stored.CaseId))
            .OrderBy(stored => stored.InstrumentId).ToArrayAsync();
    }

    public async Task<Course?> CourseAsync(ClaimsPrincipal user, Guid caseId, string instrumentId) =>
        Array.Find(await CoursesAsync(user, caseId), stored => stored.InstrumentId == instrumentId)?.Course;

    private IQueryable<Case> Own(ClaimsPrincipal user)
    {
        string name = user.IsInRole(Roles.Therapist) ? user.Name() : string.Empty;
        return db.Cases.AsNoTracking().Where(one => one.Therapist == name);
    }
}
