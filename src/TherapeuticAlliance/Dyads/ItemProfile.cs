using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Dyads;

/// <summary>
/// Two sets of answers to the same questions, compared as profiles in elevation, scatter and shape after Cronbach and
/// Gleser (1952, Similarity between persons and related problems of profile analysis, Technical Report 2, University of
/// Illinois). Over the scored items that both answered, after keying. Signed figures are first − second. What is not
/// defined is <see langword="null"/>, never 0.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class ItemProfile
{
    /// <summary>How many items the shape needs: two points always lie on a line.</summary>
    public const int ItemsForShape = 3;

    /// <summary>How many items the scatter needs.</summary>
    public const int ItemsForScatter = 2;

    internal ItemProfile(IEnumerable<ItemDiscrepancy> items)
    {
        Items = ReadOnly.Copy(items);
        ItemDiscrepancy[] both = Items.Where(item => item.Difference is not null).ToArray();
        var values = new PairedValues(
            Array.ConvertAll(both, item => (double)item.First!.Value), Array.ConvertAll(both, item => (double)item.Second!.Value));
        Used = values.Count;
        IsFirstFlat = values.IsFirstFlat;
        IsSecondFlat = values.IsSecondFlat;
        Elevation = Used == 0 ? null : values.MeanDifference;
        MeanAbsoluteDifference = Used == 0 ? null : values.MeanAbsoluteDifference;
        SquaredDistance = Used == 0 ? null : values.SquaredDistance;
        Scatter = Used < ItemsForScatter ? null : values.SpreadDifference;
        Shape = Used < ItemsForShape || values.IsFlat ? null : values.Correlation;
    }

    /// <summary>Gets every scored question, in the order of the form of the first rater.</summary>
    public IReadOnlyList<ItemDiscrepancy> Items { get; }

    /// <summary>Gets n, how many items both answered.</summary>
    public int Used { get; }

    /// <summary>
    /// Gets the mean of the differences, (1/n)·Σ(x − y), in points of an item; <see langword="null"/> without an item that both
    /// answered.
    /// </summary>
    public double? Elevation { get; }

    /// <summary>
    /// Gets the difference of the standard deviations over items, each with n − 1; <see langword="null"/> below
    /// <see cref="ItemsForScatter"/> items.
    /// </summary>
    public double? Scatter { get; }

    /// <summary>
    /// Gets pearson's r over items, −1 to 1: whether the same items stand out for both. <see langword="null"/> below
    /// <see cref="ItemsForShape"/> items, and when a rater gave all items the same value, as at the ceiling.
    /// </summary>
    public double? Shape { get; }

    /// <summary>Gets D², Σ(x − y)², in squared points; <see langword="null"/> without an item that both answered.</summary>
    public double? SquaredDistance { get; }

    /// <summary>Gets (1/n)·Σ|x − y|, in points of an item; <see langword="null"/> without an item that both answered.</summary>
    public double? MeanAbsoluteDifference { get; }

    internal bool IsFirstFlat { get; }

    internal bool IsSecondFlat { get; }

    /// <summary>Returns the name of the type and how many items were used; never an answer.</summary>
    public override string ToString() => nameof(ItemProfile) + " of " + Number.Text(Used) + " items";
}
