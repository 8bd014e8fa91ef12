using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>A definition as plain data of the tests, from which both the instrument and the reference score are made.</summary>
internal sealed class FormModel(ItemModel[] items, ScaleModel[] scales)
{
    internal ItemModel[] Items { get; } = items;

    internal ScaleModel[] Scales { get; } = scales;

    internal Instrument Build()
    {
        // One builder for each format, as a definition would have it.
        Dictionary<FormatModel, FormatBuilder> formats = Items.Select(item => item.Format).Distinct().ToDictionary(format => format, format => format.Build());
        InstrumentBuilder builder = Forms.Numbered(Items.Length, formats[Items[0].Format]);
        for (int i = 0; i < Items.Length; i++)
        {
            ItemModel item = Items[i];
            int number = i + 1;
            builder.Item(number, b => b.Answered(formats[item.Format])).Weighted(item.Weight, number.ToString(CultureInfo.InvariantCulture));
            _ = item.IsReversed ? builder.Reversed(number) : builder;
            _ = Scales.Any(scale => scale.Items.Contains(number - 1)) ? builder : builder.Unscored(number);
        }

        for (int s = 0; s < Scales.Length; s++)
        {
            ScaleModel scale = Scales[s];
            builder.Scale("s" + s.ToString(CultureInfo.InvariantCulture), scale.Describe);
        }

        return builder.Build();
    }

    public override string ToString() => string.Join(", ", Items.Select(i => i.ToString())) + " | " + string.Join("; ", Scales.Select(s => s.ToString()));
}

/// <summary>lowest, lowest + step, ... for so many steps, without some.</summary>
internal sealed class FormatModel(decimal lowest, decimal step, int steps, decimal[] excluded)
{
    internal decimal Lowest { get; } = lowest;

    internal decimal Step { get; } = step;

    internal decimal Highest { get; } = lowest + (step * steps);

    internal decimal[] Excluded { get; } = excluded;

    internal decimal[] Options { get; } = Enumerable.Range(0, steps + 1).Select(i => lowest + (i * step)).Where(v => !excluded.Contains(v)).ToArray();

    internal bool HasSameValuesAs(FormatModel other) =>
        Lowest == other.Lowest && Highest == other.Highest && Step == other.Step && Excluded.OrderBy(value => value).SequenceEqual(other.Excluded.OrderBy(value => value));

    internal FormatBuilder Build() => VisualAnalogue.Line(Lowest, Highest, Step).Excluding(Excluded);

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}..{1} by {2} without [{3}]", Lowest, Highest, Step, string.Join(" ", Excluded));
}

internal sealed class ItemModel(FormatModel format, bool isReversed, int weight)
{
    internal FormatModel Format { get; } = format;

    internal bool IsReversed { get; } = isReversed;

    internal int Weight { get; } = weight;

    public override string ToString() => Format + (IsReversed ? " reversed" : string.Empty) + " x" + Weight;
}

internal sealed class ScaleModel(int[] items, bool isMean, int p, int q, MissingRule rule)
{
    /// <summary>Positions from 0.</summary>
    internal int[] Items { get; } = items;

    internal bool IsMean { get; } = isMean;

    internal int P { get; } = p;

    internal int Q { get; } = q;

    internal MissingRule Rule { get; } = rule;

    internal void Describe(ScaleBuilder scale)
    {
        scale.Items(Items.Select(i => i + 1).ToArray()).Times(P, Q);
        _ = IsMean ? scale.Mean() : scale.Sum();
        _ = Rule.Kind switch
        {
            MissingRuleKind.AtMostMissing => scale.AtMostMissing(Rule.Count),
            MissingRuleKind.AtLeastAnswered => scale.AtLeastAnswered(Rule.Count),
            _ => scale.RequireAll(),
        };
    }

    internal ScaleModel With(int[]? items = null, MissingRule? rule = null) => new(items ?? Items, IsMean, P, Q, rule ?? Rule);

    public override string ToString() =>
        (IsMean ? "mean" : "sum") + " of " + string.Join(" ", Items) + " times " + P + "/" + Q + ", " + Rule;
}
