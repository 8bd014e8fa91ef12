using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>Checks what a draft says about a scale beyond its key: rounding, a table of scores, items that may not apply.</summary>
internal static class ScaleRules
{
    private const int MaxDecimals = 6;
    private const decimal LargestValue = 1_000_000m;

    internal static IEnumerable<Finding> Of(ScaleDraft draft, string code, string path, List<Item> items) =>
        Rounding(draft, code, path, items).Concat(Conversion(draft, code, path, items)).Concat(NotApplicable(draft, code, path, items));

    internal static bool AllowsMissing(ScaleDraft draft, int items) => draft.ExcusesNotApplicable || draft.RuleKind switch
    {
        MissingRuleKind.AtLeastAnswered => draft.RuleCount < items,
        MissingRuleKind.AtLeastShare => draft.RuleCount < draft.RuleOutOf,
        _ => draft.RuleCount > 0,
    };

    private static IEnumerable<Finding> Rounding(ScaleDraft draft, string code, string path, List<Item> items)
    {
        if (draft.Rounding != ScoreRounding.None && !AllowsMissing(draft, items.Count))
        {
            yield return DefinitionFindings.RoundingInVain.At(path + ".rounding", code);
        }
    }

    private static IEnumerable<Finding> Conversion(ScaleDraft draft, string code, string path, List<Item> items)
    {
        if (draft.Conversion.Count == 0)
        {
            if (draft.Choices.Exists(choice => choice.About == ScaleChoice.Conversion))
            {
                yield return DefinitionFindings.ConversionInvalid.At(path + ".conversion", code, "0");
            }

            yield break;
        }

        if (draft.Conversion.Count > ScaleLimits.MaxTable)
        {
            yield return DefinitionFindings.TooMany.At(path + ".conversion", Number.Text(draft.Conversion.Count), Number.Text(ScaleLimits.MaxTable));
        }
        else if (draft.Aggregation != Aggregation.Sum || draft.MultiplierNumerator != draft.MultiplierDenominator || items.Exists(item => item.KeyedUnit != 1)
            || (AllowsMissing(draft, items.Count) && draft.Rounding == ScoreRounding.None))
        {
            yield return DefinitionFindings.ConversionNotWhole.At(path + ".conversion", code);
        }
        else if (draft.Conversion.Count != items.Sum(item => item.Weight * (item.HighestKeyed - item.LowestKeyed)) + 1 || !Rises(draft.Conversion))
        {
            yield return DefinitionFindings.ConversionInvalid.At(path + ".conversion", code, Number.Text(draft.Conversion.Count));
        }
    }

    // A table that falls would turn the direction of the scale; one without a rise would say nothing.
    private static bool Rises(IReadOnlyList<decimal> values) =>
        values[0] < values[values.Count - 1] && values.Skip(1).Select((value, i) => value >= values[i]).All(isAtOrAbove => isAtOrAbove)
        && values.All(value => decimal.Round(value, MaxDecimals) == value && System.Math.Abs(value) <= LargestValue);

    private static IEnumerable<Finding> NotApplicable(ScaleDraft draft, string code, string path, List<Item> items)
    {
        if (draft.ExcusesNotApplicable && !items.Exists(item => item.Format.MissingReasons.Contains(MissingReason.NotApplicable)))
        {
            yield return DefinitionFindings.NothingToExcuse.At(path + ".rule", code);
        }

        if (draft.Aggregation == Aggregation.Sum && items.Exists(item => !DependsAlike(item, items[0])))
        {
            yield return DefinitionFindings.ConditionOnSum.At(path, code);
        }
    }

    private static bool DependsAlike(Item item, Item other) => ReferenceEquals(item.AppliesWhen?.Item, other.AppliesWhen?.Item)
        && (item.AppliesWhen?.Answers ?? Decimals.None).OrderBy(value => value).SequenceEqual((other.AppliesWhen?.Answers ?? Decimals.None).OrderBy(value => value));
}
