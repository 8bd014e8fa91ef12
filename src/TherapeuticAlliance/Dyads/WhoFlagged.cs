namespace TherapeuticAlliance.Dyads;

/// <summary>Whose monitor flags a session.</summary>
/// <remarks>The default value is <see cref="Nobody"/>.</remarks>
public enum WhoFlagged
{
    /// <summary>Neither, as far as the session could be judged. That does not show that all is well.</summary>
    Nobody = 0,

    /// <summary>The first rater's alone.</summary>
    First = 1,

    /// <summary>The second rater's alone.</summary>
    Second = 2,

    /// <summary>Both, each by its own scores.</summary>
    Both = 3,
}
