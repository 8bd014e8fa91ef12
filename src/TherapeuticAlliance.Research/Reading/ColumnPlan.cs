using System.Collections.Generic;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>A map resolved against the header of a table: positions instead of names; -1 where the map names no column.</summary>
internal sealed class ColumnPlan
{
    internal required int Width { get; init; }

    /// <summary>The columns that make up an id, in their order; none where the map names none.</summary>
    internal required IReadOnlyList<int> Ids { get; init; }

    internal required int Session { get; init; }

    internal required int Rater { get; init; }

    /// <summary>The columns that are carried through to the scores.</summary>
    internal required IReadOnlyList<int> Kept { get; init; }

    /// <summary>The columns that say which rows are left out, as many as the map has such rules.</summary>
    internal required IReadOnlyList<int> LeftOut { get; init; }

    /// <summary>What is to be told about the columns.</summary>
    internal required IReadOnlyList<Finding> Notes { get; init; }

    internal required string SessionName { get; init; }

    /// <summary>How many rows below the header belong to it.</summary>
    internal required int HeaderRows { get; init; }

    /// <summary>One for each form that a row holds; at least one.</summary>
    internal required IReadOnlyList<WaveColumns> Waves { get; init; }
}
