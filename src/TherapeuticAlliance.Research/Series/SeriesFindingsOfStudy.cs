using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Texts;

namespace TherapeuticAlliance.Research.Series;

/// <summary>Findings about making courses of a study that only this package raises, TA5100.</summary>
internal static class SeriesFindingsOfStudy
{
    internal static FindingKind SessionResolved { get; } = ResearchTexts.Kinds.Information("TA5100",
        "The case has session {session} in row {first} already, with other answers; one of them counts, as the map says.");
}
