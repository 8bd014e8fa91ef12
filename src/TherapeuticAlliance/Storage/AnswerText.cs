using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Storage;

/// <summary>One answer as text: its value, the sign of a reason, or the code of what is wrong with what was written.</summary>
internal static class AnswerText
{
    private const char Invalid = '!';

    private static readonly KeyValuePair<MissingReason, string>[] Reasons =
    [
        new(MissingReason.NotAnswered, string.Empty), new(MissingReason.NotApplicable, "na"), new(MissingReason.Declined, "declined"),
    ];

    internal static string Write(Answer answer) => answer.Kind switch
    {
        AnswerKind.Given => Number.Text(answer.Value!.Value),
        AnswerKind.Missing => Reasons.First(reason => reason.Key == answer.Reason).Value,
        _ => Invalid + answer.Trouble!.Code + " " + answer.AttemptedValue,
    };

    internal static bool TryRead(Item item, string text, out Answer answer)
    {
        answer = default;
        foreach (KeyValuePair<MissingReason, string> reason in Reasons)
        {
            if (reason.Value == text)
            {
                answer = Answer.Missing(reason.Key);
                return true;
            }
        }

        return text[0] == Invalid ? TryReadInvalid(text, out answer) : TryReadValue(item, text, out answer);
    }

    private static bool TryReadInvalid(string text, out Answer answer)
    {
        answer = default;
        int blank = text.IndexOf(' ');
        FindingKind? kind = blank < 0 ? null : Answer.Troubles.FirstOrDefault(known => string.Equals(known.Code, text.Substring(1, blank - 1), StringComparison.Ordinal));
        if (kind is null)
        {
            return false;
        }

        answer = Answer.Invalid(kind, text.Substring(blank + 1));
        return true;
    }

    private static bool TryReadValue(Item item, string text, out Answer answer)
    {
        answer = default;
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value))
        {
            return false;
        }

        answer = Answer.Read(item, value);
        return answer.Kind == AnswerKind.Given;
    }
}
