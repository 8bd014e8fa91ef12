using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>How <see cref="PredictiveBaseline"/> judges.</summary>
/// <remarks>Immutable: each With… method returns a copy. Equality is by reference.</remarks>
public sealed class PredictiveBaselineOptions
{
    /// <summary>Makes the defaults of <see cref="DetectorDefaults"/>.</summary>
    public PredictiveBaselineOptions()
    {
    }

    private PredictiveBaselineOptions(PredictiveBaselineOptions other)
    {
        Alert = other.Alert;
        PriorSessions = other.PriorSessions;
        PriorDegreesOfFreedom = other.PriorDegreesOfFreedom;
        MinimumEarlierSessions = other.MinimumEarlierSessions;
        MaxConsecutiveExcluded = other.MaxConsecutiveExcluded;
        SigmaFloor = other.SigmaFloor;
    }

    /// <summary>Gets it fires when the probability of a score as low as this is below it, between 0 and 1. By default 0.02.</summary>
    public double Alert { get; private init; } = DetectorDefaults.PredictiveAlert;

    /// <summary>Gets k0: how many sessions the prior mean is worth, above 0. By default 0.30. Unused without a prior.</summary>
    public double PriorSessions { get; private init; } = DetectorDefaults.PriorSessions;

    /// <summary>Gets ν0: how many degrees of freedom the prior standard deviation is worth, above 0. By default 5. Unused without a prior.</summary>
    public double PriorDegreesOfFreedom { get; private init; } = DetectorDefaults.PriorDegreesOfFreedom;

    /// <summary>Gets how many sessions it must have learned before it judges, at least 1. By default 1; without a prior never fewer than 2.</summary>
    public int MinimumEarlierSessions { get; private init; } = DetectorDefaults.PredictiveMinimumEarlierSessions;

    /// <summary>Gets how many flagged sessions in a row are not learned; the next one is, so that the baseline follows. 0 learns every session. By default 3.</summary>
    public int MaxConsecutiveExcluded { get; private init; } = DetectorDefaults.MaxConsecutiveExcluded;

    /// <summary>
    /// Gets the least within-person standard deviation it believes, in points, at least 0. By default <see langword="null"/>: the
    /// smallest step that one item can move the score by.
    /// </summary>
    public double? SigmaFloor { get; private init; }

    /// <summary>Returns a copy that fires below another probability.</summary>
    /// <param name="probability">Between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value does not lie between 0 and 1.</exception>
    public PredictiveBaselineOptions WithAlert(double probability) =>
        new(this) { Alert = Require.Between(0, 1, probability, nameof(probability)) };

    /// <summary>Returns a copy whose prior weighs differently.</summary>
    /// <param name="sessions">k0, above 0.</param>
    /// <param name="degreesOfFreedom">ν0, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not above 0.</exception>
    public PredictiveBaselineOptions WithPriorWeight(double sessions, double degreesOfFreedom) => new(this)
    {
        PriorSessions = Require.Above(0, sessions, nameof(sessions)),
        PriorDegreesOfFreedom = Require.Above(0, degreesOfFreedom, nameof(degreesOfFreedom)),
    };

    /// <summary>Returns a copy that judges only after so many learned sessions.</summary>
    /// <param name="sessions">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public PredictiveBaselineOptions WithMinimumEarlierSessions(int sessions) =>
        new(this) { MinimumEarlierSessions = Require.AtLeast(1, sessions, nameof(sessions)) };

    /// <summary>Returns a copy that leaves so many flagged sessions in a row unlearned.</summary>
    /// <param name="sessions">At least 0; 0 learns every session.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.</exception>
    public PredictiveBaselineOptions WithMaxConsecutiveExcluded(int sessions) =>
        new(this) { MaxConsecutiveExcluded = Require.AtLeast(0, sessions, nameof(sessions)) };

    /// <summary>Returns a copy with another floor of the standard deviation.</summary>
    /// <param name="points">At least 0, in points of the scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or not finite.</exception>
    public PredictiveBaselineOptions WithSigmaFloor(double points) =>
        new(this) { SigmaFloor = Require.AtLeast(0.0, points, nameof(points)) };
}
