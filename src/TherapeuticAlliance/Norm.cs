using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>
/// Published figures of a sample on a scale. Used only when a caller asks for it, and then named in the result.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class Norm
{
    /// <summary>Describes figures of a sample, as a caller states them.</summary>
    /// <param name="sample">Who was measured.</param>
    /// <param name="size">How many observations.</param>
    /// <param name="mean">The mean, in points of the scale.</param>
    /// <param name="standardDeviation">The standard deviation between persons or observations, in points of the scale.</param>
    /// <param name="source">Who published the figures.</param>
    /// <exception cref="ArgumentException">The sample or the source is blank.</exception>
    public Norm(string sample, int size, decimal mean, decimal standardDeviation, string source)
        : this(Require.Words(sample, nameof(sample)), size, mean, standardDeviation, null, Require.Words(source, nameof(source)))
    {
    }

    internal Norm(string sample, int size, decimal mean, decimal standardDeviation, decimal? withinPersonStandardDeviation, string source)
    {
        Sample = sample;
        Size = size;
        Mean = mean;
        StandardDeviation = standardDeviation;
        WithinPersonStandardDeviation = withinPersonStandardDeviation;
        Source = source;
    }

    /// <summary>Gets who was measured.</summary>
    public string Sample { get; }

    /// <summary>Gets how many observations, at least 1.</summary>
    public int Size { get; }

    /// <summary>Gets the mean, in points of the scale.</summary>
    public decimal Mean { get; }

    /// <summary>Gets the standard deviation between persons or observations, in points of the scale, above 0.</summary>
    public decimal StandardDeviation { get; }

    /// <summary>Gets the standard deviation within a person from session to session, if the source gives it.</summary>
    public decimal? WithinPersonStandardDeviation { get; }

    /// <summary>Gets who published the figures.</summary>
    public string Source { get; }

    /// <summary>Returns the sample.</summary>
    public override string ToString() => Sample;
}
