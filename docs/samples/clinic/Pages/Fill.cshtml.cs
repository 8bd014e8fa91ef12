using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using TherapeuticAlliance.Display.Forms;

namespace SmallClinic.Pages;

/// <summary>The client fills in a form, some items a step. Every button keeps what is answered.</summary>
[Authorize(AuthenticationSchemes = Roles.FormScheme)]
public sealed class FillModel(ClinicContext db, Desk desk, Wordings wordings, IAntiforgery antiforgery, Words words, IConfiguration settings) : PageModel
{
    private FormModel _form = null!;
    private ResponseSheet _sheet = null!;
    private string[][] _steps = [];

    public string Html { get; private set; } = string.Empty;

    public int Step { get; private set; }

    public int Steps => _steps.Length;

    public async Task<IActionResult> OnGetAsync(int? step) => await LoadAsync() ? Show(_sheet, step ?? FirstOpenStep()) : Redirect("/expired");

    public async Task<IActionResult> OnPostAsync(int step, string? go)
    {
        if (!await LoadAsync())
        {
            return Redirect("/expired");
        }

        step = Math.Clamp(step, 1, Steps);
        ResponseSheet posted = _form.ReadPosted(Request.Answers(_form), _sheet);
        bool isPossible = posted.Answers.All(answer => answer.Kind != AnswerKind.Invalid), isLast = go == "send" && isPossible;
        if (!await desk.FillAsync(User.FormId(), sheet => Possible(_form.ReadPosted(Request.Answers(_form), sheet), sheet), isLast, "client"))
        {
            return Redirect("/expired");
        }

        return go switch
        {
            "later" => Redirect("/kept"),
            "back" => Redirect("/form?step=" + (step - 1)),
            _ when !isPossible => Show(posted, step),
            "send" => Redirect("/thanks"),
            _ => Redirect("/form?step=" + (step + 1)),
        };
    }

    // What is no answer of the form is shown again, and not kept.
    private static ResponseSheet Possible(ResponseSheet posted, ResponseSheet earlier) => posted.Instrument.Items
        .Where(item => posted[item.Code].Kind == AnswerKind.Invalid).Aggregate(posted, (sheet, item) => sheet.With(item.Code, earlier[item.Code]));

    private async Task<bool> LoadAsync()
    {
        Guid id = User.FormId();
        if (await db.Forms.AsNoTracking().Include(form => form.Case).SingleOrDefaultAsync(form => form.Id == id && !form.IsFinished) is not { } form)
        {
            return false;
        }

        string therapist = await db.Accounts.Where(account => account.Name == form.Case!.Therapist).Select(account => account.DisplayName).SingleOrDefaultAsync() ?? string.Empty;
        _sheet = form.Sheet;
        _form = await wordings.FormAsync(form.Sheet.Instrument, Words.Language, therapist);
        _steps = [.. _form.Items.Select(item => item.Code).Chunk(settings.GetValue("Clinic:ItemsPerStep", 4))];
        return true;
    }

    private PageResult Show(ResponseSheet sheet, int step)
    {
        Step = Math.Clamp(step, 1, Steps);
        AntiforgeryTokenSet tokens = antiforgery.GetAndStoreTokens(HttpContext);
        FormOptions options = FormOptions.Default.WithAction("/form?step=" + Step).WithItems(_steps[Step - 1]).WithAnswers(sheet).WithNonce(HttpContext.Nonce())
            .WithHiddenField(tokens.FormFieldName, tokens.RequestToken!);
        options = Step < Steps ? options.WithButton("go", "next", words.Say("Next", _form.Language)) : options.WithButton("go", "send");
        options = options.WithButton("go", "later", words.Say("Save, and go on later", _form.Language));
        Html = _form.ToHtml(Step > 1 ? options.WithButton("go", "back", words.Say("Back", _form.Language)) : options);
        return Page();
    }

    private int FirstOpenStep() => 1 + Math.Max(0, Array.FindIndex(_steps, step => step.Any(code => _sheet[code] == Answer.Missing())));
}
