using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>How <see cref="IndividualsChart"/> judges.</summary>
/// <remarks>Immutable: each With… method returns a copy. Equality is by reference.</remarks>
public sealed class IndividualsChartOptions
{
    /// <summary>Makes the defaults of <see cref="DetectorDefaults"/>.</summary>
    public IndividualsChartOptions()
    {
    }

    private IndividualsChartOptions(IndividualsChartOptions other)
    {
        Rules = other.Rules;
        Sigma = other.Sigma;
        Limit = other.Limit;
        MinimumEarlierSessions = other.MinimumEarlierSessions;
        SigmaFloor = other.SigmaFloor;
        Known = other.Known;
    }

    /// <summary>Gets the rules of which one is enough. By default <see cref="RunRules.OneBeyondLimit"/>: the others raise false alarms a lot.</summary>
    public RunRules Rules { get; private init; } = RunRules.OneBeyondLimit;

    /// <summary>Gets how the standard deviation is estimated. By default from the mean moving range.</summary>
    public ChartSigma Sigma { get; private init; } = ChartSigma.MeanMovingRange;

    /// <summary>Gets the limit of <see cref="RunRules.OneBeyondLimit"/>, in standard deviations below the center, above 0. By default 3.</summary>
    public double Limit { get; private init; } = DetectorDefaults.ChartLimit;

    /// <summary>Gets how many earlier sessions it needs, at least 2. By default 5. One moving range fewer is needed too.</summary>
    public int MinimumEarlierSessions { get; private init; } = DetectorDefaults.ChartMinimumEarlierSessions;

    /// <summary>
    /// Gets the least standard deviation it believes, in points, at least 0. By default <see langword="null"/>: the smallest step that one
    /// item can move the score by.
    /// </summary>
    public double? SigmaFloor { get; private init; }

    /// <summary>Gets a known center and standard deviation; <see langword="null"/>, the default, to estimate both from the earlier sessions.</summary>
    public InControlParameters? Known { get; private init; }

    /// <summary>Returns a copy with other rules.</summary>
    /// <param name="rules">One or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no rule, or one that does not exist.</exception>
    public IndividualsChartOptions WithRules(RunRules rules) =>
        rules != RunRules.None && (rules & ~RunRulesText.OneSided) == RunRules.None
            ? new IndividualsChartOptions(this) { Rules = rules }
            : throw new ArgumentOutOfRangeException(nameof(rules), "A chart needs one or more of the rules there are.");

    /// <summary>Returns a copy that estimates the standard deviation in another way.</summary>
    /// <param name="sigma">How.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public IndividualsChartOptions WithSigma(ChartSigma sigma) => new(this) { Sigma = Guard.Known(sigma, nameof(sigma)) };

    /// <summary>Returns a copy with another limit.</summary>
    /// <param name="deviations">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 or not finite.</exception>
    public IndividualsChartOptions WithLimit(double deviations) => new(this) { Limit = Require.Above(0, deviations, nameof(deviations)) };

    /// <summary>Returns a copy that judges only after so many earlier sessions.</summary>
    /// <param name="sessions">At least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 2.</exception>
    public IndividualsChartOptions WithMinimumEarlierSessions(int sessions) =>
        new(this) { MinimumEarlierSessions = Require.AtLeast(2, sessions, nameof(sessions)) };

    /// <summary>Returns a copy with another floor of the standard deviation.</summary>
    /// <param name="points">At least 0, in points of the scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or not finite.</exception>
    public IndividualsChartOptions WithSigmaFloor(double points) =>
        new(this) { SigmaFloor = Require.AtLeast(0.0, points, nameof(points)) };

    /// <summary>Returns a copy that holds scores against a known center and standard deviation, from the first session.</summary>
    /// <param name="known">Center and standard deviation.</param>
    public IndividualsChartOptions WithKnown(InControlParameters known) => new(this) { Known = Guard.NotNull(known, nameof(known)) };
}
