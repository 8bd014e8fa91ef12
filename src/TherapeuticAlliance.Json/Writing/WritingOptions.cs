namespace TherapeuticAlliance.Json.Writing;

/// <summary>How documents are written.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class WritingOptions
{
    private WritingOptions(bool isIndented, bool includesTrace, bool includesOffending)
    {
        IsIndented = isIndented;
        IncludesTrace = includesTrace;
        IncludesOffending = includesOffending;
    }

    /// <summary>
    /// Gets one line, ASCII only (other characters as \u escapes), members in fixed order, what is not given left out: the
    /// same bytes on every machine. Reports carry their trace, and not what was written in place of answers.
    /// </summary>
    public static WritingOptions Canonical { get; } = new(isIndented: false, includesTrace: true, includesOffending: false);

    /// <summary>Gets whether the text is laid out for people.</summary>
    public bool IsIndented { get; }

    /// <summary>Gets whether a report carries the trace of every item, if it has one.</summary>
    public bool IncludesTrace { get; }

    /// <summary>Gets whether the findings of a report carry what was written.</summary>
    public bool IncludesOffending { get; }

    /// <summary>
    /// Returns options that lay the text out for people: indented, letters of all scripts as they are. Line ends are
    /// those of the platform, and the text is not meant to be put into an HTML page as it is.
    /// </summary>
    public WritingOptions Indented() => new(isIndented: true, IncludesTrace, IncludesOffending);

    /// <summary>Returns options that leave the trace out of a report.</summary>
    public WritingOptions WithoutTrace() => new(IsIndented, includesTrace: false, IncludesOffending);

    /// <summary>Returns options that put what was written in place of an answer into the findings of a report. A person wrote it.</summary>
    public WritingOptions WithAttemptedValue() => new(IsIndented, IncludesTrace, includesOffending: true);
}
