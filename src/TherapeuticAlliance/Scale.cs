using System.Collections.Generic;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance;

/// <summary>A scored set of items: a subscale or a total. Equality is by reference.</summary>
public sealed class Scale
{
    internal Scale(string code, string name, Aggregation aggregation, int multiplierNumerator, int multiplierDenominator, List<Item> items)
    {
        Code = code;
        Name = name;
        Aggregation = aggregation;
        MultiplierNumerator = multiplierNumerator;
        MultiplierDenominator = multiplierDenominator;
        Items = ReadOnly.Copy(items);
        HasOneFormat = items.TrueForAll(item => item.Format.HasSameValuesAs(items[0].Format));
        Arithmetic = new ScaleArithmetic(this);
    }

    /// <summary>The instrument it belongs to.</summary>
    public Instrument Instrument { get; internal set; } = null!;

    /// <summary>The code, unique in the instrument: <c>bond</c>.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>Sum or mean.</summary>
    public Aggregation Aggregation { get; }

    /// <summary>The numerator of the published multiplier, usually 1; 10 for a CORE clinical score.</summary>
    public int MultiplierNumerator { get; }

    /// <summary>The denominator of the published multiplier, usually 1.</summary>
    public int MultiplierDenominator { get; }

    /// <summary>The items, in the order of the key.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <summary>What the scale measures; may be empty.</summary>
    public IReadOnlyList<Construct> Constructs { get; internal init; } = ReadOnly.Empty<Construct>();

    /// <summary>How many answers the scale needs.</summary>
    public MissingRule Rule { get; internal init; } = MissingRule.RequireAll;

    /// <summary>Who says so.</summary>
    public RuleOrigin RuleOrigin { get; internal init; }

    /// <summary>The source of a published rule, else <see langword="null"/>.</summary>
    public string? RuleSource { get; internal init; }

    /// <summary>How well the key of this scale is proven.</summary>
    public Evidence Evidence { get; internal init; } = Evidence.FromCaller;

    /// <summary>The published cut-offs; often there are none, see <see cref="WhyNoThreshold"/>.</summary>
    public IReadOnlyList<Threshold> Thresholds { get; internal init; } = [];

    /// <summary>Why no cut-off is offered, or <see langword="null"/> when there are <see cref="Thresholds"/>.</summary>
    public string? WhyNoThreshold { get; internal init; }

    /// <summary>Published figures of samples; often empty.</summary>
    public IReadOnlyList<Norm> Norms { get; internal init; } = [];

    /// <summary>The lowest score a complete form can have.</summary>
    public ExactScore Lowest => Arithmetic.Complete(Arithmetic.LowestSum);

    /// <summary>The highest score a complete form can have.</summary>
    public ExactScore Highest => Arithmetic.Complete(Arithmetic.HighestSum);

    /// <summary>Whether all items share one response format, as means and prorated scores need.</summary>
    public bool HasOneFormat { get; }

    internal ScaleArithmetic Arithmetic { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
