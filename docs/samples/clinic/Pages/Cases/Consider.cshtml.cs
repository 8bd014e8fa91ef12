using TherapeuticAlliance.Guidance;

namespace SmallClinic.Pages.Cases;

/// <summary>What one may consider on the last session: only here, and only when somebody asks.</summary>
public sealed class ConsiderModel(Files files) : PageModel
{
    public Guid Id { get; private set; }

    public string Text { get; private set; } = string.Empty;

    public async Task<IActionResult> OnGetAsync(Guid id, string instrument)
    {
        StoredCourse? stored = (await files.CoursesAsync(User, id)).FirstOrDefault(one => one.InstrumentId == instrument);
        if (stored?.Course.Last is not { } last)
        {
            return NotFound();
        }

        Id = id;
        GuidanceOffer offer = GuidanceCatalog.Default.On(last).And(GuidanceCatalog.Default.On(stored.Course.Sessions[^1].Sheet!.Score()));
        Text = offer.Describe(User.IsInRole(Roles.Supervisor) ? Audience.Supervisor : Audience.Therapist);
        return Page();
    }
}
