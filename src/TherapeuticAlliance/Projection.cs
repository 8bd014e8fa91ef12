using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance;

/// <summary>Takes a sheet of one form for a sheet of another of the same bank, where that is honest.</summary>
internal static class Projection
{
    internal static Result<ResponseSheet> Of(ResponseSheet sheet, Instrument target)
    {
        Instrument source = sheet.Instrument;
        var findings = new List<Finding>();
        if (!source.Rater.Equals(target.Rater))
        {
            findings.Add(CatalogFindings.ProjectionRaterDiffers.At("rater", source.Id, source.Rater.Code, target.Id, target.Rater.Code));
        }

        var answers = new List<Answer>();
        foreach (Item wanted in target.Items)
        {
            Item? given = source.Items.FirstOrDefault(item => IsSameQuestion(source, item, target, wanted));
            if (Trouble(source, given, target, wanted) is { } trouble)
            {
                findings.Add(trouble);
            }
            else
            {
                answers.Add(sheet.Answers[given!.Position]);
            }
        }

        return findings.Count > 0
            ? Result<ResponseSheet>.Invalid(findings)
            : Result<ResponseSheet>.Valid(target.AnswerFrom(answers).WithAdministration(sheet.Administration));
    }

    // Two versions of one instrument ask the same under the same code, whether or not they name a bank.
    private static bool IsSameQuestion(Instrument source, Item given, Instrument target, Item wanted) =>
        given.BankItem is not null || wanted.BankItem is not null
            ? string.Equals(given.BankItem, wanted.BankItem, StringComparison.Ordinal)
            : string.Equals(source.Id, target.Id, StringComparison.Ordinal) && string.Equals(given.Code, wanted.Code, StringComparison.Ordinal);

    private static Finding? Trouble(Instrument source, Item? given, Instrument target, Item wanted)
    {
        string path = "items[" + wanted.Code + "]";
        if (given is null)
        {
            return CatalogFindings.ProjectionItemMissing.At(path, wanted.Code, target.ToString(), source.ToString());
        }

        return FormatConflict.Of(given.Format, wanted.Format) is { } conflict
            ? CatalogFindings.ProjectionFormatDiffers.At(path, wanted.Code, target.ToString(), conflict.Second, source.ToString(), conflict.First)
            : null;
    }
}
