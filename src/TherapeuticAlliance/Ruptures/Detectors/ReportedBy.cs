using System;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>Who said, when asked about a session, that there was tension or a break in it.</summary>
/// <remarks>The default value is <see cref="Nobody"/>.</remarks>
[Flags]
public enum ReportedBy
{
    /// <summary>Asked, and nobody said so.</summary>
    Nobody = 0,

    /// <summary>The client said so.</summary>
    Client = 1,

    /// <summary>The therapist said so.</summary>
    Therapist = 2,
}
