using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>Random definitions with every rule that one can hold, within what a definition may say, and answers to them.</summary>
internal static class AnyRules
{
    // The longest table that a definition may have.
    private const int MostValues = 512;

    internal static Gen<RuledForm> Forms { get; } =
        from highest in Gen.Choose(1, 5)
        from count in Gen.Choose(2, 8)
        from offers in Even
        from hasPoints in Even
        from table in Points(highest)
        from when in When(highest)
        from items in Item(highest, hasPoints ? table : [], when).ArrayOf(count)
        let form = items.Select((item, i) => i == 0 ? Ungated(item) : item).ToArray()
        from scales in Gen.Choose(1, 3)
        from described in Scale(form, highest, offers).ArrayOf(scales)
        let scored = described.SelectMany(scale => scale.Items).Distinct().Count()
        from rule in FormRule(scored)
        select new RuledForm(highest, offers, form, described, rule);

    internal static Gen<RuledCase> Cases { get; } =
        from form in Forms
        from blanks in Gen.Choose(0, 4)
        from answers in Answer(form, blanks).ArrayOf(form.Items.Length)
        select new RuledCase(form, answers);

    private static Gen<bool> Even => Gen.Elements(true, false);

    private static Gen<int> Answer(RuledForm form, int blanksInEight) =>
        from value in Gen.Choose(0, form.Highest)
        from blank in Gen.Choose(0, 7)
        from reason in Gen.Elements(RuledCase.NotAnswered, RuledCase.NotApplicable)
        select blank >= blanksInEight ? value : form.OffersNotApplicable ? reason : RuledCase.NotAnswered;

    // All items have the same points, each in an order of its own: means and prorated scales need items that count alike.
    private static Gen<int[]> Points(int highest) =>
        from points in Gen.Choose(-3, 12).ArrayOf(highest + 1)
        select points.Distinct().Count() > 1 ? points : points.Select((point, i) => point + i).ToArray();

    private static Gen<int[]> When(int highest) =>
        from size in Gen.Choose(1, highest)
        from order in Gen.Shuffle(Enumerable.Range(0, highest + 1).ToArray())
        select order.Take(size).ToArray();

    private static Gen<RuledItem> Item(int highest, int[] table, int[] when) =>
        from isReversed in Gen.Elements(true, false, false)
        from weight in Gen.Elements(1, 1, 2, 5)
        from points in Gen.Shuffle(table)
        from isGated in Gen.Elements(true, false, false)
        from alert in Gen.Elements<int?>(null, null, 0, highest - 1)
        select new RuledItem(isReversed, weight, points, isGated ? when : [], alert);

    private static RuledItem Ungated(RuledItem item) => new(item.IsReversed, item.Weight, item.Points, [], item.AlertAbove);

    private static Gen<RuledScale> Scale(RuledItem[] items, int highest, bool offers) =>
        from isMean in Even
        from ofGated in Even
        let side = Enumerable.Range(0, items.Length).Where(i => isMean || (items[i].AppliesWhen.Length > 0) == ofGated).ToArray()
        let able = side.Length > 0 ? side : [0]
        from order in Gen.Shuffle(able)
        from size in Gen.Choose(1, able.Length)
        let chosen = order.Take(size).ToArray()
        from rule in Rule(size, offers)
        from rounding in Gen.Elements(ScoreRounding.None, ScoreRounding.HalfUp, ScoreRounding.Up)
        from times in Gen.Elements(1, 1, 3)
        from isConverted in Even
        from steps in Gen.Choose(0, 3).ArrayOf(1 + Span(items, chosen, highest))
        let isIncompleteScored = AllowsMissing(rule, size)
        let converts = isConverted && !isMean && steps.Length <= MostValues && steps.Sum() - steps[0] > 0 && (!isIncompleteScored || rounding != ScoreRounding.None)
        select new RuledScale(
            chosen, isMean, converts ? 1 : times, rule, isIncompleteScored ? rounding : ScoreRounding.None, converts ? Rising(steps) : []);

    private static bool AllowsMissing(MissingRule rule, int items) => rule.ExcusesNotApplicable || rule.Kind switch
    {
        MissingRuleKind.AtMostMissing => rule.Count > 0,
        MissingRuleKind.AtLeastAnswered => rule.Count < items,
        MissingRuleKind.AtLeastShare => rule.Count < rule.OutOf,
        _ => false,
    };

    private static decimal[] Rising(int[] steps) => steps.Select((_, i) => 20 + (steps.Take(i + 1).Sum() * 0.5m)).ToArray();

    private static int Span(RuledItem[] items, int[] chosen, int highest) =>
        chosen.Sum(i => items[i].Weight * (items[i].Points.Length > 0 ? items[i].Points.Max() - items[i].Points.Min() : highest));

    private static Gen<MissingRule> Rule(int items, bool offers) =>
        from kind in Gen.Choose(0, 3)
        from count in Gen.Choose(1, items)
        from outOf in Gen.Choose(count, 9)
        from excuses in Even
        let rule = kind switch
        {
            0 => MissingRule.RequireAll,
            1 => MissingRule.AtMostMissing(count - 1),
            2 => MissingRule.AtLeastAnswered(count),
            _ => MissingRule.AtLeastShare(count, Math.Max(count, outOf)),
        }
        select offers && excuses ? rule.ExcusingNotApplicable() : rule;

    private static Gen<MissingRule?> FormRule(int scored) =>
        from kind in Gen.Choose(0, 2)
        from count in Gen.Choose(1, Math.Max(1, scored - 1))
        select scored < 2 || kind == 0 ? null : kind == 1 ? MissingRule.AtMostMissing(count) : MissingRule.AtLeastAnswered(count);
}
