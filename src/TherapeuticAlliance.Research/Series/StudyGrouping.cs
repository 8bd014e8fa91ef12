using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Research.Series;

/// <summary>What forms are grouped by in a table: columns that the map keeps, the session or wave, both, or nothing.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class StudyGrouping
{
    private StudyGrouping(string[] columns, bool hasWave)
    {
        Columns = Array.AsReadOnly(columns);
        HasWave = hasWave;
    }

    /// <summary>Gets no grouping: all forms together.</summary>
    public static StudyGrouping None { get; } = new([], hasWave: false);

    /// <summary>Gets a grouping by session, or wave, in its order; forms without a session number come last.</summary>
    public static StudyGrouping ByWave { get; } = new([], hasWave: true);

    /// <summary>Gets the names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Gets whether sessions or waves are told apart.</summary>
    public bool HasWave { get; }

    /// <summary>Returns a grouping by columns that the map keeps, such as a condition, in the order in which their values first stand in the table.</summary>
    /// <param name="columns">The names of the columns, as in <c>Keep</c>.</param>
    public static StudyGrouping By(params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return new StudyGrouping([.. columns], hasWave: false);
    }

    /// <summary>Returns the grouping with sessions, or waves, told apart within each group.</summary>
    public StudyGrouping AndWave() => new([.. Columns], hasWave: true);

    /// <summary>Returns the names of the columns.</summary>
    public override string ToString() => nameof(StudyGrouping) + " " + string.Join(", ", HasWave ? Columns.Append("wave") : Columns);
}
