using TherapeuticAlliance.Quality;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>What a text in the column of an item means. Made once for each text and kept.</summary>
internal sealed class Cell
{
    internal static Cell Blank { get; } = new(Answer.Missing(), CodingSigns.None, hasComma: false);

    internal Cell(Answer answer, CodingSigns signs, bool hasComma)
    {
        Answer = answer;
        Value = answer.Value is { } value ? (double)value : double.NaN;
        Signs = signs;
        HasComma = hasComma;
        IsPlain = answer.Kind == AnswerKind.Given || answer.Reason == MissingReason.NotAnswered;
    }

    internal Answer Answer { get; }

    /// <summary>NaN when there is no usable value.</summary>
    internal double Value { get; }

    /// <summary>What it tells about the coding of the table.</summary>
    internal CodingSigns Signs { get; }

    /// <summary>Whether it looks like a decimal written with a comma.</summary>
    internal bool HasComma { get; }

    /// <summary>Whether the value, or its absence, says it all.</summary>
    internal bool IsPlain { get; }
}
