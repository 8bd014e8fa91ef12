using System;

namespace TherapeuticAlliance.Guidance;

/// <summary>What kind of evidence stands behind the idea of a consideration.</summary>
/// <remarks>No study has tested considerations that are keyed to the observations of this library: the basis is of the idea, not of its use here.</remarks>
[Flags]
public enum ConsiderationBasis
{
    /// <summary>Nothing is stated. No consideration has it.</summary>
    None = 0,

    /// <summary>A randomised trial.</summary>
    RandomisedTrial = 1,

    /// <summary>A meta-analysis; nearly all are of associations.</summary>
    MetaAnalysis = 2,

    /// <summary>A single study.</summary>
    Study = 4,

    /// <summary>A clinical model of ruptures and their repair.</summary>
    ClinicalModel = 8,

    /// <summary>A norm of the professions.</summary>
    ProfessionalNorm = 16,

    /// <summary>A text on what people mean by alliance.</summary>
    MissionText = 32,

    /// <summary>A measurement of this library.</summary>
    LibraryMeasurement = 64,

    /// <summary>A conclusion; nothing was read that says it.</summary>
    Inference = 128,
}
