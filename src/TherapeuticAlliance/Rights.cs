using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>Who holds the rights to a form and what its use needs. Facts, no legal advice.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class Rights
{
    /// <summary>States the rights.</summary>
    /// <param name="holder">Who holds them.</param>
    /// <param name="whereToAsk">Where to ask.</param>
    /// <param name="permission">Whether any use needs permission.</param>
    /// <param name="electronicUse">Whether electronic use needs permission.</param>
    /// <param name="note">What else a user should know.</param>
    public Rights(string holder, string whereToAsk, Permission permission, Permission electronicUse, string? note = null)
    {
        Holder = Guard.NotNull(holder, nameof(holder));
        WhereToAsk = Guard.NotNull(whereToAsk, nameof(whereToAsk));
        Permission = Guard.Known(permission, IsKnown(permission), nameof(permission));
        ElectronicUse = Guard.Known(electronicUse, IsKnown(electronicUse), nameof(electronicUse));
        Note = note;
    }

    /// <summary>Gets nothing stated.</summary>
    public static Rights Unknown { get; } = new(string.Empty, string.Empty, Permission.Unknown, Permission.Unknown);

    /// <summary>Gets who holds the rights; may be empty.</summary>
    public string Holder { get; }

    /// <summary>Gets where to ask; may be empty.</summary>
    public string WhereToAsk { get; }

    /// <summary>Gets whether any use needs permission.</summary>
    public Permission Permission { get; }

    /// <summary>Gets whether electronic use needs permission.</summary>
    public Permission ElectronicUse { get; }

    /// <summary>Gets what else a user should know, or <see langword="null"/>.</summary>
    public string? Note { get; }

    /// <summary>Returns the holder.</summary>
    public override string ToString() => Holder;

    private static bool IsKnown(Permission permission) => permission is >= Permission.Unknown and <= Permission.Needed;
}
