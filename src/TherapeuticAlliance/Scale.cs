using System.Collections.Generic;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance;

/// <summary>A scored set of items: a subscale or a total.</summary>
/// <remarks>Equality is by reference.</remarks>
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
        HasOneFormat = items.TrueForAll(item => item.CountsLike(items[0]));
        Arithmetic = new ScaleArithmetic(this);
    }

    /// <summary>Gets the instrument it belongs to.</summary>
    public Instrument Instrument { get; internal set; } = null!;

    /// <summary>Gets the code, unique in the instrument: <c>bond</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the name for people.</summary>
    public string Name { get; }

    /// <summary>Gets what a rising score means; that of the instrument unless the definition says otherwise.</summary>
    public Direction Direction { get; internal init; }

    /// <summary>Gets sum or mean.</summary>
    public Aggregation Aggregation { get; }

    /// <summary>Gets the numerator of the published multiplier, usually 1; 10 for a CORE clinical score.</summary>
    public int MultiplierNumerator { get; }

    /// <summary>Gets the denominator of the published multiplier, usually 1.</summary>
    public int MultiplierDenominator { get; }

    /// <summary>Gets the items, in the order of the key.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <summary>Gets what the scale measures; may be empty.</summary>
    public IReadOnlyList<Construct> Constructs { get; internal init; } = ReadOnly.Empty<Construct>();

    /// <summary>Gets how many answers the scale needs.</summary>
    public MissingRule Rule { get; internal init; } = MissingRule.RequireAll;

    /// <summary>Gets who says so.</summary>
    public RuleOrigin RuleOrigin { get; internal init; }

    /// <summary>Gets the source of a published rule, else <see langword="null"/>.</summary>
    public string? RuleSource { get; internal init; }

    /// <summary>Gets how the score of an incomplete form becomes a whole number; <see cref="ScoreRounding.None"/> for nearly all scales.</summary>
    /// <remarks>The exact ratio stays beside it: <see cref="ScaleScore.RawScore"/>.</remarks>
    public ScoreRounding Rounding { get; internal init; }

    /// <summary>
    /// Gets the table that turns raw scores into scores: one value for each whole raw score, from the lowest possible one up; empty
    /// where the raw score is the score. Cut-offs, norms and the possible range are in the points of the table.
    /// </summary>
    public IReadOnlyList<decimal> Conversion { get; internal init; } = Decimals.None;

    /// <summary>Gets how well the key of this scale is proven.</summary>
    public Evidence Evidence { get; internal init; } = Evidence.FromCaller;

    /// <summary>Gets the published cut-offs; often there are none, see <see cref="WhyNoThreshold"/>.</summary>
    public IReadOnlyList<Threshold> Thresholds { get; internal init; } = [];

    /// <summary>Gets why no cut-off is offered, or <see langword="null"/> when there are <see cref="Thresholds"/>.</summary>
    public string? WhyNoThreshold { get; internal init; }

    /// <summary>Gets published figures of samples; often empty.</summary>
    public IReadOnlyList<Norm> Norms { get; internal init; } = [];

    /// <summary>Gets the lowest score a complete form can have.</summary>
    public ExactScore Lowest => Finish(Arithmetic.Complete(Arithmetic.LowestSum), isWhole: true);

    /// <summary>Gets the highest score a complete form can have.</summary>
    public ExactScore Highest => Finish(Arithmetic.Complete(Arithmetic.HighestSum), isWhole: true);

    /// <summary>Gets whether all items share one response format, as means and prorated scores need.</summary>
    public bool HasOneFormat { get; }

    /// <summary>Returns the threshold with a code, or <see langword="null"/>.</summary>
    /// <param name="thresholdCode">The code: <c>cut-off</c>.</param>
    public Threshold? FindThreshold(string thresholdCode)
    {
        Guard.NotNull(thresholdCode, nameof(thresholdCode));
        foreach (Threshold threshold in Thresholds)
        {
            if (string.Equals(threshold.Code, thresholdCode, System.StringComparison.Ordinal))
            {
                return threshold;
            }
        }

        return null;
    }

    /// <summary>
    /// Returns whether the same answers give the same score on another scale: the same instrument in any version, the same code,
    /// items, formats, keying, weights, multiplier and missing rule. Then a series may hold scores of both.
    /// </summary>
    /// <param name="other">The other scale.</param>
    public bool IsScoredAs(Scale other) => ScoredAlike.Are(this, Guard.NotNull(other, nameof(other)));

    internal ScaleArithmetic Arithmetic { get; }

    /// <summary>Whether the ratio is the score: no rounding and no table.</summary>
    internal bool IsPlain => Rounding == ScoreRounding.None && Conversion.Count == 0;

    /// <summary>Whether an incomplete form can be scored: a table of whole scores needs to be told how to round.</summary>
    internal bool CanBeProrated => HasOneFormat && (Conversion.Count == 0 || Rounding != ScoreRounding.None);

    /// <summary>Rounds and converts a raw score; the score of a form with every item counted is not rounded.</summary>
    internal ExactScore Finish(ExactScore raw, bool isWhole)
    {
        ExactScore rounded = isWhole ? raw : raw.Rounded(Rounding);
        return Conversion.Count == 0 ? rounded
            : ExactScore.Of(Conversion[(int)(rounded.Numerator - Arithmetic.Complete(Arithmetic.LowestSum).Numerator)]);
    }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
