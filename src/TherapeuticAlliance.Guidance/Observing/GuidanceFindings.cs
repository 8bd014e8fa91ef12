using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Guidance.Languages;

namespace TherapeuticAlliance.Guidance.Observing;

/// <summary>Why nothing was observed, TA9301 and up.</summary>
internal static class GuidanceFindings
{
    internal static FindingKind NoCategories { get; } = GuidanceTexts.Kinds.Information("TA9301",
        "No categories of agreement were given, and no bound is published: no difference between two raters is called large.");

    internal static FindingKind NoScore { get; } = GuidanceTexts.Kinds.Information("TA9302", "The session has no score, so its scores show nothing.");

    internal static FindingKind NotTheClientsForm { get; } = GuidanceTexts.Kinds.Information("TA9303",
        "The form is rated by {rater}. Considerations about a flag rest on the client's own scores; compare both sides to consider the other's.");

    internal static FindingKind TooFewPairs { get; } = GuidanceTexts.Kinds.Information("TA9304",
        "Convergence needs {needed} sessions that both rated; there are {sessions}.");

    internal static FindingKind NoCutOff { get; } = GuidanceTexts.Kinds.Information("TA9305", "No published cut-off of an alliance scale could be held against the form.");

    internal static FindingKind WatchOnly { get; } = GuidanceTexts.Kinds.Information("TA9306",
        "The level is watch, and it does not come from a detector of slow decline. Considerations begin at the level probable.");

    internal static FindingKind NotJudged { get; } = GuidanceTexts.Kinds.Information("TA9307", "The session could not be judged, for a reason other than too few sessions.");

    internal static FindingKind NotOutcome { get; } = GuidanceTexts.Kinds.Information("TA9309", "The scale is not one of outcome.");

    internal static FindingKind NoDifference { get; } = GuidanceTexts.Kinds.Information("TA9310", "Scale {scale} has no difference, since a score is missing.");

    internal static FindingKind WithinCategories { get; } = GuidanceTexts.Kinds.Information("TA9311", "No difference is beyond the last bound of the categories.");

    internal static FindingKind WithinBound { get; } = GuidanceTexts.Kinds.Information("TA9312", "The two courses do not drift apart by more than the bound.");

    internal static FindingKind EpisodeOpen { get; } = GuidanceTexts.Kinds.Information("TA9313", "The episode is open, or its recovery cannot be measured.");

    internal static FindingKind FormsUnremarkable { get; } = GuidanceTexts.Kinds.Information("TA9314", "How the forms were filled in shows nothing that considerations are keyed to.");

    internal static FindingKind NotWorse { get; } = GuidanceTexts.Kinds.Information("TA9315", "Nothing became reliably worse.");

    internal static FindingKind NobodyFlags { get; } = GuidanceTexts.Kinds.Information("TA9316", "Neither monitor flags the session. That does not show that all is well.");

    internal static FindingKind ScoredLately { get; } = GuidanceTexts.Kinds.Information("TA9317", "Fewer sessions than were given are without a score.");

    internal static FindingKind NothingLeftOut { get; } = GuidanceTexts.Kinds.Information("TA9318", "No item was left out on three forms in a row.");

    internal static FindingKind RiskItemUnanswered { get; } = GuidanceTexts.Kinds.Warning("TA9319",
        "Item {item} is about risk and has no usable answer, so it is not known whether it is above zero. Look at the form.");

    internal static FindingKind ShortReport { get; } = GuidanceTexts.Kinds.Information("TA9320",
        "The report was made without its trace, so items that were left out and events rated hindering cannot be seen in it.");
}
