using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// The exponentially weighted moving average of Roberts (1959): E(t) = λ·z(t) + (1 − λ)·E(t−1) from E(0) = 0, fires when
/// E &lt; −L·√v with v = λ/(2 − λ). z is that of the policy's first <see cref="PredictiveBaseline"/> (of one with default options
/// when it has none), or (x − center)/σ of a known process. Finds drifts, and dips of several sessions; its own z is E/√v.
/// It can only begin to fire below the baseline. Lowering a score never lowers the evidence.
/// </summary>
public sealed class EwmaLower : Detector<EwmaLowerOptions>
{
    /// <summary>The name it has unless another is given.</summary>
    public const string DefaultName = "ewma-lower";

    /// <summary>Makes the detector.</summary>
    /// <param name="options">How it judges; the defaults when <see langword="null"/>.</param>
    /// <param name="name">The name, unique in a policy: lower-case letters, digits, hyphens, dots.</param>
    /// <exception cref="ArgumentException">The name is not spelled so.</exception>
    public EwmaLower(EwmaLowerOptions? options = null, string name = DefaultName)
        : base(options ?? new EwmaLowerOptions(), name)
    {
    }

    /// <inheritdoc/>
    public override string Rule => RuleIn(TextProvider.English);

    /// <inheritdoc/>
    public override string RuleIn(TextProvider texts) => InControlParameters.Behind(
        Guard.NotNull(texts, nameof(texts)).Say(
            DetectorRules.Ewma,
            texts.Number(Number.Text(Options.Weight)),
            texts.Number(Number.Text(Options.Limit)),
            Options.HasExactLimits ? texts.Say(DetectorRules.EwmaExact) : string.Empty,
            Options.DecaysOverGaps ? texts.Say(DetectorRules.EwmaGaps) : string.Empty),
        Options.Known,
        texts);

    private protected override BoundDetector BindTo(DetectorContext context) => new BoundEwma(this, context);

    private protected override void AddSettings(CanonicalText settings) => settings
        .Add(Options.Weight).Add(Options.Limit).Add(Options.HasExactLimits ? 1 : 0).Add(Options.DecaysOverGaps ? 1 : 0)
        .Add(Options.Known?.Center).Add(Options.Known?.Sigma).AddFloorShare(Options.Known is null);

    private sealed class BoundEwma : BoundDetector
    {
        private const int Average = 0;
        private const int Variance = 1;
        private const int Sessions = 2;

        private readonly StandardizedScore _source;
        private readonly bool _hasExactLimits;
        private readonly bool _decaysOverGaps;
        private readonly double _limit;
        private readonly double _weight;
        private readonly double _kept;
        private readonly double _steadyDeviation;

        internal BoundEwma(EwmaLower detector, DetectorContext context)
            : base(detector.Name, 3)
        {
            EwmaLowerOptions options = detector.Options;
            _source = new StandardizedScore(options.Known, context);
            _hasExactLimits = options.HasExactLimits;
            _decaysOverGaps = options.DecaysOverGaps;
            _limit = options.Limit;
            _weight = options.Weight;
            _kept = 1 - _weight;
            _steadyDeviation = Math.Sqrt(_weight / (2 - _weight));
        }

        internal override void Step(in Observation observation, Workspace workspace, int self, out DetectorResult judgement)
        {
            double[] memory = workspace.Memories[self];
            double z = _source.Of(observation, workspace, out ControlReference yardstick);
            if (!yardstick.Exists)
            {
                judgement = DetectorResult.Not(yardstick.Eligibility, memory[Sessions]);
                return;
            }

            Take(z, observation.Gap, memory);
            double deviation = _hasExactLimits ? Math.Sqrt(memory[Variance]) : _steadyDeviation, average = memory[Average], limit = -_limit * deviation;
            judgement = new DetectorResult(
                (int)memory[Sessions] - 1, average < limit, average, limit, average / deviation, yardstick.Center, yardstick.Sigma, yardstick.Origin);
        }

        internal override bool NeedsPredictive => !_source.IsKnown;

        internal override bool IsSound(double[] memory) => base.IsSound(memory) && memory[Variance] >= 0 && IsCount(memory[Sessions], MaxSessions);

        private void Take(double z, int gap, double[] memory)
        {
            if (_decaysOverGaps && gap > 1)
            {
                double fading = Math.Pow(_kept, gap - 1);
                memory[Average] *= fading;
                memory[Variance] *= fading * fading;
            }

            memory[Average] = (_weight * z) + (_kept * memory[Average]);
            memory[Variance] = (_weight * _weight) + (_kept * _kept * memory[Variance]);
            memory[Sessions]++;
        }
    }
}
