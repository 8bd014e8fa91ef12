using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>How <see cref="ScanLower"/> judges.</summary>
/// <remarks>Immutable: each With… method returns a copy. Equality is by reference.</remarks>
public sealed class ScanLowerOptions
{
    /// <summary>Makes the defaults of <see cref="DetectorDefaults"/>.</summary>
    public ScanLowerOptions()
    {
    }

    private ScanLowerOptions(ScanLowerOptions other)
    {
        Alert = other.Alert;
        Window = other.Window;
        LatestBelow = other.LatestBelow;
        PriorSessions = other.PriorSessions;
        PriorDegreesOfFreedom = other.PriorDegreesOfFreedom;
        MinimumEarlierSessions = other.MinimumEarlierSessions;
        MaxConsecutiveExcluded = other.MaxConsecutiveExcluded;
        SigmaFloor = other.SigmaFloor;
    }

    /// <summary>Gets the smallest p below which it fires, between 0 and 1. By default 0.0145.</summary>
    public double Alert { get; private init; } = DetectorDefaults.ScanAlert;

    /// <summary>Gets the longest window, from 1 to 3 scored sessions. By default 3.</summary>
    public int Window { get; private init; } = DetectorDefaults.ScanWindow;

    /// <summary>
    /// Gets the p of the latest session alone below which longer windows count, between 0 and 1. By default 0.25: the latest session
    /// lies in the lower quarter of what is expected.
    /// </summary>
    public double LatestBelow { get; private init; } = DetectorDefaults.ScanLatestBelow;

    /// <summary>Gets k0: how many sessions the prior mean is worth, above 0. By default 0.30. Unused without a prior.</summary>
    public double PriorSessions { get; private init; } = DetectorDefaults.PriorSessions;

    /// <summary>Gets ν0: how many degrees of freedom the prior standard deviation is worth, above 0. By default 5. Unused without a prior.</summary>
    public double PriorDegreesOfFreedom { get; private init; } = DetectorDefaults.PriorDegreesOfFreedom;

    /// <summary>Gets how many sessions it must have learned before it judges, at least 1. By default 1; without a prior never fewer than 2.</summary>
    public int MinimumEarlierSessions { get; private init; } = DetectorDefaults.PredictiveMinimumEarlierSessions;

    /// <summary>Gets how many sessions in a row at which it fires are not learned; the next one is. 0 learns every session. By default 3.</summary>
    public int MaxConsecutiveExcluded { get; private init; } = DetectorDefaults.MaxConsecutiveExcluded;

    /// <summary>
    /// Gets the smallest within-person standard deviation it uses, in points, at least 0. By default <see langword="null"/>: with a prior the
    /// smallest step of one item, without one at least 2 % of the range of the scale.
    /// </summary>
    public double? SigmaFloor { get; private init; }

    /// <summary>Returns a copy that fires below another probability.</summary>
    /// <param name="probability">Between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value does not lie between 0 and 1.</exception>
    public ScanLowerOptions WithAlert(double probability) => new(this) { Alert = Require.Between(0, 1, probability, nameof(probability)) };

    /// <summary>Returns a copy with another longest window.</summary>
    /// <param name="sessions">From 1 to 3.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not 1, 2 or 3.</exception>
    public ScanLowerOptions WithWindow(int sessions) => new(this)
    {
        Window = sessions is 1 or 2 or 3 ? sessions : throw new ArgumentOutOfRangeException(nameof(sessions), "A window has 1, 2 or 3 sessions."),
    };

    /// <summary>Returns a copy whose longer windows count below another p of the latest session.</summary>
    /// <param name="probability">Between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value does not lie between 0 and 1.</exception>
    public ScanLowerOptions WithLatestBelow(double probability) => new(this) { LatestBelow = Require.Between(0, 1, probability, nameof(probability)) };

    /// <summary>Returns a copy whose prior weighs differently.</summary>
    /// <param name="sessions">k0, above 0.</param>
    /// <param name="degreesOfFreedom">ν0, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not above 0.</exception>
    public ScanLowerOptions WithPriorWeight(double sessions, double degreesOfFreedom) => new(this)
    {
        PriorSessions = Require.Above(0, sessions, nameof(sessions)),
        PriorDegreesOfFreedom = Require.Above(0, degreesOfFreedom, nameof(degreesOfFreedom)),
    };

    /// <summary>Returns a copy that judges only after so many learned sessions.</summary>
    /// <param name="sessions">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public ScanLowerOptions WithMinimumEarlierSessions(int sessions) =>
        new(this) { MinimumEarlierSessions = Require.AtLeast(1, sessions, nameof(sessions)) };

    /// <summary>Returns a copy that leaves so many sessions in a row at which it fires unlearned.</summary>
    /// <param name="sessions">At least 0; 0 learns every session.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.</exception>
    public ScanLowerOptions WithMaxConsecutiveExcluded(int sessions) =>
        new(this) { MaxConsecutiveExcluded = Require.AtLeast(0, sessions, nameof(sessions)) };

    /// <summary>Returns a copy with another floor of the standard deviation.</summary>
    /// <param name="points">At least 0, in points of the scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or not finite.</exception>
    public ScanLowerOptions WithSigmaFloor(double points) => new(this) { SigmaFloor = Require.AtLeast(0.0, points, nameof(points)) };
}
