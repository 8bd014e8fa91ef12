using System;
using System.Globalization;

namespace TherapeuticAlliance.Guidance;

/// <summary>One figure of a source, as the source prints it.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class EffectFigure
{
    /// <summary>Describes a figure.</summary>
    /// <param name="of">What it is the figure of, in a few words.</param>
    /// <param name="measure">Its unit.</param>
    /// <param name="value">The estimate.</param>
    /// <param name="lower">The lower bound of its 95 % interval, if the source prints one.</param>
    /// <param name="upper">The upper bound, if the source prints one.</param>
    /// <exception cref="ArgumentException">The words are blank, or only one bound is given, or the estimate lies outside the interval.</exception>
    public EffectFigure(string of, EffectMeasure measure, decimal value, decimal? lower = null, decimal? upper = null)
    {
        if (lower.HasValue != upper.HasValue || lower > value || upper < value)
        {
            throw new ArgumentException("An interval has two bounds with the estimate between them.", nameof(lower));
        }

        Of = Guard.Words(of, nameof(of));
        Measure = measure;
        Value = value;
        Lower = lower;
        Upper = upper;
    }

    /// <summary>Gets what it is the figure of.</summary>
    public string Of { get; }

    /// <summary>Gets the unit.</summary>
    public EffectMeasure Measure { get; }

    /// <summary>Gets the estimate.</summary>
    public decimal Value { get; }

    /// <summary>Gets the lower bound of the 95 % interval; <see langword="null"/> when none is printed.</summary>
    public decimal? Lower { get; }

    /// <summary>Gets the upper bound of the 95 % interval; <see langword="null"/> when none is printed.</summary>
    public decimal? Upper { get; }

    /// <summary>Returns the figure with its interval: <c>r = 0.29 [0.10, 0.47]</c>.</summary>
    public override string ToString() => Measure == EffectMeasure.Percent
        ? Text(Value) + " %"
        : Symbol + " = " + Text(Value) + (Lower is { } lower && Upper is { } upper ? " [" + Text(lower) + ", " + Text(upper) + "]" : string.Empty);

    private string Symbol => Measure switch
    {
        EffectMeasure.Correlation => "r",
        EffectMeasure.CohensD => "d",
        EffectMeasure.HedgesG => "g",
        EffectMeasure.OddsRatio => "OR",
        _ => "RR",
    };

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
