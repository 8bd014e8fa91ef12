namespace TherapeuticAlliance.Guidance;

/// <summary>Who a consideration is worded for. The host decides who sees what.</summary>
public enum Audience
{
    /// <summary>The therapist.</summary>
    Therapist = 1,

    /// <summary>A supervisor, a team or the service.</summary>
    Supervisor = 2,

    /// <summary>The client. Shown only where a clinician has switched it on.</summary>
    Client = 3,
}
