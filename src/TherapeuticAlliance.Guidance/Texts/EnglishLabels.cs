using System.Collections.Generic;

namespace TherapeuticAlliance.Guidance.Texts;

/// <summary>The words for families and kinds of evidence in English.</summary>
internal static class EnglishLabels
{
    internal static IReadOnlyDictionary<ConsiderationFamily, string> Families { get; } = new Dictionary<ConsiderationFamily, string>
    {
        [ConsiderationFamily.InviteDialogue] = "invite a conversation",
        [ConsiderationFamily.ExploreTogether] = "explore together",
        [ConsiderationFamily.OwnPart] = "one's own part",
        [ConsiderationFamily.Validate] = "validate",
        [ConsiderationFamily.ClarifyMisunderstanding] = "clarify a misunderstanding",
        [ConsiderationFamily.ExplainRationale] = "explain the rationale",
        [ConsiderationFamily.RenegotiateGoals] = "renegotiate goals",
        [ConsiderationFamily.RenegotiateTasks] = "renegotiate tasks",
        [ConsiderationFamily.Expectations] = "expectations",
        [ConsiderationFamily.SharedWork] = "shared work",
        [ConsiderationFamily.CultureAndDifference] = "culture and difference",
        [ConsiderationFamily.SafetyAndBoundaries] = "safety and boundaries",
        [ConsiderationFamily.CollectFeedback] = "collect feedback",
        [ConsiderationFamily.Consult] = "consult",
        [ConsiderationFamily.WiderContext] = "wider context",
        [ConsiderationFamily.FitAndChoice] = "fit and choice",
        [ConsiderationFamily.CheckTheForm] = "check the form",
        [ConsiderationFamily.LookAtOwnView] = "look at one's own view",
        [ConsiderationFamily.NoticeWhatHelped] = "notice what helped",
        [ConsiderationFamily.AllVoices] = "all voices",
    };

    internal static IReadOnlyDictionary<ConsiderationBasis, string> Bases { get; } = new Dictionary<ConsiderationBasis, string>
    {
        [ConsiderationBasis.RandomisedTrial] = "randomised trial",
        [ConsiderationBasis.MetaAnalysis] = "meta-analysis",
        [ConsiderationBasis.Study] = "study",
        [ConsiderationBasis.ClinicalModel] = "clinical model",
        [ConsiderationBasis.ProfessionalNorm] = "professional norm",
        [ConsiderationBasis.MissionText] = "text of the mission",
        [ConsiderationBasis.LibraryMeasurement] = "measured by this library",
        [ConsiderationBasis.Inference] = "inference",
    };
}
