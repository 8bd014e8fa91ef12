using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Scoring;

/// <summary>All findings of one kind.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class FindingGroup
{
    internal FindingGroup(Finding first, int row)
    {
        First = first;
        FirstRow = row;
    }

    /// <summary>Gets the kind.</summary>
    public FindingKind Kind => First.Kind;

    /// <summary>Gets the first of them; its path is a column.</summary>
    public Finding First { get; }

    /// <summary>Gets the row of the first.</summary>
    public int FirstRow { get; }

    /// <summary>Gets how many there are, 1 or more.</summary>
    public long Count { get; internal set; } = 1;

    /// <summary>Returns kind and count; never what was written.</summary>
    public override string ToString() => Kind + ", " + Number.Text(Count);
}
