using System;
using System.Linq;

namespace TherapeuticAlliance;

/// <summary>Whether two versions of an instrument make the same score of the same answers.</summary>
internal static class ScoredAlike
{
    internal static bool Are(Scale one, Scale other) => ReferenceEquals(one, other)
        || (Same(one.Code, other.Code) && IsSameForm(one.Instrument, other.Instrument) && IsSameKey(one, other)
            && one.Items.Count == other.Items.Count && one.Items.All(item => other.Items.Any(candidate => IsSame(item, candidate))));

    private static bool IsSameForm(Instrument one, Instrument other) =>
        Same(one.Id, other.Id) && one.Rater.Equals(other.Rater) && one.Direction == other.Direction;

    private static bool IsSameKey(Scale one, Scale other) =>
        one.Aggregation == other.Aggregation && one.MultiplierNumerator == other.MultiplierNumerator && one.MultiplierDenominator == other.MultiplierDenominator
        && one.Rule.Equals(other.Rule) && one.Rounding == other.Rounding && one.Conversion.SequenceEqual(other.Conversion)
        && Equals(one.Instrument.FormRule, other.Instrument.FormRule);

    private static bool IsSame(Item one, Item other) =>
        Same(one.Code, other.Code) && one.Keying == other.Keying && one.Weight == other.Weight && one.Format.HasSameValuesAs(other.Format)
        && one.Points.SequenceEqual(other.Points) && Same(one.AppliesWhen?.ToString() ?? string.Empty, other.AppliesWhen?.ToString() ?? string.Empty);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
