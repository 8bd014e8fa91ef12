using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Catalog;

namespace TherapeuticAlliance.Tests.Catalog;

/// <summary>Writes docs/constructs.md from the catalogue.</summary>
internal static class ConstructsPage
{
    private static readonly Dictionary<Construct, string> WhyEmpty = new()
    {
        [Construct.Presence] = "no form with proven items asks about it",
        [Construct.CulturalFit] = "the one candidate, the Cultural Humility Scale, is known by name only",
        [Construct.Repair] = "a repair is seen over sessions, see [looking back](looking-back.md); no form with proven items asks about it",
        [Construct.Empowerment] = "an item of the CARE is near it, but its items were not read",
    };

    internal static string Text()
    {
        var page = new StringBuilder();
        page.Append("# What measures what\n\n")
            .Append("`InstrumentCatalog.Default.CoverageOf(Construct.Trust)` answers with scales that measure a construct and, apart from them, with single\n")
            .Append("items that ask about it. One item that asks about trust is no scale of trust: it has no evidence and no norms of its own. Which\n")
            .Append("construct an item asks about is our judgement, and no part of the content hash. Outcome is the state of the client, no part of the\n")
            .Append("alliance. Generated from the definitions: `UPDATE_APPROVED=1 dotnet test tests/TherapeuticAlliance.Tests -c Release`.\n\n")
            .Append("| construct | scales that measure it | single items that ask about it |\n|---|---|---|\n");
        foreach (Construct construct in Enum.GetValues(typeof(Construct)).Cast<Construct>())
        {
            ConstructCoverage coverage = InstrumentCatalog.Default.CoverageOf(construct);
            page.Append("| ").Append(construct).Append(" | ")
                .Append(coverage.IsEmpty ? "none: " + WhyEmpty[construct] : Joined(coverage.Scales.GroupBy(scale => scale.Instrument.Id, scale => scale.Code)))
                .Append(" | ").Append(Joined(coverage.Items.GroupBy(item => item.Instrument.Id, item => item.Item.Code))).Append(" |\n");
        }

        return page.ToString();
    }

    private static string Joined(IEnumerable<IGrouping<string, string>> forms) =>
        string.Join(", ", forms.Select(form => "[" + form.Key + "](instruments/" + form.Key + ".md) " + string.Join(" ", form)));
}
