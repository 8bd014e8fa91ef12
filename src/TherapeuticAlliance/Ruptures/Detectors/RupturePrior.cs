using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// The typical mean of a scale and how much one person's score moves from session to session when nothing is wrong.
/// Named in every verdict.
/// </summary>
/// <remarks>Two priors are equal when mean, standard deviation, origin and source are equal (ordinal).</remarks>
public sealed class RupturePrior : IEquatable<RupturePrior>
{
    /// <summary>Describes a prior.</summary>
    /// <param name="mean">The typical mean, in points of the scale.</param>
    /// <param name="withinPersonStandardDeviation">The standard deviation within a person from session to session, in points, above 0.</param>
    /// <param name="source">Where the two figures come from, in words.</param>
    /// <param name="origin">Whether the definition or the caller gives them.</param>
    /// <exception cref="ArgumentException">A figure is not finite, the standard deviation is not above 0, or the source is blank.</exception>
    public RupturePrior(double mean, double withinPersonStandardDeviation, string source, PriorOrigin origin = PriorOrigin.Caller)
    {
        Mean = Require.Finite(mean, nameof(mean));
        WithinPersonStandardDeviation = Require.Above(0, withinPersonStandardDeviation, nameof(withinPersonStandardDeviation));
        Source = Require.Words(source, nameof(source));
        Origin = Guard.Known(origin, nameof(origin));
    }

    /// <summary>Gets the typical mean, in points of the scale.</summary>
    public double Mean { get; }

    /// <summary>Gets the standard deviation within a person from session to session, in points of the scale.</summary>
    public double WithinPersonStandardDeviation { get; }

    /// <summary>Gets where the two figures come from.</summary>
    public string Source { get; }

    /// <summary>Gets whether the definition or the caller gives them.</summary>
    public PriorOrigin Origin { get; }

    /// <summary>Returns the prior that a norm gives, or <see langword="null"/> when it has no within-person standard deviation.</summary>
    /// <param name="norm">The norm.</param>
    public static RupturePrior? From(Norm norm) =>
        Guard.NotNull(norm, nameof(norm)).WithinPersonStandardDeviation is { } within
            ? new RupturePrior((double)norm.Mean, (double)within, norm.Sample + " (" + norm.Source + ")", PriorOrigin.Definition)
            : null;

    /// <inheritdoc/>
    public bool Equals(RupturePrior? other) =>
        other is not null && Mean.Equals(other.Mean) && WithinPersonStandardDeviation.Equals(other.WithinPersonStandardDeviation)
        && Origin == other.Origin && string.Equals(Source, other.Source, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RupturePrior);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Mean.GetHashCode() * 397) ^ WithinPersonStandardDeviation.GetHashCode());

    /// <summary>Returns mean, standard deviation, each to four significant digits, and source; they are of a sample, not of a person.</summary>
    public override string ToString() => Describe(TextProvider.English);

    /// <summary>Returns mean, standard deviation and source, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => Guard.NotNull(texts, nameof(texts)).Say(
        DetectorTexts.Prior, texts.Number(Figures.Short(Mean)), texts.Number(Figures.Short(WithinPersonStandardDeviation)), Source);
}
