using System.Collections.Generic;

namespace TherapeuticAlliance.Guidance.Texts;

/// <summary>The sentences of observations and cautions in English.</summary>
internal static class EnglishSentences
{
    internal static IReadOnlyDictionary<ObservationKind, string> Observations { get; } = new Dictionary<ObservationKind, string>
    {
        [ObservationKind.FlagRaised] = "The monitor of the client's scores flags this session: a score pattern, not a rupture.",
        [ObservationKind.FlagContinuing] = "The monitor of the client's scores goes on flagging.",
        [ObservationKind.SlowDecline] = "The scores decline slowly; no single session stands out.",
        [ObservationKind.BondFlag] = "The flag is on a scale of the bond.",
        [ObservationKind.GoalFlag] = "The flag is on a scale of agreement on goals.",
        [ObservationKind.TaskFlag] = "The flag is on a scale of agreement on tasks.",
        [ObservationKind.PublishedCutOff] = "A published cut-off of the form is met.",
        [ObservationKind.TherapistHigher] = "The therapist rated higher, beyond the categories that were given.",
        [ObservationKind.ClientHigher] = "The client rated higher, beyond the categories that were given.",
        [ObservationKind.OneSideFlags] = "The monitor of one side flags, or that of both.",
        [ObservationKind.MovingApart] = "The two courses drift apart by more than the bound that was given.",
        [ObservationKind.CeilingCourse] = "A scale is at its best possible answer in several forms.",
        [ObservationKind.ContradictoryForm] = "Answers to mirrored questions contradict one another.",
        [ObservationKind.SameForms] = "Several forms in a row are the same, or vary less than before.",
        [ObservationKind.NoFeedback] = "No score has come for as many sessions as were given.",
        [ObservationKind.TooEarly] = "There are too few sessions to judge.",
        [ObservationKind.EpisodeNotRepaired] = "Looking back: the scores did not come back to their former level.",
        [ObservationKind.EpisodeRepaired] = "Looking back: the scores came back to their former level.",
        [ObservationKind.EndedOpen] = "Looking back: treatment ended while scores were low.",
        [ObservationKind.DirectReport] = "Somebody who was there said that there was tension.",
        [ObservationKind.OutcomeWorse] = "A form of outcome became reliably worse.",
        [ObservationKind.ItemLeftOut] = "An item was declined, or left out on three forms in a row.",
        [ObservationKind.MembersDiffer] = "Two members rated far apart, beyond the categories that were given.",
        [ObservationKind.HinderingEvent] = "An event was rated below the neutral anchor.",
        [ObservationKind.NothingStandsOut] = "Judged, and nothing stands out. That does not show that all is well.",
    };

    internal static IReadOnlyDictionary<Caution, string> Cautions { get; } = new Dictionary<Caution, string>
    {
        [Caution.NotARupture] = "A lower score is an indicator. Whether there was a rupture only the two of you can say.",
        [Caution.AskFirst] = "Ask before you conclude: a form does not say why.",
        [Caution.NoCause] = "This does not say what the cause is, in the client, in you or outside.",
        [Caution.FalseAlarm] = "The verdict states how often such a flag is wrong; with usual base rates most flags at the level probable are.",
        [Caution.RecoveryByChance] = "Scores also recover by chance: three of four false alarms look repaired afterwards.",
        [Caution.Associations] = "The figures are associations between people. They predict nothing about this one.",
        [Caution.NoStudy] = "No study was found that supports this directly.",
        [Caution.TrainingUnproven] = "Training therapists in repair has no significant effect on outcome so far.",
        [Caution.SubscalesOverlap] = "Task and goal often measure one thing. Which is lowest says little.",
        [Caution.DifferenceScores] = "A difference is no error of either side; whether it goes with outcome is unsettled.",
        [Caution.NotDishonest] = "Top or equal marks do not show dishonesty.",
        [Caution.Culture] = "Most studies are Western. How openly one disagrees, and with whom, differs; talking about the relationship is not easy for all.",
        [Caution.Power] = "Clients may fear consequences of criticism, the more so if they are children, mandated or dependent on the service.",
        [Caution.Privacy] = "Agree beforehand who sees what. Showing ratings may change how people rate.",
        [Caution.NoBlame] = "Not made to appraise a therapist or a client.",
        [Caution.Safety] = "This does not assess risk. Follow your service's procedure.",
    };
}
