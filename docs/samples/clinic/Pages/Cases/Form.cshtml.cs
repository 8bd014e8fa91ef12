using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Filters;
using TherapeuticAlliance.Display.Forms;

namespace SmallClinic.Pages.Cases;

/// <summary>The therapist's side of an hour, a form that came on paper, and the correction of one that is finished.</summary>
public sealed class FormPageModel(ClinicContext db, Files files, Desk desk, Wordings wordings, IAntiforgery antiforgery, Words words) : PageModel
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

        (Case, Form) = (one, found);
        _model = await wordings.FormAsync(found.Sheet.Instrument, Words.Language, User.Identity!.Name!);
        await next();
    }

    public void OnGet() => Show(Form.Sheet);

    public async Task<IActionResult> OnPostAsync(string? go)
    {
        ResponseSheet posted = Posted(Form.Sheet);
        if (posted.Answers.Any(answer => answer.Kind == AnswerKind.Invalid))
        {
            return Show(posted);
        }

        return await desk.FillAsync(Form.Id, Posted, go == "send", User.Name()) ? Redirect("/cases/" + Case.Id) : Redirect(Request.Path);
    }

    public async Task<IActionResult> OnPostCorrectAsync(ReasonRequest request)
    {
        ResponseSheet posted = Posted(Form.Sheet);
        if (posted.Answers.Any(answer => answer.Kind == AnswerKind.Invalid))
        {
            return Show(posted);
        }

        await desk.CorrectAsync(Case.Id, Form.Id, posted, request.Reason!, User.Name());
        return Redirect("/cases/" + Case.Id);
    }

    private ResponseSheet Posted(ResponseSheet earlier) => _model.ReadPosted(Request.Answers(_model), earlier);

    private PageResult Show(ResponseSheet sheet)
    {
        AntiforgeryTokenSet tokens = antiforgery.GetAndStoreTokens(HttpContext);
        FormOptions options = FormOptions.Default.WithAction(Request.Path + (Form.IsFinished ? "?handler=Correct" : string.Empty)).WithAnswers(sheet)
            .WithNonce(HttpContext.Nonce()).WithHiddenField(tokens.FormFieldName, tokens.RequestToken!);
        options = Form.IsFinished
            ? options.WithButton("go", "correct", words.Say("Correct", _model.Language))
            : options.WithButton("go", "send").WithButton("go", "later", words.Say("Save, and go on later", _model.Language));
        Html = _model.ToHtml(options);
        return Page();
    }
}
