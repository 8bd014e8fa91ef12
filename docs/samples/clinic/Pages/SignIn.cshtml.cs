using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace SmallClinic.Pages;

[AllowAnonymous]
[EnableRateLimiting(Limits.SignIn)]
public sealed class SignInModel(IStaffAccounts accounts) : PageModel
{
    public async Task<IActionResult> OnPostAsync(SignInRequest request, [FromQuery] string? returnUrl)
    {
        if (await accounts.FindAsync(request.Name!, request.Password!) is not { } user)
        {
            throw new RefusedException("Name or password is wrong.");
        }

        await HttpContext.SignInAsync(user);
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : user.FindFirstValue(ClaimTypes.Role) == Roles.Researcher ? "/research" : "/cases");
    }
}
