using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>How each item goes with the others of its scale, over complete rows.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class ItemStatistics
{
    private const string Statistic = "item-statistics";

    private ItemStatistics(InterItem items, IReadOnlyList<string> codes)
    {
        Rows = items.Rows.Length;
        Items = Array.AsReadOnly([.. codes.Select((code, item) => ItemArithmetic.Of(items, item, code))]);
    }

    /// <summary>Gets how many complete rows.</summary>
    public int Rows { get; }

    /// <summary>Gets the statistics of each item, in the order of the matrix.</summary>
    public IReadOnlyList<ItemStatistic> Items { get; }

    /// <summary>Returns the statistics of an item.</summary>
    /// <param name="item">The code of the item.</param>
    /// <exception cref="ArgumentException">There is no such item.</exception>
    public ItemStatistic this[string item] => Items.FirstOrDefault(one => string.Equals(one.Item, item, StringComparison.Ordinal))
        ?? throw new ArgumentException("The items are " + string.Join(", ", Items) + "; another code was given.", nameof(item));

    /// <summary>Returns the statistics, or why the items do not support them.</summary>
    /// <param name="items">Keyed items; at least two that vary, and three complete rows.</param>
    public static Result<ItemStatistics> Of(ItemMatrix items) => ReliabilityPreconditions.On(items, (interItem, findings) =>
    {
        var statistics = new ItemStatistics(interItem, items.Items);
        if (interItem.SquaredMultipleCorrelations is null)
        {
            findings.Add(StatisticsFindings.WithoutPart.At(
                string.Empty, Statistic, "corrected-correlations", ReliabilityPreconditions.WhyNoSquaredMultipleCorrelations(interItem)));
        }

        findings.AddRange(statistics.Items.Where(item => item.CorrectedTotalCorrelation is null && interItem.SquaredMultipleCorrelations is not null)
            .Select(item => StatisticsFindings.WithoutPart.At(
                "items[" + item.Item + "]", Statistic, ItemCode.Of("corrected-correlation", item.Item), "beyond-one")));
        findings.AddRange(statistics.Items.Where(item => item.RestCorrelation is null).Select(item => StatisticsFindings.WithoutPart.At(
            "items[" + item.Item + "]", Statistic, ItemCode.Of("item-rest-correlation", item.Item), "others-do-not-vary")));
        return statistics;
    });

    /// <summary>Returns a table for people, a row for each item. With very few rows its means show answers.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns a table for people, a row for each item, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return ReliabilityText.Of(this, texts);
    }

    /// <summary>Returns the numbers of items and rows.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(ItemStatistics)} of {Items.Count} items and {Rows} rows");
}
