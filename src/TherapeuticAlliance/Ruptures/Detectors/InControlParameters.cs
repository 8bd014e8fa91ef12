using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>A center and a standard deviation that are known and not estimated.</summary>
/// <remarks>For charts whose run lengths are known from the literature, or a target that a clinic has set. Two are equal when both figures are.</remarks>
public sealed class InControlParameters : IEquatable<InControlParameters>
{
    /// <summary>Describes a process.</summary>
    /// <param name="center">The center, in points of the scale.</param>
    /// <param name="sigma">The standard deviation from session to session, in points, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not finite, or the standard deviation is not above 0.</exception>
    public InControlParameters(double center, double sigma)
    {
        Center = Require.Finite(center, nameof(center));
        Sigma = Require.Above(0, sigma, nameof(sigma));
    }

    /// <summary>Gets the center, in points of the scale.</summary>
    public double Center { get; }

    /// <summary>Gets the standard deviation from session to session, in points of the scale.</summary>
    public double Sigma { get; }

    /// <inheritdoc/>
    public bool Equals(InControlParameters? other) => other is not null && Center.Equals(other.Center) && Sigma.Equals(other.Sigma);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InControlParameters);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Center.GetHashCode() * 397) ^ Sigma.GetHashCode());

    /// <summary>Returns both figures.</summary>
    public override string ToString() => Describe(TextProvider.English);

    internal static string Behind(string rule, InControlParameters? known, TextProvider texts) =>
        known is null ? rule : texts.Say(DetectorRules.WithKnown, rule, known.Describe(texts));

    private string Describe(TextProvider texts) =>
        texts.Say(DetectorTexts.Known, texts.Number(Number.Text(Center)), texts.Number(Number.Text(Sigma)));
}
