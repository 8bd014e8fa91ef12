using System.Collections.Generic;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Series;

/// <summary>One scale of a study as a series for each case.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class StudySeries
{
    internal StudySeries(Scale scale, IReadOnlyList<CaseSeries> cases, IReadOnlyList<Finding> findings)
    {
        Scale = scale;
        Cases = cases;
        Findings = findings;
    }

    /// <summary>Gets the scale.</summary>
    public Scale Scale { get; }

    /// <summary>Gets the cases, in the order in which they first stand in the table.</summary>
    public IReadOnlyList<CaseSeries> Cases { get; }

    /// <summary>
    /// Gets what is noteworthy about making series of the rows: rows that had to be sorted, a session that stands twice (the
    /// case is then left out), forms without a session number or id. Paths are rows. Usually empty.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Returns the scale; never a score or identifier.</summary>
    public override string ToString() => nameof(StudySeries) + " of " + Scale.Instrument + " " + Scale;
}
