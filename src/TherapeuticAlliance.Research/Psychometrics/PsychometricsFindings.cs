using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Texts;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>Findings about statistics of reliability that only this package raises, TA5120 to TA5139.</summary>
internal static class PsychometricsFindings
{
    internal static FindingKind LoadingsOfBothSigns { get; } = ResearchTexts.Kinds.Warning("TA5120",
        "{statistic} has loadings of both signs: items {items} run against the others. It does not give the reliability of their sum; check the key first.");
}
