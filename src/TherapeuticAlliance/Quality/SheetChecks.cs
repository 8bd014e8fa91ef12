using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Quality;

/// <summary>What is noteworthy about one form: combinations only, never an even row by itself.</summary>
internal static class SheetChecks
{
    private const int MinOfEachKeying = 2;

    internal static IEnumerable<Finding> Of(ResponseSheet sheet)
    {
        if (StraightLine(sheet) is not { } value)
        {
            return AtOneEnd(sheet).Select(contrast => QualityFindings.KeyingContradicted.At(
                "scales[" + contrast.Scale.Code + "]", contrast.Scale.Code, Number.Text(contrast.Forward), Number.Text(contrast.Reverse)));
        }

        ResponseFormat format = sheet.Instrument.Items[0].Format;
        string items = Number.Text(sheet.Answers.Count);
        // The middle counts the same forward and reversed; a table of points may say otherwise.
        if (value + value == format.Lowest + format.Highest && sheet.Instrument.Items.All(item => !item.HasPoints))
        {
            return [QualityFindings.StraightLineAtMiddle.At(string.Empty, items)];
        }

        if (format.IsLine && value == format.Lowest)
        {
            return [QualityFindings.EveryLineAtStart.At(string.Empty, items, Number.Text(format.Lowest))];
        }

        string[] scales = KeyingContrasts.Of(sheet).Select(contrast => contrast.Scale.Code).ToArray();
        return scales.Length > 0 ? [QualityFindings.StraightLineAgainstKeying.At(string.Empty, items, string.Join(", ", scales))] : [];
    }

    /// <summary>The one answer to all items, or null when they differ, one is missing, or the form has one item or several formats.</summary>
    private static decimal? StraightLine(ResponseSheet sheet)
    {
        IReadOnlyList<Item> items = sheet.Instrument.Items;
        decimal? first = sheet.Answers[0].Value;
        bool isStraight = items.Count > 1 && sheet.Answers.All(answer => answer.Value == first)
            && items.All(item => item.Format.HasSameValuesAs(items[0].Format));
        return isStraight ? first : null;
    }

    private static IEnumerable<KeyingContrast> AtOneEnd(ResponseSheet sheet) => KeyingContrasts.Of(sheet).Where(contrast =>
        contrast.Forward >= MinOfEachKeying && contrast.Reverse >= MinOfEachKeying
        && (IsEverywhere(sheet, contrast.Scale, format => format.Highest) || IsEverywhere(sheet, contrast.Scale, format => format.Lowest)));

    private static bool IsEverywhere(ResponseSheet sheet, Scale scale, Func<ResponseFormat, decimal> end) =>
        scale.Items.All(item => sheet.Answers[item.Position].Value is not { } value || value == end(item.Format));
}
