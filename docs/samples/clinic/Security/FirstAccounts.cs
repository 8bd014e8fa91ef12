namespace SmallClinic.Security;

/// <summary>
/// The accounts of a new database. Their password is that of the environment variable CLINIC_PASSWORD. Without it one is made up and
/// printed once, but in Development only: anywhere else there is no account, and nobody can sign in.
/// </summary>
public sealed class FirstAccounts(IHostEnvironment environment, IConfiguration settings)
{
    private static readonly (string Name, string DisplayName, string Role)[] Staff =
    [
        ("therapist-1", "Dr. Ada Linden", Roles.Therapist), ("therapist-2", "Dr. Ben Ahorn", Roles.Therapist),
        ("supervisor", "Dr. Cleo Esche", Roles.Supervisor), ("researcher", "Dana Ulme", Roles.Researcher),
    ];

    public IEnumerable<Account> Make()
    {
        string? password = settings["CLINIC_PASSWORD"];
        if (string.IsNullOrEmpty(password))
        {
            if (!environment.IsDevelopment())
            {
                Console.WriteLine("There is no account. Set CLINIC_PASSWORD for the first start.");
                return [];
            }

            password = OneTimeToken.New()[..16];
            Console.WriteLine("Sign in as " + string.Join(", ", Staff.Select(one => one.Name)) + ". The password of all is shown this once: " + password);
        }

        return Staff.Select(one => new Account { Name = one.Name, DisplayName = one.DisplayName, Role = one.Role, PasswordHash = LocalAccounts.Hash(one.Name, password) });
    }
}
