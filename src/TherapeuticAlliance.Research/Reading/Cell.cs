using TherapeuticAlliance.Quality;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>What a text in the column of an item means. Made once for each text, kept, and counted when it comes again.</summary>
internal sealed class Cell
{
    internal Cell(Item item, Answer answer, decimal? written = null, bool hasComma = false)
    {
        Answer = answer;
        Written = written;
        HasComma = hasComma;
        Signs = written is { } number ? CodingShift.SignsOf(item.Format, number) : CodingSigns.None;
        Value = answer.Value is { } value ? (double)value : double.NaN;
        IsMissing = answer.Kind == AnswerKind.Missing;
        IsPlain = answer.Kind == AnswerKind.Given || answer.Reason == MissingReason.NotAnswered;
        decimal units = answer.Value is { } given ? given * item.Format.Unit : decimal.MinValue;
        Units = units is > int.MinValue and <= int.MaxValue ? (int)units : NoUnits;
        Print = answer.Kind == AnswerKind.Invalid ? answer.AttemptedValue!.GetHashCode(System.StringComparison.Ordinal) : Units;
    }

    /// <summary>What <see cref="Units"/> is without a usable value.</summary>
    internal const int NoUnits = int.MinValue;

    internal Answer Answer { get; }

    /// <summary>NaN when there is no usable value.</summary>
    internal double Value { get; }

    /// <summary>The value in units of the format.</summary>
    internal int Units { get; }

    /// <summary>The same for cells that say the same.</summary>
    internal int Print { get; }

    /// <summary>The number in the table, before it is read as a position or a keyed value; null when it is none.</summary>
    internal decimal? Written { get; }

    /// <summary>What it tells about the coding of the table.</summary>
    internal CodingSigns Signs { get; }

    /// <summary>Whether it looks like a decimal written with a comma.</summary>
    internal bool HasComma { get; }

    internal bool IsMissing { get; }

    /// <summary>Whether the value, or its absence, says it all.</summary>
    internal bool IsPlain { get; }

    /// <summary>How often it was read.</summary>
    internal long Count { get; set; }
}
