using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace SmallClinic.Pages;

/// <summary>The link of a client. Looking at it uses nothing up, since mail programs look at links too; the button does.</summary>
[AllowAnonymous]
[EnableRateLimiting(Limits.Links)]
public sealed class OpenModel(Desk desk) : PageModel
{
    public async Task<IActionResult> OnPostAsync(string token)
    {
        if (await desk.OpenAsync(token) is not { } form)
        {
            return Redirect("/expired");
        }

        Claim[] claims = [new(ClaimTypes.NameIdentifier, "form " + form), new(Roles.FormScheme, form.ToString())];
        await HttpContext.SignInAsync(Roles.FormScheme, new ClaimsPrincipal(new ClaimsIdentity(claims, Roles.FormScheme)));
        return Redirect("/form");
    }
}
