using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>How <see cref="EwmaLower"/> judges.</summary>
/// <remarks>Immutable: each With… method returns a copy. Equality is by reference.</remarks>
public sealed class EwmaLowerOptions
{
    /// <summary>Makes the defaults of <see cref="DetectorDefaults"/>.</summary>
    public EwmaLowerOptions()
    {
    }

    private EwmaLowerOptions(EwmaLowerOptions other)
    {
        Weight = other.Weight;
        Limit = other.Limit;
        HasExactLimits = other.HasExactLimits;
        DecaysOverGaps = other.DecaysOverGaps;
        Known = other.Known;
    }

    /// <summary>Gets λ: the weight of the latest session, above 0 and below 1. By default 0.3.</summary>
    public double Weight { get; private init; } = DetectorDefaults.EwmaWeight;

    /// <summary>Gets L: it fires when the average is more than so many of its own standard deviations below 0, above 0. By default 2.17.</summary>
    public double Limit { get; private init; } = DetectorDefaults.EwmaLimit;

    /// <summary>
    /// Gets whether the limits are narrower in the first sessions, by the exact variance λ/(2 − λ)·(1 − (1 − λ)²ᵗ), as in R package qcc.
    /// By default not: the run length of L is that of fixed limits.
    /// </summary>
    public bool HasExactLimits { get; private init; }

    /// <summary>Gets whether each missed session number makes the average fade by 1 − λ. By default not: a missed session changes nothing.</summary>
    public bool DecaysOverGaps { get; private init; }

    /// <summary>Gets a known center and standard deviation; <see langword="null"/>, the default, to average the z of the predictive baseline.</summary>
    public InControlParameters? Known { get; private init; }

    /// <summary>Returns a copy with another weight.</summary>
    /// <param name="weight">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value does not lie between 0 and 1.</exception>
    public EwmaLowerOptions WithWeight(double weight) => new(this) { Weight = Require.Between(0, 1, weight, nameof(weight)) };

    /// <summary>Returns a copy with another limit.</summary>
    /// <param name="deviations">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 or not finite.</exception>
    public EwmaLowerOptions WithLimit(double deviations) => new(this) { Limit = Require.Above(0, deviations, nameof(deviations)) };

    /// <summary>Returns a copy whose limits are narrower in the first sessions.</summary>
    public EwmaLowerOptions WithExactLimits() => new(this) { HasExactLimits = true };

    /// <summary>Returns a copy whose average fades over missed sessions.</summary>
    public EwmaLowerOptions WithDecayOverGaps() => new(this) { DecaysOverGaps = true };

    /// <summary>Returns a copy that holds scores against a known center and standard deviation, from the first session.</summary>
    /// <param name="known">Center and standard deviation.</param>
    public EwmaLowerOptions WithKnown(InControlParameters known) => new(this) { Known = Guard.NotNull(known, nameof(known)) };
}
