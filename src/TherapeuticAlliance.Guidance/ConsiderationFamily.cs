namespace TherapeuticAlliance.Guidance;

/// <summary>What kind of thing one may consider.</summary>
public enum ConsiderationFamily
{
    /// <summary>Opening a conversation about the work.</summary>
    InviteDialogue = 1,

    /// <summary>Looking together at what is going on.</summary>
    ExploreTogether = 2,

    /// <summary>Owning one's own part.</summary>
    OwnPart = 3,

    /// <summary>Acknowledging what the other feels or does.</summary>
    Validate = 4,

    /// <summary>Clearing up a misunderstanding.</summary>
    ClarifyMisunderstanding = 5,

    /// <summary>Saying what something is for.</summary>
    ExplainRationale = 6,

    /// <summary>Agreeing on goals anew.</summary>
    RenegotiateGoals = 7,

    /// <summary>Agreeing on ways of working anew.</summary>
    RenegotiateTasks = 8,

    /// <summary>Talking about what to expect.</summary>
    Expectations = 9,

    /// <summary>Sharing the work between sessions.</summary>
    SharedWork = 10,

    /// <summary>Background, language, belief, identity.</summary>
    CultureAndDifference = 11,

    /// <summary>Confidentiality, roles, privacy, safety.</summary>
    SafetyAndBoundaries = 12,

    /// <summary>Asking for feedback and using it.</summary>
    CollectFeedback = 13,

    /// <summary>Supervision or a colleague.</summary>
    Consult = 14,

    /// <summary>Life outside therapy.</summary>
    WiderContext = 15,

    /// <summary>Preferences, change and choice.</summary>
    FitAndChoice = 16,

    /// <summary>How the form is filled in.</summary>
    CheckTheForm = 17,

    /// <summary>Examining one's own impression.</summary>
    LookAtOwnView = 18,

    /// <summary>Naming what helped.</summary>
    NoticeWhatHelped = 19,

    /// <summary>Hearing each member of a family or group.</summary>
    AllVoices = 20,
}
