using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Change;

/// <summary>The changes from session to session over a course, by one criterion. Equality is by reference.</summary>
public sealed class ChangeCourse
{
    internal ChangeCourse(ChangeCriterion criterion, IEnumerable<SessionChange> changes)
    {
        Criterion = criterion;
        Changes = ReadOnly.Copy(changes);
    }

    /// <summary>The criterion.</summary>
    public ChangeCriterion Criterion { get; }

    /// <summary>A change for each scored session after the first, ascending. At least one.</summary>
    public IReadOnlyList<SessionChange> Changes { get; }

    /// <summary>Returns the number of changes; never a score.</summary>
    public override string ToString() => nameof(ChangeCourse) + ", " + Number.Text(Changes.Count) + " changes";
}
