using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace SmallClinic.Security;

/// <summary>Accounts in the clinic's own table, with salted hashes (PBKDF2) of passwords.</summary>
public sealed class LocalAccounts(ClinicContext db) : IStaffAccounts
{
    private static readonly PasswordHasher<string> Hasher = new();
    private static readonly string NobodysHash = Hash("nobody", Guid.NewGuid().ToString());

    public static string Hash(string name, string password) => Hasher.HashPassword(name, password);

    public async Task<ClaimsPrincipal?> FindAsync(string name, string password)
    {
        Account? account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(one => one.Name == name);

        // A name that does not exist takes as long as one that does.
        bool isRight = Hasher.VerifyHashedPassword(name, account?.PasswordHash ?? NobodysHash, password) != PasswordVerificationResult.Failed;
        return account is null || !isRight ? null : new ClaimsPrincipal(new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, account.Name), new(ClaimTypes.Name, account.DisplayName), new(ClaimTypes.Role, account.Role)],
            CookieAuthenticationDefaults.AuthenticationScheme));
    }
}
