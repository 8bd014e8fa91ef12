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

    internal static ResponseSheet Read(ResponseSheet sheet, IEnumerable<KeyValuePair<string, string?>> fields)
    {
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

        Answer[] answers = WithoutShown(values.Select(value => Read(item, value)).Distinct().ToArray(), sheet[code]);
        return sheet.With(code, answers.Length == 1 ? answers[0] : Answer.Invalid(AnswerFindings.UnknownLabel, string.Join(Between, values)));
    }

    // What a page showed is posted again beside what was typed instead.
    private static Answer[] WithoutShown(Answer[] answers, Answer shown) => answers.Length == 2 && shown != Answer.Missing() ? answers.Where(answer => answer != shown).ToArray() : answers;

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
