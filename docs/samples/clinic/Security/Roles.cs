namespace SmallClinic.Security;

/// <summary>Who may do what. A client has no account: the cookie of a form opens that form and nothing else.</summary>
public static class Roles
{
    public const string Therapist = "therapist", Supervisor = "supervisor", Researcher = "researcher";

    /// <summary>Therapists and supervisors: who may see a case.</summary>
    public const string Clinical = "clinical";

    /// <summary>The scheme of the cookie that a client gets for a token.</summary>
    public const string FormScheme = "form";

    public static string Name(this ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier)!;

    public static Guid FormId(this ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(FormScheme)!);
}
