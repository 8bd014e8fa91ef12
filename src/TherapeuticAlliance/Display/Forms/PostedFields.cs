using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Display.Forms;

/// <summary>The fields of a posted form.</summary>
internal static class PostedFields
{
    internal const string Prefix = "item.";
    private const string Between = " | ";

    internal static ResponseSheet Read(Instrument instrument, IEnumerable<KeyValuePair<string, string?>> fields)
    {
        ResponseSheet sheet = instrument.Blank();
        foreach (IGrouping<string, string> field in fields
            .Where(field => field.Key is not null && field.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .GroupBy(field => field.Key.Substring(Prefix.Length), field => (field.Value ?? string.Empty).Trim(), StringComparer.Ordinal))
        {
            sheet = With(sheet, field.Key, field.Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).ToArray());
        }

        return sheet;
    }

    /// <summary>What is posted for a missing answer.</summary>
    internal static string Of(MissingReason reason) => reason switch
    {
        MissingReason.NotApplicable => "not-applicable",
        MissingReason.Declined => "declined",
        _ => "not-answered",
    };

    private static ResponseSheet With(ResponseSheet sheet, string code, string[] values)
    {
        if (values.Length == 0)
        {
            return sheet;
        }

        if (sheet.Instrument.FindItem(code) is not { } item)
        {
            return sheet.WithText(code, string.Join(Between, values));
        }

        Answer[] answers = values.Select(value => Read(item, value)).Distinct().ToArray();
        return sheet.With(code, answers.Length == 1 ? answers[0] : Answer.Invalid(AnswerFindings.UnknownLabel, string.Join(Between, values)));
    }

    private static Answer Read(Item item, string value)
    {
        foreach (MissingReason reason in item.Format.MissingReasons)
        {
            if (string.Equals(value, Of(reason), StringComparison.Ordinal))
            {
                return Answer.Missing(reason);
            }
        }

        return Answer.ReadText(item, value);
    }
}
