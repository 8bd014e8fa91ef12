using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>Random formats, forms and sheets, within what a definition may say.</summary>
internal static class Any
{
    internal static Gen<FormatModel> Formats { get; } =
        from unit in Gen.Elements(1, 1, 1, 2, 4, 5, 8, 10, 100, 1000)
        from lowest in Gen.Choose(-50, 50)
        from step in Gen.Choose(1, 12)
        from steps in Gen.Choose(1, 12)
        from excluded in Excluded(steps)
        select new FormatModel((decimal)lowest / unit, (decimal)step / unit, steps, excluded.Select(e => ((decimal)lowest + (e * step)) / unit).ToArray());

    internal static Gen<FormModel> Forms { get; } =
        from count in Gen.Choose(1, 10)
        from formats in Formats.ArrayOf(2)
        from isMixed in OneIn(3)
        from items in ItemOf(formats, isMixed).ArrayOf(count)
        from scales in Gen.Choose(1, 3)
        from described in ScaleOf(items).ArrayOf(scales)
        select new FormModel(items, described);

    internal static Gen<FormCase> Cases { get; } =
        from form in Forms
        from blanks in Gen.Choose(0, 3)
        from answers in Answers(form, blanks)
        select new FormCase(form, answers);

    internal static Gen<bool> OneIn(int chances) => Gen.Choose(1, chances).Select(i => i == 1);

    /// <summary>An option for each item, blank in so many of eight cases.</summary>
    internal static Gen<decimal?[]> Answers(FormModel form, int blanksInEight) =>
        from seeds in Gen.Choose(0, 999_999).ArrayOf(form.Items.Length)
        from blanks in Gen.Choose(0, 7).ArrayOf(form.Items.Length)
        select form.Items.Select((item, i) => blanks[i] < blanksInEight ? (decimal?)null : item.Format.Options[seeds[i] % item.Format.Options.Length]).ToArray();

    private static Gen<int[]> Excluded(int steps) =>
        from any in OneIn(3)
        from at in Gen.Choose(1, Math.Max(1, steps - 1))
        select any && steps > 1 ? new[] { at } : [];

    private static Gen<ItemModel> ItemOf(FormatModel[] formats, bool isMixed) =>
        from format in Gen.Choose(0, 1)
        from isReversed in OneIn(3)
        from isWeighted in OneIn(3)
        from weight in Gen.Choose(1, 9)
        select new ItemModel(formats[isMixed ? format : 0], isReversed, isWeighted ? weight : 1);

    // Means, and rules that allow missing answers, need one format.
    private static Gen<ScaleModel> ScaleOf(ItemModel[] items) =>
        from order in Gen.Shuffle(Enumerable.Range(0, items.Length).ToArray())
        from size in Gen.Choose(1, items.Length)
        from isMean in OneIn(2)
        from isMultiplied in OneIn(3)
        from p in Gen.Choose(1, 20)
        from q in Gen.Choose(1, 20)
        from rule in RuleFor(size)
        let chosen = order.Take(size).ToArray()
        let isPlain = chosen.Select(i => items[i].Format).Distinct().Count() > 1
        select new ScaleModel(chosen, isMean && !isPlain, isMultiplied ? p : 1, isMultiplied ? q : 1, isPlain ? MissingRule.RequireAll : rule);

    private static Gen<MissingRule> RuleFor(int items) =>
        from kind in Gen.Choose(0, 2)
        from count in Gen.Choose(1, items)
        select kind switch
        {
            0 => MissingRule.RequireAll,
            1 => MissingRule.AtMostMissing(count - 1),
            _ => MissingRule.AtLeastAnswered(count),
        };
}
