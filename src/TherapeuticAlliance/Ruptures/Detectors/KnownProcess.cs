using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// A centre and a standard deviation that are known and not estimated, for charts whose run lengths are known from the
/// literature, or a target a clinic has set. Two are equal when both figures are.
/// </summary>
public sealed class KnownProcess : IEquatable<KnownProcess>
{
    /// <summary>Describes a process.</summary>
    /// <param name="centre">The centre, in points of the scale.</param>
    /// <param name="sigma">The standard deviation from session to session, in points, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not finite, or the standard deviation is not above 0.</exception>
    public KnownProcess(double centre, double sigma)
    {
        Centre = Require.Finite(centre, nameof(centre));
        Sigma = Require.Above(0, sigma, nameof(sigma));
    }

    /// <summary>The centre, in points of the scale.</summary>
    public double Centre { get; }

    /// <summary>The standard deviation from session to session, in points of the scale.</summary>
    public double Sigma { get; }

    /// <inheritdoc/>
    public bool Equals(KnownProcess? other) => other is not null && Centre.Equals(other.Centre) && Sigma.Equals(other.Sigma);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KnownProcess);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Centre.GetHashCode() * 397) ^ Sigma.GetHashCode());

    /// <summary>Returns both figures.</summary>
    public override string ToString() => "centre " + Number.Text(Centre) + ", SD " + Number.Text(Sigma);
}
