using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>A definition with rules beyond sums as plain data of the tests; items answer 0 to <see cref="Highest"/>.</summary>
internal sealed class RuledForm(int highest, bool offersNotApplicable, RuledItem[] items, RuledScale[] scales, MissingRule? formRule)
{
    internal int Highest { get; } = highest;

    internal RuledItem[] Items { get; } = items;

    internal RuledScale[] Scales { get; } = scales;

    internal MissingRule? FormRule { get; } = formRule;

    internal bool OffersNotApplicable { get; } = offersNotApplicable;

    internal IEnumerable<int> Scored => Enumerable.Range(0, Items.Length).Where(item => Scales.Any(scale => scale.Items.Contains(item)));

    internal Instrument Build()
    {
        FormatBuilder format = Likert.Points(0, Highest);
        InstrumentBuilder form = Instrument.Define("form", "1.0.0").Titled("Form").RatedBy(Rater.Client)
            .Answered(OffersNotApplicable ? format.OrNotApplicable() : format).NumberedItems(Items.Length);
        for (int i = 0; i < Items.Length; i++)
        {
            Describe(form, i);
        }

        for (int s = 0; s < Scales.Length; s++)
        {
            form.Scale("s" + s, Scales[s].Describe);
        }

        return (FormRule?.Kind switch
        {
            MissingRuleKind.AtMostMissing => form.FormAtMostMissing(FormRule.Count, publishedIn: "Manual"),
            MissingRuleKind.AtLeastAnswered => form.FormAtLeastAnswered(FormRule.Count),
            _ => form,
        }).Build();
    }

    private void Describe(InstrumentBuilder form, int i)
    {
        RuledItem item = Items[i];
        form.Weighted(item.Weight, (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        _ = item.IsReversed ? form.Reversed(i + 1) : form;
        _ = item.Points.Length > 0 ? form.Item(i + 1, one => one.Points(item.Points)) : form;
        _ = item.AppliesWhen.Length > 0 ? form.Item(i + 1, one => one.AppliesWhen(1, item.AppliesWhen.Select(answer => (decimal)answer).ToArray())) : form;
        _ = item.AlertAbove is { } value ? form.Item(i + 1, one => one.AlertAbove(value, "Manual")) : form;
        _ = Scored.Contains(i) ? form : form.Unscored(i + 1);
    }

    public override string ToString() =>
        "0.." + Highest + "; " + string.Join(", ", Items.Select(item => item.ToString())) + "; " + string.Join("; ", Scales.Select(scale => scale.ToString())) + "; form " + FormRule;
}

/// <summary>An item; those with a condition apply with some answers to item 1.</summary>
internal sealed class RuledItem(bool isReversed, int weight, int[] points, int[] appliesWhen, int? alertAbove)
{
    internal bool IsReversed { get; } = isReversed;

    internal int Weight { get; } = weight;

    internal int[] Points { get; } = points;

    internal int[] AppliesWhen { get; } = appliesWhen;

    internal int? AlertAbove { get; } = alertAbove;

    public override string ToString() => (IsReversed ? "-" : "+") + "x" + Weight + " [" + string.Join(" ", Points) + "] when " + string.Join(" ", AppliesWhen);
}

/// <summary>A scale; positions from 0.</summary>
internal sealed class RuledScale(int[] items, bool isMean, int times, MissingRule rule, ScoreRounding rounding, decimal[] conversion)
{
    internal int[] Items { get; } = items;

    internal bool IsMean { get; } = isMean;

    internal int Times { get; } = times;

    internal MissingRule Rule { get; } = rule;

    internal ScoreRounding Rounding { get; } = rounding;

    internal decimal[] Conversion { get; } = conversion;

    internal void Describe(ScaleBuilder scale)
    {
        scale.Items(Items.Select(item => item + 1).ToArray());
        _ = IsMean ? scale.Mean() : scale.Sum();
        _ = Times == 1 ? scale : scale.Times(Times);
        _ = Rule.Kind switch
        {
            MissingRuleKind.AtMostMissing => scale.AtMostMissing(Rule.Count, publishedIn: "Manual"),
            MissingRuleKind.AtLeastAnswered => scale.AtLeastAnswered(Rule.Count),
            MissingRuleKind.AtLeastShare => scale.AtLeastShareAnswered(Rule.Count, Rule.OutOf),
            _ => scale.RequireAll(),
        };
        _ = Rule.ExcusesNotApplicable ? scale.ExcusingNotApplicable() : scale;
        _ = Rounding == ScoreRounding.None ? scale : scale.RoundedWhenProrated(Rounding);
        _ = Conversion.Length == 0 ? scale : scale.ConvertedBy(Conversion);
    }

    public override string ToString() =>
        (IsMean ? "mean" : "sum") + " of " + string.Join(" ", Items) + " times " + Times + ", " + Rule + ", " + Rounding + ", " + Conversion.Length + " values";
}
