using Microsoft.AspNetCore.Identity;

namespace SmallClinic.Security;

/// <summary>Where the staff comes from. A clinic puts its own directory or identity provider in the place of <see cref="LocalAccounts"/>.</summary>
public interface IStaffAccounts
{
    /// <summary>Returns who it is, with a name identifier and a role, or null.</summary>
    Task<ClaimsPrincipal?> FindAsync(string name, string password);
}

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

    /// <summary>The accounts of a new database, with the password of CLINIC_PASSWORD. In Development, and only there, one is made up instead.</summary>
    public static Account[] First(IConfiguration settings, bool isDevelopment)
    {
        string? password = settings["CLINIC_PASSWORD"] is { Length: > 0 } given ? given : isDevelopment ? OneTimeToken.New()[..16] : null;
        if (password is null)
        {
            Console.WriteLine("There is no account. Set CLINIC_PASSWORD for the first start.");
            return [];
        }

        if (password != settings["CLINIC_PASSWORD"])
        {
            Console.WriteLine("Sign in as therapist-1, therapist-2, supervisor or researcher. The password of all is shown this once: " + password);
        }

        Account Of(string name, string displayName, string role) => new(name, displayName, role, Hash(name, password));
        return
        [
            Of("therapist-1", "Dr. Ada Linden", Roles.Therapist), Of("therapist-2", "Dr. Ben Ahorn", Roles.Therapist),
            Of("supervisor", "Dr. Cleo Esche", Roles.Supervisor), Of("researcher", "Dana Ulme", Roles.Researcher),
        ];
    }
}
