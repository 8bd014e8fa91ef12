using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Texts;

namespace TherapeuticAlliance.Research.Audit;

/// <summary>Findings about keys that only this package raises, TA5150 to TA5159.</summary>
internal static class AuditFindings
{
    internal static FindingKind FitsOtherScale { get; } = ResearchTexts.Kinds.Warning("TA5150",
        "Item {item} of scale {scale} correlates more highly with scale {other} on {forms} forms: {otherCorrelation} there, {ownCorrelation} with the rest of its own scale. Check the item numbers of the key and the order of the columns.");

    internal static FindingKind HiddenReversal { get; } = ResearchTexts.Kinds.Warning("TA5151",
        "Items {items} of scale {scale} are unrelated to the other items, which hold together; reversed, they are related to them, on {forms} forms. They may need reversing, hidden by a tendency to agree.");
}
