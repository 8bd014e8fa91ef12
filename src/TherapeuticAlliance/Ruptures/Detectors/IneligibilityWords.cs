using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>Why a detector could not judge, in words. No word is about the person's score.</summary>
internal static class IneligibilityWords
{
    internal static string? Of(Eligibility eligibility, int sessionsUsed, TextProvider texts) => eligibility switch
    {
        Eligibility.Eligible => null,
        Eligibility.TooFewSessions => texts.Say(DetectorTexts.TooFewSessions, sessionsUsed),
        _ => texts.Word("ineligible", eligibility.ToString()),
    };
}
