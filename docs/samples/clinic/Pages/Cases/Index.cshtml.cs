using TherapeuticAlliance.Display.Reports;

namespace SmallClinic.Pages.Cases;

/// <summary>Who is flagged, who is not watched and why, whose last session is long ago. A therapist sees their own, a supervisor all.</summary>
public sealed class IndexModel(Files files, Writer writer, Words words, TimeProvider clock, IConfiguration settings) : PageModel
{
    public string Caseload { get; private set; } = string.Empty;

    public async Task OnGetAsync()
    {
        Case[] cases = await files.Seen(User).OrderBy(one => one.Name).ThenBy(one => one.Id).ToArrayAsync();
        ILookup<Guid, StoredCourse> courses = (await files.CoursesAsync(User)).ToLookup(stored => stored.CaseId);
        DateTime overdue = clock.GetUtcNow().UtcDateTime.Date.AddDays(-settings.GetValue("Clinic:OverdueDays", 21));
        Caseload = HtmlReports.Caseload(cases.SelectMany(one => Entries(one, courses[one.Id])), overdue, HttpContext.Display("caseload"));
    }

    public async Task<IActionResult> OnPostAsync(NewCaseRequest request)
    {
        if (!User.IsInRole(Roles.Therapist))
        {
            return Forbid();
        }

        Case one = await writer.WriteAsync(db => Task.FromResult(db.Cases.Add(new Case
        {
            Id = Guid.NewGuid(),
            Name = request.Name!.Trim(),
            Therapist = User.Name(),
            ResearchId = Guid.NewGuid().ToString("N")[..12],
            WhyNotWatched = string.IsNullOrWhiteSpace(request.WhyNotWatched) ? null : request.WhyNotWatched.Trim(),
        }).Entity));
        return Redirect("/cases/" + one.Id);
    }

    // The client's own course: what the therapist sees is on the page of the case.
    private IEnumerable<CaseloadEntry> Entries(Case one, IEnumerable<StoredCourse> courses)
    {
        CaseloadEntry[] watched = [.. courses.Where(stored => stored.Course.Monitor.Scale.Instrument.Rater.Equals(Rater.Client)).Select(stored => new CaseloadEntry(one.Name, stored.Course))];
        CaseloadEntry[] entries = one.WhyNotWatched is null && watched.Length > 0 ? watched : [CaseloadEntry.NotWatched(one.Name, one.WhyNotWatched ?? words["no form yet"])];
        return entries.Select(entry => entry.WithAddress("/cases/" + one.Id));
    }
}
