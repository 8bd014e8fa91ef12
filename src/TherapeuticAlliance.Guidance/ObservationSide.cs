namespace TherapeuticAlliance.Guidance;

/// <summary>Whose scores an observation is about, where there are two sides.</summary>
public enum ObservationSide
{
    /// <summary>The one who is helped, alone.</summary>
    Client = 1,

    /// <summary>The therapist alone.</summary>
    Therapist = 2,

    /// <summary>Both.</summary>
    Both = 3,
}
