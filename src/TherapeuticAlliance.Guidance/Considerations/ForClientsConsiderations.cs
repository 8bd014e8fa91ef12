using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on several observations, worded for the client.</summary>
internal static class ForClientsConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG9001", Audience.Client, ConsiderationFamily.InviteDialogue, ConsiderationBasis.RandomisedTrial | ConsiderationBasis.MissionText,
            "You can tell your therapist what helps you and what does not. In one trial people invited to do so came to rate the relationship better; in another nothing changed.",
            [ObservationKind.FlagRaised, ObservationKind.FlagContinuing, ObservationKind.SlowDecline, ObservationKind.PublishedCutOff], [FeedbackResearch.E28, Other.Mission2], [Caution.Power]),
        new("TG9002", Audience.Client, ConsiderationFamily.InviteDialogue, ConsiderationBasis.MissionText,
            "Your answers were lower than usual this time. Is there something from the session, or from your week, that you would like to bring up?",
            [ObservationKind.FlagRaised, ObservationKind.FlagContinuing, ObservationKind.SlowDecline, ObservationKind.PublishedCutOff], [Other.Mission1, Other.Mission2], [Caution.NotARupture]),
        new("TG9003", Audience.Client, ConsiderationFamily.RenegotiateGoals, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "You could think about what you want to be different, and check whether you and your therapist mean the same.",
            [ObservationKind.GoalFlag, ObservationKind.TooEarly], [OutcomeResearch.E07, Other.Mission2, Other.Mission4], [Caution.Associations]),
        new("TG9004", Audience.Client, ConsiderationFamily.ExplainRationale, ConsiderationBasis.Study | ConsiderationBasis.MissionText,
            "If you do not see what an exercise or a topic is for, you can ask why it is suggested and what else there is.",
            [ObservationKind.TaskFlag], [SharedWorkResearch.E63, Other.Mission1], [Caution.Power]),
        new("TG9005", Audience.Client, ConsiderationFamily.InviteDialogue, ConsiderationBasis.MissionText,
            "If you do not feel understood or respected, you may say so: in the session, in writing, or with somebody you trust beside you.",
            [ObservationKind.BondFlag], [Other.Mission1, Other.Mission2], [Caution.Power]),
        new("TG9006", Audience.Client, ConsiderationFamily.Expectations, ConsiderationBasis.Inference | ConsiderationBasis.MissionText,
            "A working relationship usually takes some time to grow, and progress differs from person to person. You can ask how long such therapy often takes.",
            [ObservationKind.TooEarly, ObservationKind.SlowDecline, ObservationKind.EpisodeNotRepaired], [SharedWorkResearch.E60, Other.Mission2, Other.Mission4], [Caution.NoStudy]),
        new("TG9007", Audience.Client, ConsiderationFamily.ExploreTogether, ConsiderationBasis.Study | ConsiderationBasis.MissionText,
            "You and your therapist rated the session differently. Neither rating is wrong. You could ask each other what you had in mind.",
            [ObservationKind.TherapistHigher, ObservationKind.ClientHigher, ObservationKind.OneSideFlags, ObservationKind.MovingApart], [RuptureResearch.E51, Other.Mission1], [Caution.DifferenceScores]),
        new("TG9008", Audience.Client, ConsiderationFamily.CultureAndDifference, ConsiderationBasis.Study | ConsiderationBasis.MissionText,
            "If your background, faith, language or identity matters for your therapy, you can bring it up at any time, also when something was hurtful.",
            [ObservationKind.BondFlag], [OutcomeResearch.E18, Other.Mission2], [Caution.Power]),
        new("TG9009", Audience.Client, ConsiderationFamily.SafetyAndBoundaries, ConsiderationBasis.ProfessionalNorm | ConsiderationBasis.MissionText,
            "You can ask what stays confidential, what does not, and who sees your answers.",
            [ObservationKind.CeilingCourse, ObservationKind.ContradictoryForm, ObservationKind.SameForms, ObservationKind.NoFeedback, ObservationKind.ItemLeftOut, ObservationKind.TooEarly], [Other.Mission1], [Caution.Privacy]),
        new("TG9010", Audience.Client, ConsiderationFamily.FitAndChoice, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "Sometimes two people do not fit. You can talk about it, ask for a change, or look for another therapist. Changing is allowed.",
            [ObservationKind.SlowDecline, ObservationKind.EpisodeNotRepaired], [OutcomeResearch.E15, Other.Mission4], [Caution.Power]),
        new("TG9011", Audience.Client, ConsiderationFamily.SharedWork, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "Therapy is work for two. You could ask what would be useful to try between sessions, and say when it was too much.",
            [ObservationKind.TaskFlag], [SharedWorkResearch.E61, Other.Mission2, Other.Mission4], [Caution.Associations]),
        new("TG9012", Audience.Client, ConsiderationFamily.WiderContext, ConsiderationBasis.Study | ConsiderationBasis.MissionText,
            "Stress at work or at home can make therapy harder to use. It may help your therapist to know about it.",
            [ObservationKind.SlowDecline, ObservationKind.EpisodeNotRepaired], [FeedbackResearch.E31, Other.Mission2], [Caution.NoStudy]),
        new("TG9013", Audience.Client, ConsiderationFamily.CollectFeedback, ConsiderationBasis.ProfessionalNorm,
            "You need not answer every question. If you would rather talk than tick boxes, you can say so.",
            [ObservationKind.CeilingCourse, ObservationKind.ContradictoryForm, ObservationKind.SameForms, ObservationKind.NoFeedback, ObservationKind.ItemLeftOut], [Other.Mission1], [Caution.NoStudy]),
        new("TG9014", Audience.Client, ConsiderationFamily.ExploreTogether, ConsiderationBasis.MissionText,
            "Hard questions can be part of therapy. Feeling judged or unsafe is something else, and you can say which it is.",
            [ObservationKind.TaskFlag], [Other.Mission4], [Caution.NoStudy]),
        new("TG9015", Audience.Client, ConsiderationFamily.SafetyAndBoundaries, ConsiderationBasis.ProfessionalNorm,
            "If you are in danger or think of harming yourself, this form is not read at once. Contact your therapist or the emergency service where you live.",
            [], [Other.Norm], [Caution.Safety]),
    ];
}
