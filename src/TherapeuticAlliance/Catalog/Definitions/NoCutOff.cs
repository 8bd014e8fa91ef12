namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Why an instrument offers no cut-off, where several share the reason.</summary>
internal static class NoCutOff
{
    internal const string ForAlliance =
        "No cut-off was found; the author of the WAI states that none of the published alliance measures has standard scores or cut-offs (https://wai.profhorvath.com/criteria).";

    internal const string Found = "No cut-off was found.";
}
