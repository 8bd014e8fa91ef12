using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Dyads;

/// <summary>Finds what keeps two forms from being parallel.</summary>
internal static class ParallelFormsValidator
{
    internal static IEnumerable<Finding> Of(Instrument first, Instrument second)
    {
        if (!Same(first.Family, second.Family))
        {
            return [DyadFindings.PairFamilyDiffers.At("family", first.Id, first.Family, second.Id, second.Family)];
        }

        return OfHead(first, second).Concat(OfItems(first, second)).Concat(OfScales(first, second));
    }

    internal static IEnumerable<Finding> OfSeries(Scale first, Scale second) => Same(first.Code, second.Code)
        ? Of(first.Instrument, second.Instrument)
        : Of(first.Instrument, second.Instrument).Append(DyadFindings.PairSeriesScaleDiffers.At("scale", first.Code, second.Code));

    /// <summary>Returns the item that asks the same question in another form, or null.</summary>
    internal static Item? Counterpart(Item item, Instrument other) => other.Items.FirstOrDefault(candidate => IsSameQuestion(item, candidate));

    private static IEnumerable<Finding> OfHead(Instrument first, Instrument second)
    {
        if (first.Rater.Equals(second.Rater))
        {
            yield return DyadFindings.PairRaterSame.At("rater", first.Id, second.Id, first.Rater.Code);
        }

        if (first.Direction != second.Direction)
        {
            yield return DyadFindings.PairDirectionDiffers.At("direction", first.Id, second.Id);
        }

        if (first.Scales.Count == 0 && second.Scales.Count == 0)
        {
            yield return DyadFindings.PairScalesMissing.At("scales", first.Id, second.Id);
        }

        if (first.Items.Concat(second.Items).Any(item => item.BankItem is null) && !Same(first.Abbreviation, second.Abbreviation))
        {
            yield return DyadFindings.PairQuestionsUnproven.At("items", first.Id, second.Id);
        }
    }

    private static IEnumerable<Finding> OfItems(Instrument first, Instrument second) =>
        first.Items.SelectMany(item => OfItem(item, first, second)).Concat(Unasked(second, first));

    private static IEnumerable<Finding> OfItem(Item item, Instrument first, Instrument second)
    {
        string path = "items[" + item.Code + "]";
        if (Counterpart(item, second) is not { } other)
        {
            yield return DyadFindings.PairItemMissing.At(path, item.Code, first.Id, second.Id);
            yield break;
        }

        if (FormatConflict.Of(item.Format, other.Format) is { } conflict)
        {
            yield return DyadFindings.PairFormatDiffers.At(path, item.Code, conflict.First, first.Id, conflict.Second, second.Id);
        }

        if (item.Keying != other.Keying || item.Weight != other.Weight)
        {
            yield return DyadFindings.PairKeyingDiffers.At(path, item.Code, first.Id, second.Id);
        }
    }

    private static IEnumerable<Finding> Unasked(Instrument form, Instrument other) => form.Items
        .Where(item => Counterpart(item, other) is null)
        .Select(item => DyadFindings.PairItemMissing.At("items[" + item.Code + "]", item.Code, form.Id, other.Id));

    private static IEnumerable<Finding> OfScales(Instrument first, Instrument second)
    {
        foreach (Scale scale in first.Scales)
        {
            if (second.FindScale(scale.Code) is not { } other)
            {
                yield return DyadFindings.PairScaleMissing.At(Path(scale), first.Id, scale.Code, second.Id);
            }
            else if (!IsMadeAlike(scale, other))
            {
                yield return DyadFindings.PairScaleDiffers.At(Path(scale), scale.Code, first.Id, second.Id);
            }
        }

        foreach (Scale scale in second.Scales.Where(scale => first.FindScale(scale.Code) is null))
        {
            yield return DyadFindings.PairScaleMissing.At(Path(scale), second.Id, scale.Code, first.Id);
        }
    }

    // How many answers may be missing is left aside: it decides whether there is a score, not what it means.
    private static bool IsMadeAlike(Scale scale, Scale other) =>
        scale.Aggregation == other.Aggregation
        && scale.Direction == other.Direction
        && (long)scale.MultiplierNumerator * other.MultiplierDenominator == (long)other.MultiplierNumerator * scale.MultiplierDenominator
        && scale.Items.Count == other.Items.Count
        && scale.Items.All(item => other.Items.Any(candidate => IsSameQuestion(item, candidate)));

    private static bool IsSameQuestion(Item item, Item other) =>
        item.BankItem is null && other.BankItem is null ? item.Number == other.Number : Same(item.BankItem, other.BankItem);

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);

    private static string Path(Scale scale) => "scales[" + scale.Code + "]";
}
