using TherapeuticAlliance.Display.Reports;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Ruptures;

namespace SmallClinic.Pages.Cases;

/// <summary>The same hour, and the same course, as client and therapist see it.</summary>
public sealed class CompareModel(Files files) : PageModel
{
    public Guid Id { get; private set; }

    public int Session { get; private set; }

    public string Words { get; private set; } = string.Empty;

    public string Hour { get; private set; } = string.Empty;

    public string Course { get; private set; } = string.Empty;

    public string Watch { get; private set; } = string.Empty;

    public async Task<IActionResult> OnGetAsync(Guid id, int session, string instrument)
    {
        StoredCourse[] courses = await files.CoursesAsync(User, id);
        StoredCourse? client = Array.Find(courses, stored => stored.InstrumentId == instrument);
        StoredCourse? therapist = Array.Find(courses, stored => client is not null && ParallelForms.Are(stored.Course.Monitor.Scale.Instrument, client.Course.Monitor.Scale.Instrument));
        if (Sheet(client, session) is not { } mine || Sheet(therapist, session) is not { } theirs || !Dyad.Compare(theirs, mine).TryGetValue(out DyadComparison? hour))
        {
            return NotFound();
        }

        (Id, Session) = (id, session);
        Words = hour.DescribeTo(Rater.Therapist, PageExtensions.Texts);
        Hour = hour.ToHtml(HttpContext.Display("hour"));
        Course = Dyad.Compare(therapist!.Course.Series, client!.Course.Series).Value.ToHtml(HttpContext.Display("course"));
        Watch = JoinedWatch.Of(Replayed(client), Replayed(therapist)).Describe(PageExtensions.Texts);
        return Page();
    }

    private static ResponseSheet? Sheet(StoredCourse? stored, int session) => stored?.Course.Sessions.FirstOrDefault(one => one.Session == session)?.Sheet;

    private static MonitorCourse Replayed(StoredCourse stored) => stored.Course.Monitor.Replay(stored.Course.Series);
}
