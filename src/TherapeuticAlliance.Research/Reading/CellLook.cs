namespace TherapeuticAlliance.Research.Reading;

/// <summary>What a text looks like in the column where it would be if the line it is from were a row.</summary>
internal enum CellLook
{
    /// <summary>The column holds no answers.</summary>
    NoAnswerColumn,

    /// <summary>Nothing, or a missing code.</summary>
    Missing,

    /// <summary>An answer of the item.</summary>
    Answer,

    /// <summary>Anything else.</summary>
    Other,
}
