namespace TherapeuticAlliance.Findings;

/// <summary>Findings about documents, TA4001 and up. Paths are JSON paths: <c>$.scales[0].items[2]</c>.</summary>
public static class DocumentFindings
{
    /// <summary>The text is not JSON.</summary>
    public static FindingKind NotJson { get; } = FindingKind.Error("TA4001",
        "The document is not one well-formed JSON value in UTF-8 (line {line}, position {position}); nothing may follow it and nesting ends at 64.");
}
