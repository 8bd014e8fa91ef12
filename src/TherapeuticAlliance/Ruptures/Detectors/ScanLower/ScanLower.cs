using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// A scan statistic: the mean of the last one, two or three scored sessions is compared with what the sessions before them predict.
/// For a window of w sessions with mean x̄w and a baseline of n learned sessions before it, with k, ν, m and σ as in
/// <see cref="PredictiveBaseline"/>, t = (x̄w − m)/(σ·√(1/w + 1/k)) has ν degrees of freedom. p is the smallest lower tail of all
/// windows; it fires when p is below the alert. Finds falls that last, and one bad session almost as often as the baseline alone.
/// </summary>
/// <remarks>
/// p is the smallest of several dependent probabilities, so it is a threshold and not the chance of the score. A longer window counts
/// only while the latest session itself lies in the lower part of what is expected
/// (<see cref="ScanLowerOptions.LatestBelow"/>): a session back at the baseline ends the alarm. Sessions at which it fires are not learned,
/// at most <see cref="ScanLowerOptions.MaxConsecutiveExcluded"/> in a row. A state is nine numbers. Lowering a score never raises p.
/// </remarks>
public sealed class ScanLower : Detector<ScanLowerOptions>
{
    /// <summary>The name it has unless another is given.</summary>
    public const string DefaultName = "scan-lower";

    /// <summary>Makes the detector.</summary>
    /// <param name="options">How it judges; the defaults when <see langword="null"/>.</param>
    /// <param name="name">The name, unique in a policy: lower-case letters, digits, hyphens, dots.</param>
    /// <exception cref="ArgumentException">The name is not spelled so.</exception>
    public ScanLower(ScanLowerOptions? options = null, string name = DefaultName)
        : base(options ?? new ScanLowerOptions(), name)
    {
    }

    /// <inheritdoc/>
    public override string Rule => RuleIn(TextProvider.English);

    /// <inheritdoc/>
    public override string RuleIn(TextProvider texts) => Options.Window == 1
        ? Guard.NotNull(texts, nameof(texts)).Say(DetectorRules.ScanOne, texts.Number(Number.Text(Options.Alert)))
        : Guard.NotNull(texts, nameof(texts)).Say(DetectorRules.Scan, texts.Number(Number.Text(Options.Alert)), Options.Window);

    private protected override BoundDetector BindTo(DetectorContext context) => new BoundScan(this, context);

    private protected override void AddSettings(CanonicalText settings) => settings
        .Add(Options.Alert).Add(Options.Window).Add(Options.LatestBelow).Add(Options.PriorSessions).Add(Options.PriorDegreesOfFreedom)
        .Add(Options.MinimumEarlierSessions).Add(Options.MaxConsecutiveExcluded).Add(Options.SigmaFloor).AddFloorShare(Options.SigmaFloor is null);
}
