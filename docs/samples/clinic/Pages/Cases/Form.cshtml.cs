namespace SmallClinic.Pages.Cases;

/// <summary>The therapist's side of an hour, a form that came on paper, and the correction of one that is finished.</summary>
public sealed class FormPageModel(ClinicContext db, Files files, Desk desk, Wordings wordings, Words words) : PageModel
{
    private FormModel _model = null!;

    public Case Case { get; private set; } = null!;
    public Form Form { get; private set; } = null!;
    public string Html { get; private set; } = string.Empty;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Guid id = Guid.Parse((string)RouteData.Values["id"]!), formId = Guid.Parse((string)RouteData.Values["form"]!);
        if (await files.OwnAsync(User, id) is not { } one || await db.Forms.AsNoTracking().SingleOrDefaultAsync(form => form.Id == formId && form.CaseId == id) is not { } found)
        {
            context.Result = NotFound();
            return;
        }

        (Case, Form, _model) = (one, found, await wordings.FormAsync(found.Sheet.Instrument, Words.Language, User.Identity!.Name!));
        await next();
    }

    public void OnGet() => Show(Form.Sheet);

    public Task<IActionResult> OnPostAsync(string? go) => KeepAsync(posted => desk.FillAsync(Form.Id, _ => posted, go == "send", User.Name()));

    public Task<IActionResult> OnPostCorrectAsync(ReasonRequest request) => KeepAsync(posted => desk.CorrectAsync(Case.Id, Form.Id, posted, request.Reason!, User.Name()));

    private async Task<IActionResult> KeepAsync(Func<ResponseSheet, Task> keep)
    {
        ResponseSheet posted = Form.Sheet.With(Request, _model);
        if (posted.HasInvalid())
        {
            return Show(posted);
        }

        await keep(posted);
        return Redirect("/cases/" + Case.Id);
    }

    private PageResult Show(ResponseSheet sheet)
    {
        FormOptions options = HttpContext.Filling(sheet, Request.Path + (Form.IsFinished ? "?handler=Correct" : string.Empty));
        Html = _model.ToHtml(Form.IsFinished
            ? options.WithButton("go", "correct", words.Say("Correct", _model.Language))
            : options.WithButton("go", "send").WithButton("go", "later", words.Say("Save, and go on later", _model.Language)));
        return Page();
    }
}
