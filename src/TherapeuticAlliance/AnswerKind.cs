namespace TherapeuticAlliance;

/// <summary>What stands in the place of an item on a response sheet.</summary>
/// <remarks>The default value is <see cref="Missing"/>.</remarks>
public enum AnswerKind
{
    /// <summary>No value, for a <see cref="MissingReason"/>.</summary>
    Missing = 0,

    /// <summary>A value of the item's response format.</summary>
    Given = 1,

    /// <summary>Something was written that the response format does not know; it is scored as missing and reported.</summary>
    Invalid = 2,
}
