using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <content>How a page speaks of scales: items, scores, ranges and rules.</content>
internal sealed partial class PageWords
{
    /// <summary>The items of a scale; all of them are counted, not listed.</summary>
    internal string ItemsOf(Scale scale)
    {
        int scored = scale.Instrument.Items.Count(item => !item.IsUnscored);
        return scored > 1 && scale.Items.Count == scored ? Texts.Say(PageParts.AllItems, scored) : Codes(scale.Items);
    }

    internal string ScoreOf(Scale scale)
    {
        string score = Texts.Word("aggregation", scale.Items.Count == 1 && scale.Items[0].Weight == 1 ? "Value" : scale.Aggregation.ToString());
        return scale.Conversion.Count > 0 ? Texts.Say(PageParts.LookedUp, score)
            : scale.MultiplierNumerator == scale.MultiplierDenominator ? score
            : score + " × " + Number.Text(scale.MultiplierNumerator) + (scale.MultiplierDenominator == 1 ? string.Empty : "/" + Number.Text(scale.MultiplierDenominator));
    }

    internal string RangeOf(Scale scale) =>
        Texts.Say(PageTexts.Range, Texts.Number(scale.Lowest.ToText()), Texts.Number(scale.Highest.ToText()));

    /// <summary>How a reversed value is counted: 8 − value for 1 to 7, in words when the ranges differ.</summary>
    internal string MirrorOf(IReadOnlyList<Item> reversed)
    {
        decimal[] sums = reversed.Select(item => item.Format.Lowest + item.Format.Highest).Distinct().ToArray();
        return sums.Length > 1 ? Texts.Say(PageParts.MirrorAny) : sums[0] == 0 ? Texts.Say(PageParts.MirrorSign) : Texts.Say(PageParts.Mirror, sums[0]);
    }

    /// <summary>The answers to another item with which an item applies; empty when it always does.</summary>
    internal string Of(ItemCondition? condition) => condition is null ? string.Empty
        : Texts.Say(PageParts.Condition, condition.Item.Code, string.Join(", ", condition.Answers.Select(Shown)));

    internal string OriginOf(string? source) => source is null ? Texts.Word("rule-origin", "author") : Texts.Say(PageParts.PublishedIn, source);

    internal string RuleOf(Scale scale) => scale.Rounding == ScoreRounding.None ? Plainly(scale)
        : Texts.Say(scale.Rounding == ScoreRounding.Up ? PageParts.RoundedUp : PageParts.RoundedHalfUp, Plainly(scale));

    private string Plainly(Scale scale) => scale.Rule.AnswersNeeded(scale.Items.Count) == scale.Items.Count && !scale.Rule.ExcusesNotApplicable
        ? Texts.Say(PageParts.RuleAll, OriginOf(scale))
        : Texts.Say(scale.Aggregation == Aggregation.Mean ? PageParts.RuleMean : PageParts.RuleSum, scale.Rule.Describe(Texts), OriginOf(scale));

    internal string SpreadOf(Norm norm) => norm.WithinPersonStandardDeviation is { } within
        ? Texts.Say(PageParts.WithinPerson, norm.StandardDeviation, within)
        : Shown(norm.StandardDeviation);

    private string OriginOf(Scale scale) => scale.RuleOrigin switch
    {
        RuleOrigin.Published => Texts.Say(PageParts.PublishedIn, scale.RuleSource!),
        RuleOrigin.Caller => Texts.Word("rule-origin", "author"),
        _ => Texts.Word("rule-origin", "default"),
    };
}
