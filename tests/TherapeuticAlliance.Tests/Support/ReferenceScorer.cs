using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>
/// Law 1 of the design, written down once more in unbounded rational numbers and nothing else. It shares no line with
/// the library: where the two differ, one of them is wrong.
/// </summary>
internal static class ReferenceScorer
{
    /// <summary>The score, or null when the rule is not met.</summary>
    internal static Ratio? Score(FormCase form, ScaleModel scale)
    {
        int[] answered = Answered(form, scale);
        return answered.Length >= Needed(scale) ? Value(form, scale, answered, position => Keyed(form, position)) : null;
    }

    internal static int[] Answered(FormCase form, ScaleModel scale) => scale.Items.Where(i => form.Answers[i] is not null).ToArray();

    /// <summary>The score of the form completed with the lowest keyed values.</summary>
    internal static Ratio LowestPossible(FormCase form, ScaleModel scale) =>
        Value(form, scale, scale.Items, i => form.Answers[i] is null ? Ratio.Of(form.Form.Items[i].Format.Lowest) : Keyed(form, i));

    /// <summary>The score of the form completed with the highest keyed values.</summary>
    internal static Ratio HighestPossible(FormCase form, ScaleModel scale) =>
        Value(form, scale, scale.Items, i => form.Answers[i] is null ? Ratio.Of(form.Form.Items[i].Format.Highest) : Keyed(form, i));

    /// <summary>100·(value − min)/(max − min) of the complete scale.</summary>
    internal static Ratio PercentOfMaximum(FormCase form, ScaleModel scale, Ratio value)
    {
        Ratio lowest = Value(form, scale, scale.Items, i => Ratio.Of(form.Form.Items[i].Format.Lowest));
        Ratio highest = Value(form, scale, scale.Items, i => Ratio.Of(form.Form.Items[i].Format.Highest));
        return 100 * (value - lowest) / (highest - lowest);
    }

    /// <summary>The weighted mean of the answered keyed values.</summary>
    internal static Ratio ItemMean(FormCase form, ScaleModel scale) => WeightedMean(form, Answered(form, scale), i => Keyed(form, i));

    private static int Needed(ScaleModel scale) => scale.Rule.Kind switch
    {
        MissingRuleKind.RequireAll => scale.Items.Length,
        MissingRuleKind.AtMostMissing => System.Math.Max(1, scale.Items.Length - scale.Rule.Count),
        _ => scale.Rule.Count,
    };

    // A mean of the answered items; a sum of all, prorated from the answered ones; with nothing missing, the plain sum.
    private static Ratio Value(FormCase form, ScaleModel scale, int[] answered, System.Func<int, Ratio> keyed)
    {
        Ratio multiplier = new(scale.P, scale.Q);
        if (scale.IsMean)
        {
            return multiplier * WeightedMean(form, answered, keyed);
        }

        return answered.Length == scale.Items.Length
            ? multiplier * Sum(answered.Select(i => form.Form.Items[i].Weight * keyed(i)))
            : multiplier * Weight(form, scale.Items) * WeightedMean(form, answered, keyed);
    }

    private static Ratio WeightedMean(FormCase form, int[] items, System.Func<int, Ratio> keyed) =>
        Sum(items.Select(i => form.Form.Items[i].Weight * keyed(i))) / Weight(form, items);

    private static Ratio Weight(FormCase form, int[] items) => Sum(items.Select(i => (Ratio)form.Form.Items[i].Weight));

    private static Ratio Sum(IEnumerable<Ratio> terms) => terms.Aggregate((Ratio)0, (sum, term) => sum + term);

    private static Ratio Keyed(FormCase form, int position)
    {
        ItemModel item = form.Form.Items[position];
        Ratio value = Ratio.Of(form.Answers[position]!.Value);
        return item.IsReversed ? Ratio.Of(item.Format.Lowest) + Ratio.Of(item.Format.Highest) - value : value;
    }
}
