using TherapeuticAlliance.Findings;

namespace SmallClinic.Care;

/// <summary>What somebody asked for cannot be done, and why: in words of the clinic or as findings of the library. Nothing was stored.</summary>
public sealed class RefusedException : Exception
{
    public RefusedException(string words)
        : base(words)
    {
    }

    /// <summary>Findings show codes and places only, so this may be logged.</summary>
    public RefusedException(IReadOnlyList<Finding> findings)
        : base(string.Join("; ", findings)) => Findings = findings;

    public IReadOnlyList<Finding> Findings { get; } = [];
}
