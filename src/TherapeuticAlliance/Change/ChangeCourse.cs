using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Change;

/// <summary>The changes from session to session over a course, by one criterion.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class ChangeCourse
{
    internal ChangeCourse(ChangeCriterion criterion, IEnumerable<SessionChange> changes)
    {
        Criterion = criterion;
        Changes = ReadOnly.Copy(changes);
    }

    /// <summary>Gets the criterion.</summary>
    public ChangeCriterion Criterion { get; }

    /// <summary>Gets a change for each scored session after the first, ascending. At least one.</summary>
    public IReadOnlyList<SessionChange> Changes { get; }

    /// <summary>Returns the number of changes; never a score.</summary>
    public override string ToString() => nameof(ChangeCourse) + ", " + Number.Text(Changes.Count) + " changes";
}
