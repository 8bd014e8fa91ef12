using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.FlagRaised"/>.</summary>
internal static class FlagRaisedConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG0101", Audience.Therapist, ConsiderationFamily.InviteDialogue, ConsiderationBasis.ClinicalModel | ConsiderationBasis.MissionText,
            "Consider opening the next meeting by saying that the last ratings were lower than usual and asking how the sessions have been lately, without offering an answer.",
            [ObservationKind.FlagRaised], [RuptureResearch.E41, RuptureResearch.E47, Other.Mission2], [Caution.NotARupture, Caution.AskFirst]),
        new("TG0102", Audience.Therapist, ConsiderationFamily.LookAtOwnView, ConsiderationBasis.Study | ConsiderationBasis.MissionText,
            "Before you meet, it may help to recall what was different that day: topic, task, a misunderstanding, a change of time or place, something outside therapy.",
            [ObservationKind.FlagRaised], [FeedbackResearch.E31, Other.Mission2], [Caution.NoCause]),
        new("TG0103", Audience.Therapist, ConsiderationFamily.OwnPart, ConsiderationBasis.ClinicalModel | ConsiderationBasis.Study,
            "If the client names something that went wrong, consider saying what your own part may have been before you explain what you meant.",
            [ObservationKind.FlagRaised], [RuptureResearch.E41, RuptureResearch.E43], [Caution.NoBlame]),
        new("TG0104", Audience.Therapist, ConsiderationFamily.Validate, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.ClinicalModel | ConsiderationBasis.MissionText,
            "Hearing criticism without defending is hard. Consider first reflecting what was difficult for the client, and thanking them for saying it.",
            [ObservationKind.FlagRaised], [OutcomeResearch.E09, RuptureResearch.E41, Other.Mission0, Other.Mission2], [Caution.Associations]),
        new("TG0105", Audience.Therapist, ConsiderationFamily.InviteDialogue, ConsiderationBasis.LibraryMeasurement,
            "One option is to ask once and then wait. Such flags also come when nothing has happened; the verdict states how often that was measured.",
            [ObservationKind.FlagRaised], [Other.Library, RuptureResearch.E47], [Caution.FalseAlarm]),
        new("TG0106", Audience.Supervisor, ConsiderationFamily.Consult, ConsiderationBasis.RandomisedTrial | ConsiderationBasis.MissionText,
            "Consider taking a flag that puzzles you to supervision or a colleague: the scores and your own recollection side by side.",
            [ObservationKind.FlagRaised], [FeedbackResearch.E29, Other.Mission2], [Caution.TrainingUnproven]),
    ];
}
