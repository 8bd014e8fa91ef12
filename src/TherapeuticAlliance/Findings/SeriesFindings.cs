namespace TherapeuticAlliance.Findings;

/// <summary>Findings about a series of scores, TA8001 and up. Paths are positions in the series, never identifiers.</summary>
internal static class SeriesFindings
{
    /// <summary>A session number is negative.</summary>
    internal static FindingKind SessionNumberNegative { get; } = FindingKind.Error("TA8001",
        "A session has a number below 0; sessions are numbered from 0 (before the first) or 1.");

    /// <summary>A session number stands twice.</summary>
    internal static FindingKind SessionTwice { get; } = FindingKind.Error("TA8002",
        "Session {session} occurs more than once in the series; keep one score for each session.");

    /// <summary>A session comes after a later one.</summary>
    internal static FindingKind SessionOutOfOrder { get; } = FindingKind.Error("TA8003",
        "Session {session} comes after a later session; put the sessions in ascending order.");

    /// <summary>A date is earlier than the date of an earlier session.</summary>
    internal static FindingKind DateOutOfOrder { get; } = FindingKind.Warning("TA8004",
        "Session {session} has a date before that of an earlier session; the session numbers were followed.");

    /// <summary>A score is not a finite number.</summary>
    internal static FindingKind ScoreNotFinite { get; } = FindingKind.Error("TA8005",
        "The score of session {session} is not a finite number; leave a session without a score empty.");

    /// <summary>A score lies outside what the scale can give.</summary>
    internal static FindingKind ScoreOutsideScale { get; } = FindingKind.Error("TA8006",
        "The score of session {session} is outside the range of scale {scale}, {lowest} to {highest}; check the scale and the coding.");

    /// <summary>A report is of another definition than the scale.</summary>
    internal static FindingKind OtherDefinition { get; } = FindingKind.Error("TA8007",
        "A report is of {given}, but the series is of {wanted}; one series holds scores of one definition, or of versions that score this scale alike.");

    /// <summary>A report does not say which session it is of.</summary>
    internal static FindingKind SessionUnknown { get; } = FindingKind.Error("TA8008",
        "A report has no session number; give it one in its administration.");
}
