namespace TherapeuticAlliance.Guidance;

/// <summary>What was observed. The number is that of the codes: 1 is TG01.</summary>
public enum ObservationKind
{
    /// <summary>The monitor of the client's scores flags the session for the first time, at the level probable or above.</summary>
    FlagRaised = 1,

    /// <summary>The monitor of the client's scores goes on flagging.</summary>
    FlagContinuing = 2,

    /// <summary>The level is watch, raised by a detector of slow decline alone.</summary>
    SlowDecline = 3,

    /// <summary>A flag on a scale of bond without goals or tasks.</summary>
    BondFlag = 4,

    /// <summary>A flag on a scale of agreement on goals.</summary>
    GoalFlag = 5,

    /// <summary>A flag on a scale of agreement on tasks.</summary>
    TaskFlag = 6,

    /// <summary>A published cut-off of an alliance form is met.</summary>
    PublishedCutOff = 7,

    /// <summary>The therapist rated higher, beyond the caller's categories.</summary>
    TherapistHigher = 8,

    /// <summary>The client rated higher, beyond the caller's categories.</summary>
    ClientHigher = 9,

    /// <summary>The monitor of one side flags, or that of both.</summary>
    OneSideFlags = 10,

    /// <summary>Two courses drift apart faster than the caller's bound.</summary>
    MovingApart = 11,

    /// <summary>A scale is at its best possible answer in several forms.</summary>
    CeilingCourse = 12,

    /// <summary>Answers to forward and reverse-keyed items contradict one another.</summary>
    ContradictoryForm = 13,

    /// <summary>Several forms in a row are the same, or vary less than ever.</summary>
    SameForms = 14,

    /// <summary>As many sessions as the caller said have no score.</summary>
    NoFeedback = 15,

    /// <summary>There are too few sessions to judge.</summary>
    TooEarly = 16,

    /// <summary>An episode closed without repair, or with a part of it.</summary>
    EpisodeNotRepaired = 17,

    /// <summary>An episode closed with the scores back.</summary>
    EpisodeRepaired = 18,

    /// <summary>The treatment ended while an episode was open.</summary>
    EndedOpen = 19,

    /// <summary>Somebody who was there said that there was tension.</summary>
    DirectReport = 20,

    /// <summary>A form of outcome became reliably worse.</summary>
    OutcomeWorse = 21,

    /// <summary>An item was declined, or left out on three forms in a row.</summary>
    ItemLeftOut = 22,

    /// <summary>Two who are helped rated far apart.</summary>
    MembersDiffer = 23,

    /// <summary>An event was rated below the neutral anchor of its form.</summary>
    HinderingEvent = 24,

    /// <summary>Judged, and nothing of the above. That does not show that all is well.</summary>
    NothingStandsOut = 25,
}
