using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>What is noteworthy about the answers of a sheet.</summary>
internal static class AnswerValidator
{
    internal static IEnumerable<Finding> Of(ResponseSheet sheet)
    {
        foreach (Item item in sheet.Instrument.Items)
        {
            if (Of(item, sheet.Answers[item.Position]) is { } finding)
            {
                yield return finding;
            }
        }

        foreach (UnknownItemAnswer stray in sheet.UnknownItemAnswers)
        {
            yield return AnswerFindings.UnknownItem.At("items", sheet.Instrument.Id).WithAttemptedValue(stray.ItemCode);
        }

        if (sheet.UnknownItemAnswers.Count >= ResponseSheet.MaxUnknownItemAnswers)
        {
            yield return DocumentFindings.UnknownItemsLeftOut.At("items", Number.Text(ResponseSheet.MaxUnknownItemAnswers));
        }

        if (HasTextAtTheLimit(sheet))
        {
            yield return DocumentFindings.TextShortened.At("items", Number.Text(KeptText.MaxLength));
        }
    }

    private static bool HasTextAtTheLimit(ResponseSheet sheet) =>
        sheet.Answers.Any(answer => answer.AttemptedValue is { Length: KeptText.MaxLength })
        || sheet.UnknownItemAnswers.Any(unknown => unknown.ItemCode.Length == KeptText.MaxLength || unknown.Text.Length == KeptText.MaxLength);

    private static Finding? Of(Item item, Answer answer)
    {
        if (answer.Trouble is { } trouble)
        {
            return About(item, answer, trouble);
        }

        return answer.Reason is { } reason && reason != MissingReason.NotAnswered ? About(item, reason) : null;
    }

    private static Finding About(Item item, Answer answer, FindingKind trouble) =>
        trouble.At(PathOf(item), trouble.ArgumentNames.Select(name => Argument(item, name)).ToArray()).WithAttemptedValue(answer.AttemptedValue);

    private static Finding? About(Item item, MissingReason reason) => item.Format.MissingReasons.Contains(reason)
        ? null
        : AnswerFindings.ReasonNotAllowed.At(PathOf(item), item.Code, reason.ToString());

    private static string PathOf(Item item) => "items[" + item.Code + "]";

    private static string Argument(Item item, string name) => name switch
    {
        "item" => item.Code,
        "lowest" => Number.Text(item.Format.Lowest),
        "highest" => Number.Text(item.Format.Highest),
        "step" => Number.Text(item.Format.Step),
        "count" => Number.Text(item.Format.OptionCount),
        "labels" => item.Format.Anchors.Count == 0 ? "none" : string.Join(", ", item.Format.Anchors),
        _ => throw new ArgumentOutOfRangeException(nameof(name), "The kind of finding is not about an answer."),
    };
}
