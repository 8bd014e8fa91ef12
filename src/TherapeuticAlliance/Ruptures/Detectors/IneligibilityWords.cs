using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>Why a detector could not judge, in words. No word is about the person's score.</summary>
internal static class IneligibilityWords
{
    internal static string? Of(Eligibility eligibility, int sessionsUsed) => eligibility switch
    {
        Eligibility.Eligible => null,
        Eligibility.NoScore => "the session has no score",
        Eligibility.TooFewSessions => "too few earlier sessions with a score: " + Number.Text(sessionsUsed),
        Eligibility.TooFewPairs => "too few pairs of sessions that follow each other at once",
        Eligibility.NoPrior => "no typical mean and within-person standard deviation is known; give them with WithPrior",
        Eligibility.NoVariation => "the earlier scores do not vary and no floor is set",
        Eligibility.NoThreshold => "no cut-off is published for the scale",
        _ => "nobody was asked",
    };
}
