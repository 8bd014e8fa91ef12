using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>Checks the answers of a sheet.</summary>
internal static class AnswerValidator
{
    internal static List<Finding> Of(ResponseSheet sheet)
    {
        var findings = new List<Finding>();
        foreach (Item item in sheet.Instrument.Items)
        {
            Answer answer = sheet.Answers[item.Position];
            if (Of(item, answer) is { } finding)
            {
                findings.Add(finding);
            }

            if (SheetLimits.IsCut(answer.AttemptedValue))
            {
                findings.Add(AnswerFindings.TextCut.At(PathOf(item), item.Code, Number.Text(SheetLimits.TextLength)));
            }
        }

        OfUnknownItems(sheet, findings);
        return findings;
    }

    private static void OfUnknownItems(ResponseSheet sheet, List<Finding> findings)
    {
        foreach (UnknownItemAnswer stray in sheet.UnknownItemAnswers)
        {
            findings.Add(AnswerFindings.UnknownItem.At("items", sheet.Instrument.Id).WithAttemptedValue(stray.ItemCode));
        }

        if (sheet.UnknownItemAnswers.Count >= SheetLimits.UnknownItems)
        {
            findings.Add(AnswerFindings.UnknownItemsFull.At("items", Number.Text(SheetLimits.UnknownItems), sheet.Instrument.Id));
        }
    }

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
