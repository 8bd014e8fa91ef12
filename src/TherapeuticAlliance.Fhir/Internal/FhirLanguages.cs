using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Fhir.Internal;

/// <summary>The languages of this package.</summary>
internal static class FhirLanguages
{
    internal static Translations All { get; } = new(typeof(FhirLanguages).Assembly);

    internal static FindingDeclarations Kinds { get; } = new(All);

    internal static TextTemplate Text(string key, string english) => new("fhir." + key, english, All);
}
