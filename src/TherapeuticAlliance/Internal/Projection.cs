using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Internal;

/// <summary>Takes a sheet of one form for a sheet of another of the same bank, where that is honest.</summary>
internal static class Projection
{
    internal static Checked<ResponseSheet> Of(ResponseSheet sheet, Instrument target)
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
            Item? given = source.Items.FirstOrDefault(item => item.BankItem is not null && string.Equals(item.BankItem, wanted.BankItem, StringComparison.Ordinal));
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
            ? Checked<ResponseSheet>.Invalid(findings)
            : Checked<ResponseSheet>.Valid(target.AnswerFrom(answers).WithAdministration(sheet.Administration));
    }

    private static Finding? Trouble(Instrument source, Item? given, Instrument target, Item wanted)
    {
        string path = "items[" + wanted.Code + "]";
        if (given is null)
        {
            return CatalogFindings.ProjectionItemMissing.At(path, wanted.Code, target.Id, source.Id);
        }

        if (!given.Format.HasSameValuesAs(wanted.Format))
        {
            return CatalogFindings.ProjectionFormatDiffers.At(path, wanted.Code, target.Id, wanted.Format.ToString(), source.Id, given.Format.ToString());
        }

        return DifferingLabels(given.Format, wanted.Format) is { } differing
            ? CatalogFindings.ProjectionFormatDiffers.At(path, wanted.Code, target.Id, Text(wanted.Format, differing.Wanted), source.Id, Text(given.Format, differing.Given))
            : null;
    }

    // "Always" is no degree of agreement, even where both are 7. A form that prints no label at a value contradicts nothing.
    private static (Anchor Given, Anchor Wanted)? DifferingLabels(ResponseFormat given, ResponseFormat wanted)
    {
        foreach (Anchor anchor in given.Anchors)
        {
            Anchor? other = wanted.Anchors.FirstOrDefault(label => label.Value == anchor.Value);
            if (other is not null && !string.Equals(other.Label.Trim(), anchor.Label.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return (anchor, other);
            }
        }

        return null;
    }

    private static string Text(ResponseFormat format, Anchor anchor) => format + " (" + Number.Text(anchor.Value) + " is " + anchor.Label + ")";
}
