using TherapeuticAlliance.Guidance;

namespace SmallClinic.Pages.Cases;

[RequestSizeLimit(Limits.Upload)]
public sealed class CaseModel(Files files, Desk desk, Writer writer, Watch watch, Shelf shelf, Words words, FhirOptions fhir) : PageModel
{
    public Case Case { get; private set; } = null!;
    public bool IsOwn { get; private set; }
    public Form[] Forms { get; private set; } = [];
    public StoredCourse[] Courses { get; private set; } = [];
    public IReadOnlyList<Instrument> Choice => shelf.Forms;
    public string? Usual => Forms.FirstOrDefault()?.InstrumentId;
    public int NextSession => Forms.Select(form => form.Session).DefaultIfEmpty(0).Max() + 1;

    // Before every handler: whose case it is. A post needs one's own.
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = Guid.Parse((string)RouteData.Values["id"]!);
        Case? own = await files.OwnAsync(User, id), seen = own ?? (HttpMethods.IsGet(Request.Method) ? await files.SeenAsync(User, id) : null);
        if (seen is null)
        {
            context.Result = NotFound();
            return;
        }

        (IsOwn, Case, Forms, Courses) = (own is not null, seen, await files.FormsAsync(id), await files.CoursesAsync(User, id));
        await next();
    }

    public async Task<IActionResult> OnPostHandOutAsync(HandOutRequest request)
    {
        (Guid form, string token) = await desk.HandOutAsync(Case.Id, request.Instrument!, request.Session!.Value, User.Name());
        if (shelf.Find(request.Instrument)!.Rater.Equals(Rater.Therapist))
        {
            return Redirect($"/cases/{Case.Id}/forms/{form}");
        }

        TempData["Link"] = $"{Request.Scheme}://{Request.Host}/f/{token}";
        return Redirect("/cases/" + Case.Id);
    }

    public async Task<IActionResult> OnPostReplayAsync(string instrument)
    {
        bool isSame = await writer.WriteAsync(db => watch.ReplayAsync(db, Case.Id, instrument));
        TempData["Told"] = words[isSame ? "The stored forms lead to the same verdicts." : "The stored forms lead to other verdicts than the course says."];
        return Redirect("/cases/" + Case.Id);
    }

    public async Task<IActionResult> OnPostReadAsync(IFormFile? file)
    {
        Result<ResponseSheet> read = AllianceFhir.ReadResponse(await file.TextAsync(), shelf.Catalog, fhir);
        await desk.ReceiveAsync(Case, read.OrRefused(), User.Name());
        TempData["Told"] = string.Join(" ", read.Findings.Select(finding => finding.Describe(Words.Texts)).Prepend(words["The response was read."]));
        return Redirect("/cases/" + Case.Id);
    }

    /// <summary>What one may consider on the last session: only when somebody asks.</summary>
    public string Considerations(Verdict last, Course course)
    {
        GuidanceCatalog guidance = GuidanceCatalog.Default.In(Words.Texts);
        GuidanceOffer offer = guidance.On(last).And(guidance.On(course.Sessions[^1].Sheet!.Score()));
        return offer.Describe(User.IsInRole(Roles.Supervisor) ? Audience.Supervisor : Audience.Therapist);
    }

    /// <summary>The therapist's side of the hour of a client's form.</summary>
    public Form? Partner(Form form) => !form.Sheet.Instrument.Rater.Equals(Rater.Client) ? null : Forms.FirstOrDefault(
        other => form.IsFinished && other.IsFinished && other.Session == form.Session && ParallelForms.Are(form.Sheet.Instrument, other.Sheet.Instrument));
}
