using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>How <see cref="BayesianChangePoint"/> judges.</summary>
/// <remarks>Immutable: each With… method returns a copy. Equality is by reference.</remarks>
public sealed class BayesianChangePointOptions
{
    /// <summary>Makes the defaults of <see cref="DetectorDefaults"/>.</summary>
    public BayesianChangePointOptions()
    {
    }

    private BayesianChangePointOptions(BayesianChangePointOptions other)
    {
        ExpectedRunLength = other.ExpectedRunLength;
        Alert = other.Alert;
        MinimumEarlierSessions = other.MinimumEarlierSessions;
        RunPrior = other.RunPrior;
    }

    /// <summary>Gets how many sessions are expected between changes, above 1. By default 20: a hazard of 1/20.</summary>
    public double ExpectedRunLength { get; private init; } = DetectorDefaults.ExpectedRunLength;

    /// <summary>Gets it fires when a run of at most one session is more probable than this, between 0 and 1. By default 0.15.</summary>
    public double Alert { get; private init; } = DetectorDefaults.ChangeProbability;

    /// <summary>Gets how many earlier sessions it needs, at least 1. By default 3.</summary>
    public int MinimumEarlierSessions { get; private init; } = DetectorDefaults.ChangePointMinimumEarlierSessions;

    /// <summary>
    /// Gets what is believed of a run before its first session; <see langword="null"/>, the default, to take the prior of the monitor with
    /// the weights of <see cref="PredictiveBaseline"/>.
    /// </summary>
    public RunPrior? RunPrior { get; private init; }

    /// <summary>Returns a copy that expects changes more or less often.</summary>
    /// <param name="sessions">Above 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 1 or not finite.</exception>
    public BayesianChangePointOptions WithExpectedRunLength(double sessions) =>
        new(this) { ExpectedRunLength = Require.Above(1, sessions, nameof(sessions)) };

    /// <summary>Returns a copy that fires above another probability.</summary>
    /// <param name="probability">Between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value does not lie between 0 and 1.</exception>
    public BayesianChangePointOptions WithAlert(double probability) =>
        new(this) { Alert = Require.Between(0, 1, probability, nameof(probability)) };

    /// <summary>Returns a copy that judges only after so many earlier sessions.</summary>
    /// <param name="sessions">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public BayesianChangePointOptions WithMinimumEarlierSessions(int sessions) =>
        new(this) { MinimumEarlierSessions = Require.AtLeast(1, sessions, nameof(sessions)) };

    /// <summary>Returns a copy with a belief of its own about runs.</summary>
    /// <param name="prior">The belief.</param>
    public BayesianChangePointOptions WithRunPrior(RunPrior prior) => new(this) { RunPrior = Guard.NotNull(prior, nameof(prior)) };
}
