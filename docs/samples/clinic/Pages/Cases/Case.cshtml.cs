using Microsoft.AspNetCore.Mvc.Filters;
using TherapeuticAlliance.Display.Reports;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Fhir;
using TherapeuticAlliance.Findings;

namespace SmallClinic.Pages.Cases;

[RequestSizeLimit(Limits.File + (16 * 1024))]
public sealed class CaseModel(Files files, Desk desk, Writer writer, Watch watch, Shelf shelf, Words words, FhirOptions fhir) : PageModel
{
    public Case Case { get; private set; } = null!;

    public bool IsOwn { get; private set; }

    public Form[] Forms { get; private set; } = [];

    public StoredCourse[] Courses { get; private set; } = [];

    public Shelf Shelf => shelf;

    public int NextSession => Forms.Select(form => form.Session).DefaultIfEmpty(0).Max() + 1;

    public string? Usual => Forms.FirstOrDefault()?.InstrumentId;

    // Before every handler: whose case it is. A post needs one's own.
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = Guid.Parse((string)RouteData.Values["id"]!);
        Case? own = await files.OwnAsync(User, id), seen = own ?? (HttpMethods.IsGet(Request.Method) ? await files.SeenAsync(User, id) : null);
        (IsOwn, Case) = (own is not null, seen!);
        if (seen is null)
        {
            context.Result = NotFound();
            return;
        }

        Forms = await files.FormsAsync(id);
        Courses = await files.CoursesAsync(User, id);
        await next();
    }

    public void OnGet()
    {
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
        bool isSame = Courses.FirstOrDefault(stored => stored.InstrumentId == instrument) is { } course
            && Watch.IsReplayOf(course.Course, Forms.Where(form => form.IsFinished && form.InstrumentId == instrument));
        await writer.WriteAsync(async db =>
        {
            await watch.ReplayAsync(db, Case.Id, instrument);
            return true;
        });
        TempData["Told"] = words[isSame ? "The stored forms lead to the same verdicts." : "The stored forms lead to other verdicts than the course says."];
        return Redirect("/cases/" + Case.Id);
    }

    public async Task<IActionResult> OnPostReadAsync([ModelBinder(typeof(FileTextBinder), Name = "file")] ResponseRequest request)
    {
        Result<ResponseSheet> read = AllianceFhir.ReadResponse(request.Document!, shelf.Catalog, fhir);
        await desk.ReceiveAsync(Case, read.TryGetValue(out ResponseSheet? sheet) ? sheet : throw new RefusedException(read.Findings), User.Name());
        TempData["Told"] = string.Join(" ", read.Findings.Select(finding => finding.Describe(PageExtensions.Texts)).Prepend(words["The response was read."]));
        return Redirect("/cases/" + Case.Id);
    }

    public string Report(StoredCourse stored) => stored.Course.ToHtml(HttpContext.Display("report-" + Array.IndexOf(Courses, stored)));

    /// <summary>Whether the other side of the hour filled in a parallel form too.</summary>
    public bool HasPartner(Form form) => Partner(form) is not null && form.Sheet.Instrument.Rater.Equals(Rater.Client);

    private Form? Partner(Form form) => Forms.FirstOrDefault(
        other => form.IsFinished && other.IsFinished && other.Session == form.Session && ParallelForms.Are(form.Sheet.Instrument, other.Sheet.Instrument));
}
