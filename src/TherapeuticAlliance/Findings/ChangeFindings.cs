namespace TherapeuticAlliance.Findings;

/// <summary>Findings about reliable change, TA8201 and up. A criterion with an error is none: nothing is assumed in its place.</summary>
internal static class ChangeFindings
{
    /// <summary>A figure that the method needs is given by nobody.</summary>
    internal static FindingKind ChangeFigureMissing { get; } = FindingKind.Error("TA8201",
        "{method} needs the figure {figure} of scale {scale}, which neither the definition nor the caller gives. Name a norm of the definition that has it, or state it with its source; nothing is assumed.");

    /// <summary>No critical value was given.</summary>
    internal static FindingKind CriticalValueMissing { get; } = FindingKind.Error("TA8202",
        "No critical value is given. State which one to use: 1.96 and 1.959964 are different.");

    /// <summary>The scale has no norm of that sample.</summary>
    internal static FindingKind ChangeNormUnknown { get; } = FindingKind.Error("TA8203",
        "Scale {scale} has no norm of the sample {attempted}; it has: {samples}.");

    /// <summary>A figure cannot be one.</summary>
    internal static FindingKind ChangeFigureInvalid { get; } = FindingKind.Error("TA8204",
        "The figure {figure} is not valid; it must be {rule}.");

    /// <summary>The difference in the sample is all error.</summary>
    internal static FindingKind DifferenceUnreliable { get; } = FindingKind.Error("TA8205",
        "The difference in the sample varies no more than the error of measurement explains, so its reliability is not above 0 and the Hageman-Arrindell index is undefined. Use another method or sample.");

    /// <summary>The clinical population is not worse off than the functional one.</summary>
    internal static FindingKind PopulationsExchanged { get; } = FindingKind.Error("TA8206",
        "The clinical population is not on the worse side of the functional one on scale {scale}; check which is which, and the direction of the instrument.");

    /// <summary>A score is missing.</summary>
    internal static FindingKind ChangeScoreMissing { get; } = FindingKind.Error("TA8210",
        "Scale {scale} has no score there, so there is no change to assess.");

    /// <summary>A score is not a finite number.</summary>
    internal static FindingKind ChangeScoreNotFinite { get; } = FindingKind.Error("TA8211", "The score is not a finite number.");

    /// <summary>A score lies outside what the scale can give.</summary>
    internal static FindingKind ChangeScoreOutsideScale { get; } = FindingKind.Error("TA8212",
        "The score is outside the range of scale {scale}, {lowest} to {highest}; check the scale and the coding.");

    /// <summary>There are too few scored sessions for a change.</summary>
    internal static FindingKind ChangeNeedsTwoSessions { get; } = FindingKind.Error("TA8213",
        "A change needs two sessions with a score; there are {found}.");

    /// <summary>A rule made from reliability is used from session to session.</summary>
    internal static FindingKind OverFlagsBySession { get; } = FindingKind.Warning("TA8220",
        "{method} is made for two occasions far apart. From session to session it takes ordinary movement for change: if 23 % of the variance of a session is movement within the person, as in alliance scores (doi 10.1037/a0023668), about {percent} of 100 stable sessions would count as deteriorated. Use the within-person form.");

    /// <summary>A rule made from reliability is used from session to session, and the movement within a person is known.</summary>
    internal static FindingKind NotMadeForSessions { get; } = FindingKind.Warning("TA8221",
        "{method} is made for two occasions far apart. From session to session, with the within-person standard deviation given, about {percent} of 100 stable sessions would count as deteriorated. Use the within-person form.");
}
