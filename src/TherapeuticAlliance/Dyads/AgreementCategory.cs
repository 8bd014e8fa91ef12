namespace TherapeuticAlliance.Dyads;

/// <summary>One of the caller's categories of agreement.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class AgreementCategory
{
    internal AgreementCategory(string name, ExactScore? upTo)
    {
        Name = name;
        UpTo = upTo;
    }

    /// <summary>Gets the caller's name for it.</summary>
    public string Name { get; }

    /// <summary>Gets the largest absolute difference that belongs to it, that one included; <see langword="null"/> for everything beyond the last bound.</summary>
    public ExactScore? UpTo { get; }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
