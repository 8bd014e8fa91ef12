using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// What one detector says about one session, by that session and what came before it. Figures that it does not have, or
/// cannot have yet, are <see langword="null"/>.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class DetectorEvidence
{
    private readonly BoundDetector _kernel;

    internal DetectorEvidence(Detector detector, BoundDetector kernel, in DetectorResult judgement, double sign)
    {
        Detector = detector;
        Eligibility = judgement.Eligibility;
        HasFired = judgement.HasFired;
        double turn = kernel.IsInPoints ? sign : 1;
        Statistic = Figure(turn * judgement.Statistic);
        Threshold = Figure(turn * kernel.ThresholdOf(judgement));
        Probability = Figure(judgement.Probability);
        Z = Figure(judgement.Z);
        DegreesOfFreedom = Figure(judgement.DegreesOfFreedom);
        Baseline = Figure(sign * judgement.Baseline);
        Sigma = Figure(judgement.Sigma);
        SigmaOrigin = judgement.SigmaOrigin;
        SessionsUsed = judgement.SessionsUsed;
        _kernel = kernel;
    }

    /// <summary>Gets the detector, with its rule and options.</summary>
    public Detector Detector { get; }

    /// <summary>Gets whether it could judge the session, and what is in its way if not.</summary>
    public Eligibility Eligibility { get; }

    /// <summary>Gets whether it could judge the session.</summary>
    public bool IsEligible => Eligibility == Eligibility.Eligible;

    /// <summary>Gets why it could not judge, in words; <see langword="null"/> when it could.</summary>
    public string? WhyNot => WhyNotIn(TextProvider.English);

    /// <summary>Gets whether it fires, by its own threshold.</summary>
    public bool HasFired { get; }

    /// <summary>Gets the statistic that is held against the threshold, as the detector's rule says.</summary>
    public double? Statistic { get; }

    /// <summary>Gets the threshold.</summary>
    public double? Threshold { get; }

    /// <summary>Gets the probability of a score as low as this (as high, where higher is worse), or of a change, from 0 to 1.</summary>
    public double? Probability { get; }

    /// <summary>Gets how far the score is from the baseline in standard normal units; negative means worse, whatever the direction of the scale.</summary>
    public double? Z { get; }

    /// <summary>Gets the degrees of freedom of a t statistic.</summary>
    public double? DegreesOfFreedom { get; }

    /// <summary>Gets what the score was held against, in points of the scale.</summary>
    public double? Baseline { get; }

    /// <summary>Gets the within-person standard deviation it was held against, in points of the scale.</summary>
    public double? Sigma { get; }

    /// <summary>Gets where that comes from.</summary>
    public SigmaOrigin SigmaOrigin { get; }

    /// <summary>Gets how many earlier sessions of the person went into it.</summary>
    public int SessionsUsed { get; }

    /// <summary>Returns the evidence in one line. It shows a person's figures.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the evidence in one line, in another language. It shows a person's figures.</summary>
    /// <param name="texts">Says the line.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => EvidenceText.Of(this, Guard.NotNull(texts, nameof(texts)));

    /// <summary>Returns why it could not judge, in another language; <see langword="null"/> when it could.</summary>
    /// <param name="texts">Says why.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string? WhyNotIn(TextProvider texts) =>
        _kernel.Explain(Eligibility, Guard.NotNull(texts, nameof(texts))) ?? IneligibilityWords.Of(Eligibility, SessionsUsed, texts);

    /// <summary>Returns the name of the detector; never what it says.</summary>
    public override string ToString() => nameof(DetectorEvidence) + " of " + Detector.Name;

    // Negative zero would be written as -0.
    private static double? Figure(double value) => double.IsNaN(value) ? null : value + 0.0;
}
