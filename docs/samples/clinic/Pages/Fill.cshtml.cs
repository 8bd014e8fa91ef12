namespace SmallClinic.Pages;

/// <summary>The client fills in a form, some items a step. Every button keeps what is answered; what is no answer is shown again.</summary>
[Authorize(AuthenticationSchemes = Roles.FormScheme)]
public sealed class FillModel(ClinicContext db, Desk desk, Wordings wordings, Words words, IConfiguration settings) : PageModel
{
    private FormModel _form = null!;
    private ResponseSheet _sheet = null!;
    private string[][] _steps = [];

    public string Html { get; private set; } = string.Empty;
    public int Step { get; private set; }
    public int Steps => _steps.Length;

    // Before both handlers: the form of the cookie, unless it is finished.
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Guid id = User.FormId();
        if (await db.Forms.AsNoTracking().Include(form => form.Case).SingleOrDefaultAsync(form => form.Id == id && !form.IsFinished) is not { } form)
        {
            context.Result = Redirect("/expired");
            return;
        }

        string? therapist = await db.Accounts.Where(account => account.Name == form.Case!.Therapist).Select(account => account.DisplayName).SingleOrDefaultAsync();
        _sheet = form.Sheet;
        _form = await wordings.FormAsync(form.Sheet.Instrument, Words.Language, therapist ?? string.Empty);
        _steps = [.. _form.Items.Select(item => item.Code).Chunk(settings.GetValue("Clinic:ItemsPerStep", 4))];
        await next();
    }

    public void OnGet(int? step) => Show(_sheet, step ?? 1 + Math.Max(0, Array.FindIndex(_steps, codes => codes.Any(code => _sheet[code] == Answer.Missing()))));

    public async Task<IActionResult> OnPostAsync(int step, string? go)
    {
        ResponseSheet posted = _sheet.With(Request, _form);
        bool isValid = !posted.HasInvalid();
        await desk.FillAsync(User.FormId(), sheet => sheet.With(Request, _form).OrBefore(sheet), isValid && go == "send", "client");
        return !isValid ? Show(posted, step) : Redirect(go switch { "send" => "/thanks", "later" => "/kept", "back" => "/form?step=" + (step - 1), _ => "/form?step=" + (step + 1) });
    }

    private PageResult Show(ResponseSheet sheet, int step)
    {
        Step = Math.Clamp(step, 1, Steps);
        FormOptions options = HttpContext.Filling(sheet, "/form?step=" + Step).WithItems(_steps[Step - 1]);
        options = Step < Steps ? options.WithButton("go", "next", words.Say("Next", _form.Language)) : options.WithButton("go", "send");
        options = options.WithButton("go", "later", words.Say("Save, and go on later", _form.Language));
        Html = _form.ToHtml(Step > 1 ? options.WithButton("go", "back", words.Say("Back", _form.Language)) : options);
        return Page();
    }
}
