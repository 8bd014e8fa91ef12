using System.Collections.Generic;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>A map resolved against the header of a table: positions instead of names; -1 where the map names no column.</summary>
internal sealed class ColumnPlan
{
    internal required int Width { get; init; }

    internal required int Id { get; init; }

    internal required int Session { get; init; }

    internal required int Rater { get; init; }

    /// <summary>That there are more columns than items, if so.</summary>
    internal required Finding? Beyond { get; init; }

    internal required string SessionName { get; init; }

    internal required string IdName { get; init; }

    /// <summary>One for each form that a row holds; at least one.</summary>
    internal required IReadOnlyList<WaveColumns> Waves { get; init; }
}
