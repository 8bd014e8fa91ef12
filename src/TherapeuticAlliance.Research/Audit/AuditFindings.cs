using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Texts;

namespace TherapeuticAlliance.Research.Audit;

/// <summary>Findings about keys that only this package raises, TA5150 to TA5159.</summary>
internal static class AuditFindings
{
    internal static FindingKind FitsOtherScale { get; } = ResearchTexts.Kinds.Warning("TA5150",
        "Item {item} of scale {scale} goes better with scale {other} on {forms} forms: correlation {otherCorrelation} there, {ownCorrelation} with the rest of its own. Check the item numbers of the key and the order of the columns.");

    internal static FindingKind HiddenReversal { get; } = ResearchTexts.Kinds.Warning("TA5151",
        "Items {items} of scale {scale} have no relation to a scale that otherwise holds together; turned round they have one, on {forms} forms. They may be reversed and not keyed so, hidden by a tendency to agree.");
}
