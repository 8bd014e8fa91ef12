using System.Collections.Generic;
using TherapeuticAlliance.Research.Scoring;

namespace TherapeuticAlliance.Research.Series;

/// <summary>One scale of one case of a study over its sessions.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class CaseSeries
{
    internal CaseSeries(string id, ScoreSeries series, IReadOnlyList<ScoredForm> forms)
    {
        Id = id;
        Series = series;
        Forms = forms;
    }

    /// <summary>Gets the case, as written; empty when the map of the study names no column of ids.</summary>
    public string Id { get; }

    /// <summary>Gets the scores by session, ascending.</summary>
    public ScoreSeries Series { get; }

    /// <summary>Gets the forms of the sessions, in the same order.</summary>
    public IReadOnlyList<ScoredForm> Forms { get; }

    /// <summary>Returns the scale and the number of sessions; never a score or identifier.</summary>
    public override string ToString() => nameof(CaseSeries) + ": " + Series;
}
