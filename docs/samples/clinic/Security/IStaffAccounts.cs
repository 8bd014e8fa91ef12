using System.Security.Claims;

namespace SmallClinic.Security;

/// <summary>Where the staff comes from. A clinic puts its own directory or identity provider in the place of <see cref="LocalAccounts"/>.</summary>
public interface IStaffAccounts
{
    /// <summary>Returns who it is, with a name identifier and a role, or null.</summary>
    Task<ClaimsPrincipal?> FindAsync(string name, string password);
}
