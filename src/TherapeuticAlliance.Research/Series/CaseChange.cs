using TherapeuticAlliance.Change;
using TherapeuticAlliance.Research.Scoring;

namespace TherapeuticAlliance.Research.Series;

/// <summary>How one case changed from its first form with a score to another.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class CaseChange
{
    internal CaseChange(string id, ScoredForm before, ScoredForm after, ChangeAssessment assessment)
    {
        Id = id;
        Before = before;
        After = after;
        Assessment = assessment;
    }

    /// <summary>Gets the case, as written.</summary>
    public string Id { get; }

    /// <summary>Gets the form before.</summary>
    public ScoredForm Before { get; }

    /// <summary>Gets the form after.</summary>
    public ScoredForm After { get; }

    /// <summary>Gets the assessment: index, class, and whether a cut-off was crossed.</summary>
    public ChangeAssessment Assessment { get; }

    /// <summary>Returns the row of the form after; never an identifier, a score or a class.</summary>
    public override string ToString() => nameof(CaseChange) + ", " + After;
}
