using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>How <see cref="CusumLower"/> judges.</summary>
/// <remarks>Immutable: each With… method returns a copy. Equality is by reference.</remarks>
public sealed class CusumLowerOptions
{
    /// <summary>Makes the defaults of <see cref="DetectorDefaults"/>.</summary>
    public CusumLowerOptions()
    {
    }

    private CusumLowerOptions(CusumLowerOptions other)
    {
        Allowance = other.Allowance;
        Limit = other.Limit;
        Known = other.Known;
    }

    /// <summary>Gets k: how far below the baseline a session may be before it counts, in standard deviations, at least 0. By default 0.5.</summary>
    public double Allowance { get; private init; } = DetectorDefaults.CusumAllowance;

    /// <summary>Gets h: it fires when the sum is above it, in standard deviations, above 0. By default 2.85.</summary>
    public double Limit { get; private init; } = DetectorDefaults.CusumLimit;

    /// <summary>Gets a known center and standard deviation; <see langword="null"/>, the default, to sum the z of the predictive baseline.</summary>
    public InControlParameters? Known { get; private init; }

    /// <summary>Returns a copy with another allowance.</summary>
    /// <param name="deviations">At least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or not finite.</exception>
    public CusumLowerOptions WithAllowance(double deviations) => new(this) { Allowance = Require.AtLeast(0.0, deviations, nameof(deviations)) };

    /// <summary>Returns a copy with another decision limit.</summary>
    /// <param name="deviations">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 or not finite.</exception>
    public CusumLowerOptions WithLimit(double deviations) => new(this) { Limit = Require.Above(0, deviations, nameof(deviations)) };

    /// <summary>Returns a copy that holds scores against a known center and standard deviation, from the first session.</summary>
    /// <param name="known">Center and standard deviation.</param>
    public CusumLowerOptions WithKnown(InControlParameters known) => new(this) { Known = Guard.NotNull(known, nameof(known)) };
}
