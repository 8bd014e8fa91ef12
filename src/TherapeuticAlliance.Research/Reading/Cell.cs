namespace TherapeuticAlliance.Research.Reading;

/// <summary>What a text in the column of an item means. Made once for each text and kept.</summary>
internal sealed class Cell
{
    internal static Cell Blank { get; } = new(Answer.Missing(), isBelow: false, isHighest: false, hasComma: false);

    internal Cell(Answer answer, bool isBelow, bool isHighest, bool hasComma)
    {
        Answer = answer;
        Value = answer.Value is { } value ? (double)value : double.NaN;
        IsOneBelow = isBelow;
        IsHighest = isHighest;
        HasComma = hasComma;
        IsPlain = answer.Kind == AnswerKind.Given || answer.Reason == MissingReason.NotAnswered;
    }

    internal Answer Answer { get; }

    /// <summary>NaN when there is no usable value.</summary>
    internal double Value { get; }

    /// <summary>Whether it is one step below the lowest value.</summary>
    internal bool IsOneBelow { get; }

    internal bool IsHighest { get; }

    /// <summary>Whether it looks like a decimal written with a comma.</summary>
    internal bool HasComma { get; }

    /// <summary>Whether the value, or its absence, says it all.</summary>
    internal bool IsPlain { get; }
}
