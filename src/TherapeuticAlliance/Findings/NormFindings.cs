namespace TherapeuticAlliance.Findings;

/// <summary>Findings about scores held against norms, and about scales without a direction, TA8351 and up.</summary>
internal static class NormFindings
{
    /// <summary>Gets the kind: no direction of the scale is worse.</summary>
    internal static FindingKind ChangeDirectionMissing { get; } = FindingKind.Error("TA8351",
        "Neither end of scale {scale} is better, so a change on it is neither an improvement nor a deterioration.");

    /// <summary>Gets the kind: the scale has no norm of that sample.</summary>
    internal static FindingKind NormUnknown { get; } = FindingKind.Error("TA8352",
        "Scale {scale} has no norm of the sample {attempted}; it has: {samples}.");

    /// <summary>Gets the kind: the norm was published for another scale, form or rater.</summary>
    internal static FindingKind NormOfOtherScale { get; } = FindingKind.Error("TA8353",
        "The norm is of scale {normed}, rated by {rater}; the score is of {scale}. Figures of one form, rater or scale say nothing about another.");

    /// <summary>Gets the kind: there is no score.</summary>
    internal static FindingKind NormScoreMissing { get; } = FindingKind.Error("TA8354", "Scale {scale} has no score to compare with a norm.");

    /// <summary>Gets the kind: the figures of the norm cannot be figures of a sample on the scale.</summary>
    internal static FindingKind NormFiguresInvalid { get; } = FindingKind.Error("TA8355",
        "A norm of scale {scale} needs a size of at least 1, a standard deviation above 0 and a mean within the range of the scale.");

    /// <summary>Gets the kind: the score was prorated.</summary>
    internal static FindingKind NormOfProrated { get; } = FindingKind.Information("TA8356",
        "The score of scale {scale} is prorated; the norm does not say whether the sample's were.");
}
