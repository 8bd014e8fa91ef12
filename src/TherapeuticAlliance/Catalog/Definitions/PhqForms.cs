namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>What the PHQ-9 and the GAD-7 have in common.</summary>
internal static class PhqForms
{
    internal static Rights Rights { get; } = new(
        "Not stated in any source read", "The manual, as cited by Wikipedia", Permission.NotNeeded, Permission.Unknown,
        "No permission and no fee, by the manual as Wikipedia cites it. No item wording ships.");
}
