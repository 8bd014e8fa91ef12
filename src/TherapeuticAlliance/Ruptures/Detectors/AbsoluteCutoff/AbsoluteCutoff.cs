using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// A cut-off that somebody has published for the scale, as 36 for the total of the SRS (36 is not below), or a fall from the last
/// session. It takes cut-offs from the definition alone and invents none: where there is none it cannot judge, and says what the
/// definition says of the reason. Cut-offs on single items are not seen here. One that lies on the better side is none. A fall is
/// compared with 1e-9 of an item step forgiven for rounding. It knows nothing of the person.
/// </summary>
public sealed class AbsoluteCutoff : Detector<AbsoluteCutoffOptions>
{
    /// <summary>The name it has unless another is given.</summary>
    public const string DefaultName = "absolute-cutoff";

    /// <summary>Makes the detector.</summary>
    /// <param name="options">Which cut-off; the first on the score itself when <see langword="null"/>.</param>
    /// <param name="name">The name, unique in a policy: lower-case letters, digits, hyphens, dots.</param>
    /// <exception cref="ArgumentException">The name is not spelled so.</exception>
    public AbsoluteCutoff(AbsoluteCutoffOptions? options = null, string name = DefaultName)
        : base(options ?? new AbsoluteCutoffOptions(), name)
    {
    }

    /// <inheritdoc/>
    public override string Rule => RuleIn(TextProvider.English);

    /// <inheritdoc/>
    public override string RuleIn(TextProvider texts) => Options.ThresholdCode is { } code
        ? Guard.NotNull(texts, nameof(texts)).Say(DetectorRules.PublishedThreshold, code)
        : Guard.NotNull(texts, nameof(texts)).Say(DetectorRules.PublishedCutOff);

    private protected override BoundDetector BindTo(DetectorContext context) => new BoundCutoff(this, context);

    private protected override void AddSettings(CanonicalText settings) => settings
        .Add(Options.ThresholdCode ?? string.Empty);

    private sealed class BoundCutoff : BoundDetector
    {
        private const int Last = 0;
        private const int HasLast = 1;

        private readonly PublishedCutoff _cutoff;

        internal BoundCutoff(AbsoluteCutoff detector, DetectorContext context)
            : base(detector.Name, 2) => _cutoff = PublishedCutoff.Of(detector.Options.ThresholdCode, context);

        internal override bool IsInPoints => !_cutoff.IsFall;

        internal override string? Explain(Eligibility eligibility, TextProvider texts) =>
            eligibility == Eligibility.NoThreshold ? _cutoff.WhyNone!(texts) : null;

        internal override void Step(in Observation observation, Workspace workspace, int self, out DetectorResult judgement)
        {
            double[] memory = workspace.Memories[self];
            judgement = !_cutoff.Exists ? DetectorResult.Not(Eligibility.NoThreshold)
                : _cutoff.IsFall && memory[HasLast] == 0 ? DetectorResult.Not(Eligibility.TooFewSessions)
                : Judge(observation.Score, memory[Last]);
            memory[Last] = observation.Score;
            memory[HasLast] = 1;
        }

        private DetectorResult Judge(double score, double last) => _cutoff.IsFall
            ? new DetectorResult(1, _cutoff.IsMet(score, last), last - score, _cutoff.Bound, baseline: last)
            : new DetectorResult(0, _cutoff.IsMet(score, last), score, _cutoff.Bound, baseline: _cutoff.Bound);
    }
}
