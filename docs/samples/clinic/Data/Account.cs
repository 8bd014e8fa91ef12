namespace SmallClinic.Data;

/// <summary>Somebody who works here. Replaced together with <see cref="Security.IStaffAccounts"/>.</summary>
public sealed class Account
{
    public required string Name { get; set; }

    public required string DisplayName { get; set; }

    public required string Role { get; set; }

    public required string PasswordHash { get; set; }
}
