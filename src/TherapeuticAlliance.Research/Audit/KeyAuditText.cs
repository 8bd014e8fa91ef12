using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Audit;

/// <summary>An audit as tables for people.</summary>
internal static class KeyAuditText
{
    private static readonly TextTemplate[] Header = [AuditTexts.Item, AuditTexts.Keyed, AuditTexts.ItemRest, AuditTexts.Interval, AuditTexts.Verdict];

    internal static string Of(KeyAudit audit, TextProvider texts)
    {
        var text = new StringBuilder();
        foreach (ScaleAudit scale in audit.Scales)
        {
            text.Append(texts.Say(AuditTexts.Scale, audit.Instrument.Id, scale.Scale.Code, scale.Forms, texts.Figure(audit.Confidence * 100, "0.#"))).Append('\n');
            if (scale.Items.Count > 0)
            {
                text.Append(TextTable.Of([[.. Header.Select(column => texts.Say(column))], .. scale.Items.Select(item => Row(item, texts))]));
            }

            Add(text, scale.Findings, texts);
            text.Append('\n');
        }

        Add(text, audit.BetweenScales, texts);
        return text.ToString();
    }

    private static void Add(StringBuilder text, IEnumerable<Finding> findings, TextProvider texts)
    {
        foreach (Finding finding in findings)
        {
            text.Append(finding.Code).Append(' ').Append(finding.Describe(texts)).Append('\n');
        }
    }

    private static string[] Row(ItemAudit item, TextProvider texts) =>
    [
        item.Item.Number.ToString(CultureInfo.InvariantCulture),
        texts.Say(item.IsReversed ? AuditTexts.Reverse : AuditTexts.Forward),
        Text(item.ItemRestCorrelation, texts),
        item.Lower is null ? "" : "[" + Text(item.Lower, texts) + ", " + Text(item.Upper, texts) + "]",
        texts.Say(item.Verdict switch
        {
            ItemVerdict.RunsWith => AuditTexts.RunsWith,
            ItemVerdict.RunsAgainst => AuditTexts.RunsAgainst,
            ItemVerdict.Unclear => AuditTexts.Unclear,
            _ => AuditTexts.DoesNotVary,
        }),
    ];

    private static string Text(double? value, TextProvider texts) => value is { } known ? texts.Figure(known, "+0.00;-0.00;0.00") : "";
}
