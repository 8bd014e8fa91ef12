using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Research.Audit;

/// <summary>How to audit a key.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class KeyAuditOptions
{
    private readonly int[]? _reversed;

    private KeyAuditOptions(double confidence, int[]? reversed)
    {
        Confidence = confidence;
        _reversed = reversed;
    }

    /// <summary>Gets the key of the definition, and intervals with a confidence of 0.99.</summary>
    public static KeyAuditOptions Default { get; } = new(0.99, null);

    /// <summary>Gets the confidence of the interval that must exclude zero before anything is said about an item.</summary>
    public double Confidence { get; }

    /// <summary>Returns options with another confidence.</summary>
    /// <param name="confidence">Between 0 and 1; the higher, the more forms it takes to say something.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not between 0 and 1.</exception>
    public KeyAuditOptions WithConfidence(double confidence) => confidence > 0 && confidence < 1
        ? new KeyAuditOptions(confidence, _reversed)
        : throw new ArgumentOutOfRangeException(nameof(confidence), "The confidence lies between 0 and 1: 0.99.");

    /// <summary>
    /// Returns options that try a suspected key: these items are reversed and no others, on the subscales that they belong
    /// to. Other subscales keep the key of the definition. The definition itself does not change.
    /// </summary>
    /// <param name="numbers">The numbers of the items on the form. A subscale is the shortest scale an item is on.</param>
    public KeyAuditOptions WithReversal(params int[] numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return new KeyAuditOptions(Confidence, [.. numbers]);
    }

    /// <summary>Returns the reversed items of an instrument under these options.</summary>
    /// <exception cref="ArgumentException">The instrument has no item of one of the numbers.</exception>
    internal IReadOnlySet<Item> ReversedOf(Instrument instrument)
    {
        var reversed = instrument.Items.Where(item => item.Keying == Keying.Reverse).ToHashSet();
        if (_reversed is null)
        {
            return reversed;
        }

        Item[] tried = [.. _reversed.Select(number => instrument.Items.FirstOrDefault(item => item.Number == number)
            ?? throw new ArgumentException("The instrument " + instrument.Id + " has no item of one of the numbers to reverse.", nameof(instrument)))];
        foreach (Scale scale in tried.Select(item => SubscaleOf(instrument, item)).OfType<Scale>())
        {
            reversed.ExceptWith(scale.Items);
        }

        reversed.UnionWith(tried);
        return reversed;
    }

    private static Scale? SubscaleOf(Instrument instrument, Item item) =>
        instrument.Scales.Where(scale => scale.Items.Contains(item)).MinBy(scale => scale.Items.Count);
}
