using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Guidance.Languages;

namespace TherapeuticAlliance.Guidance.Observing;

/// <summary>Kinds that nothing raises any more. They stay, so that a stored one is still said and its code is never given again.</summary>
internal static class RetiredFindings
{
    // Reports say themselves whether an item about risk is answered above zero, with or without their trace.
    internal static FindingKind TraceMissing { get; } = GuidanceTexts.Kinds.Warning("TA9308",
        "Item {item} is about risk, and the report was made without its trace: whether it is answered above zero cannot be seen here. Look at the form.");
}
