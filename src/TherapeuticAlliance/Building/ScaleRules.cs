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

    internal static void Check(ScaleDraft draft, string code, string path, List<Item> items, List<Finding> findings)
    {
        Rounding(draft, code, path, items, findings);
        Conversion(draft, code, path, items, findings);
        NotApplicable(draft, code, path, items, findings);
    }

    internal static bool AllowsMissing(ScaleDraft draft, int items) => draft.ExcusesNotApplicable || draft.RuleKind switch
    {
        MissingRuleKind.AtLeastAnswered => draft.RuleCount < items,
        MissingRuleKind.AtLeastShare => draft.RuleCount < draft.RuleOutOf,
        _ => draft.RuleCount > 0,
    };

    private static void Rounding(ScaleDraft draft, string code, string path, List<Item> items, List<Finding> findings)
    {
        if (draft.Rounding != ScoreRounding.None && !AllowsMissing(draft, items.Count))
        {
            findings.Add(DefinitionFindings.RoundingInVain.At(path + ".rounding", code));
        }
    }

    private static void Conversion(ScaleDraft draft, string code, string path, List<Item> items, List<Finding> findings)
    {
        if (draft.Conversion.Count == 0)
        {
            if (draft.Choices.Exists(choice => choice.About == ScaleChoice.Conversion))
            {
                findings.Add(DefinitionFindings.ConversionInvalid.At(path + ".conversion", code, "0"));
            }

            return;
        }

        if (draft.Conversion.Count > ScaleLimits.MaxTable)
        {
            findings.Add(DefinitionFindings.TooMany.At(path + ".conversion", Number.Text(draft.Conversion.Count), Number.Text(ScaleLimits.MaxTable)));
        }
        else if (draft.Aggregation != Aggregation.Sum || draft.MultiplierNumerator != draft.MultiplierDenominator || items.Exists(item => item.KeyedUnit != 1)
            || (AllowsMissing(draft, items.Count) && draft.Rounding == ScoreRounding.None))
        {
            findings.Add(DefinitionFindings.ConversionNotWhole.At(path + ".conversion", code));
        }
        else if (draft.Conversion.Count != Steps(items) + 1 || !Rises(draft.Conversion))
        {
            findings.Add(DefinitionFindings.ConversionInvalid.At(path + ".conversion", code, Number.Text(draft.Conversion.Count)));
        }
    }

    private static long Steps(List<Item> items)
    {
        long steps = 0;
        foreach (Item item in items)
        {
            steps += item.Weight * (item.HighestKeyed - item.LowestKeyed);
        }

        return steps;
    }

    // A table that falls would turn the direction of the scale; one without a rise would say nothing.
    private static bool Rises(IReadOnlyList<decimal> values) =>
        values[0] < values[values.Count - 1] && values.Skip(1).Select((value, i) => value >= values[i]).All(isAtOrAbove => isAtOrAbove)
        && values.All(value => decimal.Round(value, MaxDecimals) == value && System.Math.Abs(value) <= LargestValue);

    private static void NotApplicable(ScaleDraft draft, string code, string path, List<Item> items, List<Finding> findings)
    {
        if (draft.ExcusesNotApplicable && !items.Exists(item => item.Format.MissingReasons.Contains(MissingReason.NotApplicable)))
        {
            findings.Add(DefinitionFindings.NothingToExcuse.At(path + ".rule", code));
        }

        if (draft.Aggregation == Aggregation.Sum && items.Exists(item => !DependsAlike(item, items[0])))
        {
            findings.Add(DefinitionFindings.ConditionOnSum.At(path, code));
        }
    }

    private static bool DependsAlike(Item item, Item other) => item.AppliesWhen is { } condition
        ? other.AppliesWhen is { } another && ReferenceEquals(condition.Item, another.Item) && condition.Answers.OrderBy(value => value).SequenceEqual(another.Answers.OrderBy(value => value))
        : other.AppliesWhen is null;
}
