namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>The questions of the Working Alliance Inventory, and what holds for all its forms.</summary>
internal static class WaiBank
{
    internal const string NoThresholds =
        "No cut-off is offered: the author states that the WAI is not standardised and that none of the published alliance measures has standard scores or cut-offs (https://wai.profhorvath.com/criteria).";

    internal static ItemBank Items { get; } = ItemBank.Numbered("wai", 36);

    internal static Rights Rights { get; } = new(
        "Society for Psychotherapy Research (SPR)", "https://wai.profhorvath.com/downloads", Permission.Needed, Permission.Needed,
        "Sources differ in wording: open access with a limited copyright release advised for translations (McGill MAPPRO library), or permission from SPR before use (Rehabilitation Measures Database). No item wording ships.");
}
