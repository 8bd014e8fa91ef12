namespace TherapeuticAlliance;

/// <summary>What an item or a scale measures: the closed vocabulary of what people mean by alliance.</summary>
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

    /// <summary>The alliance, or the state of the client, as a whole.</summary>
    Global = 21,
}
