using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>What the CORE forms have in common.</summary>
internal static class CoreForms
{
    internal const string Trust = "CORE System Trust, What's in a name (1): scoring CORE measures, coresystemtrust.org.uk";

    /// <summary>Says which items are about risk: whether one is answered above zero stands in every report.</summary>
    internal static InstrumentBuilder WithRiskAlerts(this InstrumentBuilder form, string source, params int[] items)
    {
        foreach (int item in items)
        {
            form.Item(item, i => i.AlertAbove(0m, source));
        }

        return form;
    }

    internal static Rights Rights { get; } = new(
        "The owners of CORE", "the licence note on the form; CamCOPS documentation, core10.rst", Permission.NotNeeded, Permission.NotNeeded,
        "Creative Commons BY-ND 4.0 since 2015: reproduce the form unmodified and name its source. No item wording ships.");
}
