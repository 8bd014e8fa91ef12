namespace TherapeuticAlliance;

/// <summary>What an item or a scale measures: the closed vocabulary of what people mean by alliance, and the outcome it serves.</summary>
public enum Construct
{
    /// <summary>The affective bond between client and therapist.</summary>
    Bond = 1,

    /// <summary>Agreement on the goals of therapy.</summary>
    GoalAgreement = 2,

    /// <summary>Agreement on the tasks of therapy.</summary>
    TaskAgreement = 3,

    /// <summary>Trust.</summary>
    Trust = 4,

    /// <summary>Empathy.</summary>
    Empathy = 5,

    /// <summary>Regard.</summary>
    Regard = 6,

    /// <summary>Genuineness.</summary>
    Genuineness = 7,

    /// <summary>Collaboration.</summary>
    Collaboration = 8,

    /// <summary>Communication.</summary>
    Communication = 9,

    /// <summary>Shared responsibility.</summary>
    SharedResponsibility = 10,

    /// <summary>Safety.</summary>
    Safety = 11,

    /// <summary>Confidence.</summary>
    Confidence = 12,

    /// <summary>Openness.</summary>
    Openness = 13,

    /// <summary>Engagement.</summary>
    Engagement = 14,

    /// <summary>Expectations.</summary>
    Expectations = 15,

    /// <summary>Presence.</summary>
    Presence = 16,

    /// <summary>Cultural fit.</summary>
    CulturalFit = 17,

    /// <summary>Satisfaction.</summary>
    Satisfaction = 18,

    /// <summary>Rupture of the alliance.</summary>
    Rupture = 19,

    /// <summary>Repair of a rupture.</summary>
    Repair = 20,

    /// <summary>The alliance as a whole.</summary>
    Global = 21,

    /// <summary>Empowerment: feeling able to act for oneself.</summary>
    Empowerment = 22,

    /// <summary>Preferences: what the client wants from therapy, and regard for it.</summary>
    Preferences = 23,

    /// <summary>The state of the client: distress, functioning, well-being. No part of the alliance.</summary>
    Outcome = 24,
}
