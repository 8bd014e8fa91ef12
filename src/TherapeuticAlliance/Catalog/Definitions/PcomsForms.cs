namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>What the session and outcome rating scales of one licence have in common.</summary>
internal static class PcomsForms
{
    internal static Rights Rights { get; } = new(
        "Miller, Duncan & Johnson; also licensed by Duncan (Better Outcomes Now)", "https://www.scottdmiller.com/downloadmeasures", Permission.Needed, Permission.Needed,
        "The free individual licence covers paper and pencil only; electronic use goes through authorised vendors. No item or anchor wording ships.");
}
