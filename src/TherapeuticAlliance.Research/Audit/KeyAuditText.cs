using System.Globalization;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Audit;

/// <summary>An audit as tables for people.</summary>
internal static class KeyAuditText
{
    internal static string Of(KeyAudit audit)
    {
        var text = new StringBuilder();
        foreach (ScaleAudit scale in audit.Scales)
        {
            text.Append(CultureInfo.InvariantCulture, $"{audit.Instrument.Id} {scale.Scale.Code}: {scale.Forms} forms, {audit.Confidence * 100:0.#} % intervals\n");
            if (scale.Items.Count > 0)
            {
                text.Append(TextTable.Of([["item", "keyed", "item-rest r", "interval", "verdict"], .. scale.Items.Select(Row)]));
            }

            foreach (Finding finding in scale.Findings)
            {
                text.Append(CultureInfo.InvariantCulture, $"{finding.Code} {finding.Describe()}\n");
            }

            text.Append('\n');
        }

        foreach (Finding finding in audit.BetweenScales)
        {
            text.Append(CultureInfo.InvariantCulture, $"{finding.Code} {finding.Describe()}\n");
        }

        return text.ToString();
    }

    private static string[] Row(ItemAudit item) =>
    [
        item.Item.Number.ToString(CultureInfo.InvariantCulture),
        item.IsReversed ? "reverse" : "forward",
        Text(item.ItemRestCorrelation),
        item.Lower is null ? "" : "[" + Text(item.Lower) + ", " + Text(item.Upper) + "]",
        item.Verdict switch
        {
            ItemVerdict.RunsWith => "with its scale",
            ItemVerdict.RunsAgainst => "AGAINST its scale",
            ItemVerdict.Unclear => "unclear",
            _ => "does not vary",
        },
    ];

    private static string Text(double? value) => value?.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture) ?? "";
}
