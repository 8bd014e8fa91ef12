namespace TherapeuticAlliance.Dyads;

/// <summary>One of the caller's categories of agreement. Equality is by reference.</summary>
public sealed class AgreementCategory
{
    internal AgreementCategory(string name, ExactScore? upTo)
    {
        Name = name;
        UpTo = upTo;
    }

    /// <summary>The caller's name for it.</summary>
    public string Name { get; }

    /// <summary>The largest absolute difference that belongs to it, that one included; <see langword="null"/> for everything beyond the last bound.</summary>
    public ExactScore? UpTo { get; }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
