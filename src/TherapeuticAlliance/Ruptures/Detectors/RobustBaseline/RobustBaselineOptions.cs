using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>How <see cref="RobustBaseline"/> judges.</summary>
/// <remarks>Immutable: each With… method returns a copy. Equality is by reference.</remarks>
public sealed class RobustBaselineOptions
{
    /// <summary>Makes the defaults of <see cref="DetectorDefaults"/>.</summary>
    public RobustBaselineOptions()
    {
    }

    private RobustBaselineOptions(RobustBaselineOptions other)
    {
        Limit = other.Limit;
        MinimumEarlierSessions = other.MinimumEarlierSessions;
        SigmaFloor = other.SigmaFloor;
    }

    /// <summary>Gets it fires more than so many standard deviations below the median, above 0. By default 3.5.</summary>
    public double Limit { get; private init; } = DetectorDefaults.RobustLimit;

    /// <summary>Gets how many earlier sessions it needs, at least 2. By default 5.</summary>
    public int MinimumEarlierSessions { get; private init; } = DetectorDefaults.ChartMinimumEarlierSessions;

    /// <summary>
    /// Gets the least standard deviation it believes, in points, at least 0. By default <see langword="null"/>: half of the prior's, and never
    /// below the smallest step that one item can move the score by.
    /// </summary>
    public double? SigmaFloor { get; private init; }

    /// <summary>Returns a copy with another limit.</summary>
    /// <param name="deviations">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 or not finite.</exception>
    public RobustBaselineOptions WithLimit(double deviations) => new(this) { Limit = Require.Above(0, deviations, nameof(deviations)) };

    /// <summary>Returns a copy that judges only after so many earlier sessions.</summary>
    /// <param name="sessions">At least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 2.</exception>
    public RobustBaselineOptions WithMinimumEarlierSessions(int sessions) =>
        new(this) { MinimumEarlierSessions = Require.AtLeast(2, sessions, nameof(sessions)) };

    /// <summary>Returns a copy with another floor of the standard deviation.</summary>
    /// <param name="points">At least 0, in points of the scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or not finite.</exception>
    public RobustBaselineOptions WithSigmaFloor(double points) => new(this) { SigmaFloor = Require.AtLeast(0.0, points, nameof(points)) };
}
