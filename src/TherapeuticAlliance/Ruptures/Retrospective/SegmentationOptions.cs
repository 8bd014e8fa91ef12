using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>How finely a series is divided.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class SegmentationOptions
{
    private SegmentationOptions()
    {
    }

    /// <summary>Gets penalty 3·ln n, segments of at least two sessions, the standard deviation from the mean moving range.</summary>
    public static SegmentationOptions Default { get; } = new();

    /// <summary>
    /// Gets the penalty for each border is this times ln n, on squared standard deviations. 3 by default, as in the modified BIC
    /// for a mean (p + 2 with p = 1; R package changepoint) but without its term for the lengths of segments; 2 is the plain BIC
    /// (p + 1), which divides more finely.
    /// </summary>
    public double PenaltyFactor { get; private init; } = 3;

    /// <summary>Gets the fewest sessions with a score in a segment, 2 by default. With 1 a single low session can be a segment.</summary>
    public int MinSegment { get; private init; } = 2;

    /// <summary>Gets the standard deviation from session to session, in points, or <see langword="null"/> for mean moving range/1.128.</summary>
    public double? WithinPersonStandardDeviation { get; private init; }

    /// <summary>Returns options with another penalty.</summary>
    /// <param name="factor">What to multiply ln n by, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not a finite number above 0.</exception>
    public SegmentationOptions WithPenaltyFactor(double factor) => new()
    {
        PenaltyFactor = Require.Above(0, factor, nameof(factor)),
        MinSegment = MinSegment,
        WithinPersonStandardDeviation = WithinPersonStandardDeviation,
    };

    /// <summary>Returns options with another least length.</summary>
    /// <param name="sessions">The fewest sessions with a score in a segment, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is below 1.</exception>
    public SegmentationOptions WithMinSegment(int sessions) => new()
    {
        PenaltyFactor = PenaltyFactor,
        MinSegment = Require.AtLeast(1, sessions, nameof(sessions)),
        WithinPersonStandardDeviation = WithinPersonStandardDeviation,
    };

    /// <summary>Returns options with a known standard deviation.</summary>
    /// <param name="withinPersonStandardDeviation">The standard deviation from session to session, in points, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The standard deviation is not a finite number above 0.</exception>
    public SegmentationOptions WithStandardDeviation(double withinPersonStandardDeviation) => new()
    {
        PenaltyFactor = PenaltyFactor,
        MinSegment = MinSegment,
        WithinPersonStandardDeviation = Require.Above(0, withinPersonStandardDeviation, nameof(withinPersonStandardDeviation)),
    };

    /// <summary>Returns the penalty and the least length.</summary>
    public override string ToString() => Describe(TextProvider.English);

    internal string Describe(TextProvider texts) => texts.Say(RetrospectiveTexts.SegmentOptions, texts.Number(Number.Text(PenaltyFactor)), MinSegment);
}
