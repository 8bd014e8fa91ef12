namespace TherapeuticAlliance.Findings;

/// <summary>Findings about scoring in SQL, TA9201 and up. All are errors: a text that could score wrongly is not written.</summary>
internal static class SqlFindings
{
    /// <summary>The instrument has no key.</summary>
    internal static FindingKind SqlKeyMissing { get; } = FindingKind.Error("TA9201",
        "The instrument {instrument} has no key, so no SELECT can score it. Complete it with WithKey.");

    /// <summary>No column tells one form from another.</summary>
    internal static FindingKind SqlKeysMissing { get; } = FindingKind.Error("TA9202",
        "No column tells one form from another. Name at least one with Keyed.");

    /// <summary>A name cannot be used.</summary>
    internal static FindingKind SqlNameInvalid { get; } = FindingKind.Error("TA9203",
        "The name {attempted} cannot be used: a name has 1 to {limit} bytes in UTF-8 and no control characters.");

    /// <summary>A name is one that the query gives to a column of its own.</summary>
    internal static FindingKind SqlNameReserved { get; } = FindingKind.Error("TA9204",
        "The query makes a column {column} of its own, and some databases would read that one instead. Rename yours, or score a view that renames it.");

    /// <summary>A column has two uses.</summary>
    internal static FindingKind SqlColumnTwice { get; } = FindingKind.Error("TA9205",
        "The column {column} is named for two uses; upper and lower case count as the same.");

    /// <summary>The column pattern has no place for the item.</summary>
    internal static FindingKind SqlPatternInvalid { get; } = FindingKind.Error("TA9206",
        "The column pattern {pattern} must contain {number} or {code}.");

    /// <summary>Two columns of the result have one name.</summary>
    internal static FindingKind SqlResultColumnTwice { get; } = FindingKind.Error("TA9207",
        "Two columns of the result are named {column}. Rename a key column, or give a scale another code.");

    /// <summary>A name in the result is too long.</summary>
    internal static FindingKind SqlResultNameTooLong { get; } = FindingKind.Error("TA9208",
        "The name {column} in the result has more than {limit} bytes, and some databases would cut it off. Give the scale a shorter code.");

    /// <summary>A missing code is an answer.</summary>
    internal static FindingKind SqlMissingCodeIsAnswer { get; } = FindingKind.Error("TA9209",
        "The missing code {code} is an answer to item {item}.");

    /// <summary>An item has too many options to list.</summary>
    internal static FindingKind SqlTooManyOptions { get; } = FindingKind.Error("TA9210",
        "Item {item} has {options} options; a SELECT lists at most {limit}. Score the answers with the library.");

    /// <summary>The session is not a key column.</summary>
    internal static FindingKind SqlSessionNotKey { get; } = FindingKind.Error("TA9211",
        "The session column {column} must be one of the key columns, beside at least one that tells the cases apart.");

    /// <summary>The dialect cannot compare sessions.</summary>
    internal static FindingKind SqlFallNotExpressible { get; } = FindingKind.Error("TA9212",
        "{dialect} cannot compare a score with that of the last session. Leave the session out of WithCutOffs, or compare the scores with the library.");

    /// <summary>A comparison exceeds 64-bit integers.</summary>
    internal static FindingKind SqlComparisonTooLarge { get; } = FindingKind.Error("TA9213",
        "The cut-off {threshold} of scale {scale} cannot be compared exactly in 64-bit integers. Compare the scores with the library.");

    /// <summary>The view has no name.</summary>
    internal static FindingKind SqlViewUnnamed { get; } = FindingKind.Error("TA9214", "A view needs a name of its own; a raw text is not one.");

    /// <summary>The definition says more than sums.</summary>
    internal static FindingKind SqlRuleNotExpressible { get; } = FindingKind.Error("TA9215",
        "A SELECT cannot express the rule at {place} of the definition. Score the answers with the library.");
}
