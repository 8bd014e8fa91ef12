using System;
using System.Diagnostics.CodeAnalysis;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>What a detector of your own says of one session.</summary>
/// <remarks>Figures are turned so that lower is worse. The default value says that there were too few sessions.</remarks>
[SuppressMessage("Performance", "CA1815", Justification = "Nobody compares them: a detector returns one, and the monitor reads it.")]
public readonly struct CustomJudgement
{
    private readonly DetectorResult _result;
    private readonly bool _isSet;

    private CustomJudgement(DetectorResult result)
    {
        _result = result;
        _isSet = true;
    }

    internal DetectorResult Result => _isSet ? _result : DetectorResult.Not(Eligibility.TooFewSessions);

    /// <summary>Says that the session can be judged, and how.</summary>
    /// <param name="hasFired">Whether the detector fires.</param>
    /// <param name="statistic">What is compared with the threshold.</param>
    /// <param name="threshold">The threshold.</param>
    /// <param name="sessionsUsed">How many earlier sessions went into it.</param>
    /// <param name="z">How far the score is from the baseline in standard normal units; below 0 is worse.</param>
    /// <param name="baseline">What the score was compared with, in points.</param>
    /// <param name="sigma">The standard deviation it was compared with, in points.</param>
    /// <param name="probability">The probability of a score as low as this, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The statistic or threshold is not finite.</exception>
    public static CustomJudgement Of(
        bool hasFired, double statistic, double threshold, int sessionsUsed, double? z = null, double? baseline = null, double? sigma = null, double? probability = null)
    {
        if (!Stateful.IsFinite(statistic) || !Stateful.IsFinite(threshold))
        {
            throw new ArgumentOutOfRangeException(nameof(statistic), "Statistic and threshold must be finite; say that the session cannot be judged instead.");
        }

        return new CustomJudgement(new DetectorResult(
            sessionsUsed, hasFired, statistic, threshold, z ?? double.NaN, baseline ?? double.NaN, sigma ?? double.NaN,
            SigmaOrigin.None, probability ?? double.NaN));
    }

    /// <summary>Says that the session cannot be judged, and why.</summary>
    /// <param name="reason">The reason; not <see cref="Eligibility.Eligible"/>.</param>
    /// <param name="sessionsUsed">How many earlier sessions there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reason is <see cref="Eligibility.Eligible"/>, or unknown.</exception>
    public static CustomJudgement NotJudged(Eligibility reason, int sessionsUsed) => reason != Eligibility.Eligible && Enum.IsDefined(typeof(Eligibility), reason)
        ? new CustomJudgement(DetectorResult.Not(reason, sessionsUsed))
        : throw new ArgumentOutOfRangeException(nameof(reason), "Give the reason why the session cannot be judged.");
}
