namespace TherapeuticAlliance.Guidance;

/// <summary>What a source is.</summary>
public enum SourceKind
{
    /// <summary>A publication that was read at least in its abstract.</summary>
    Research = 1,

    /// <summary>A text on what people mean by alliance and what they do when it strains; this project began with five.</summary>
    Mission = 2,

    /// <summary>What this library measured or decided itself.</summary>
    Library = 3,

    /// <summary>What professions ask of their members; no effect size stands behind it.</summary>
    ProfessionalNorm = 4,

    /// <summary>A source that a host added.</summary>
    Host = 5,
}
