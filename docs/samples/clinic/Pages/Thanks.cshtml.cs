using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using TherapeuticAlliance.Display.Reports;

namespace SmallClinic.Pages;

/// <summary>Scores are shown only where the clinic wants it: a number without somebody to talk to about it can hurt.</summary>
[Authorize(AuthenticationSchemes = Roles.FormScheme)]
public sealed class ThanksModel(ClinicContext db, IConfiguration settings) : PageModel
{
    public string Scores { get; private set; } = string.Empty;

    public async Task OnGetAsync()
    {
        Guid id = User.FormId();
        if (settings.GetValue("Clinic:ShowsScoresToClients", false) && await db.Forms.AsNoTracking().SingleOrDefaultAsync(form => form.Id == id && form.IsFinished) is { } form)
        {
            Scores = form.Sheet.Score().ToHtml(HttpContext.Display("scores"));
        }

        await HttpContext.SignOutAsync(Roles.FormScheme);
    }
}
