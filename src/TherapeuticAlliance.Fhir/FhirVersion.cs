namespace TherapeuticAlliance.Fhir;

/// <summary>The release of FHIR that is written.</summary>
/// <remarks>The default value is <see cref="R4"/>.</remarks>
public enum FhirVersion
{
    /// <summary>FHIR R4 (4.0.1).</summary>
    R4 = 0,

    /// <summary>FHIR R5 (5.0.0): items of type <c>coding</c>, values of options as <c>itemWeight</c>.</summary>
    R5 = 1,
}
