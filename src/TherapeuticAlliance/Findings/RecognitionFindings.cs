namespace TherapeuticAlliance.Findings;

/// <summary>Findings about whether one rater's flags show in the other's scores: TA8340 and TA8341.</summary>
internal static class RecognitionFindings
{
    /// <summary>Flags could not be held against the other rater's baseline.</summary>
    internal static FindingKind RecognitionUnjudged { get; } = FindingKind.Information("TA8340",
        "{unjudged} of {flags} flags of the {flagging} could not be compared with the baseline of the {recognising}: there is no score, or too little before it.");

    /// <summary>A policy has no predictive baseline.</summary>
    internal static FindingKind RecognitionWithoutBaseline { get; } = FindingKind.Warning("TA8341",
        "The policy {policy} has no predictive baseline, so no flag can be compared with the scores of the {rater}; add the detector to the policy.");
}
