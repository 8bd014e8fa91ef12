using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// Asks how probable a score as low as this is, given the person's own earlier sessions and a prior: the lower tail of the
/// Normal-inverse-gamma predictive distribution. With n learned sessions, k = k0 + n, ν = ν0 + n, m = (k0·m0 + Σx)/k and
/// S = ν0·s0² + Σ(x − x̄)² + k0·n·(x̄ − m0)²/k, the score x gives t = (x − m)/(σ·√(1 + 1/k)) with σ² = S/ν and ν degrees
/// of freedom; p = P(T ≤ t), z = Φ⁻¹(p). σ never falls below the floor.
/// Without a prior k0 = 0, ν0 = −1 and S = Σ(x − x̄)², which is the self-starting Q statistic of Quesenberry (1991), from the
/// third session. Sessions it flags are not learned, so that a first bad session does not hide a second; after
/// <see cref="PredictiveBaselineOptions.MaxConsecutiveExcluded"/> in a row the next one is learned and the baseline begins to follow.
/// Lowering a score never raises p; moving all scores and the prior together changes nothing.
/// </summary>
public sealed class PredictiveBaseline : Detector<PredictiveBaselineOptions>
{
    /// <summary>The name it has unless another is given.</summary>
    public const string DefaultName = "predictive-baseline";

    /// <summary>Makes the detector.</summary>
    /// <param name="options">How it judges; the defaults when <see langword="null"/>.</param>
    /// <param name="name">The name, unique in a policy: lower-case letters, digits, hyphens, dots.</param>
    /// <exception cref="ArgumentException">The name is not spelled so.</exception>
    public PredictiveBaseline(PredictiveBaselineOptions? options = null, string name = DefaultName)
        : base(options ?? new PredictiveBaselineOptions(), name)
    {
    }

    private PredictiveBaseline()
        : base(new PredictiveBaselineOptions())
    {
    }

    /// <inheritdoc/>
    public override string Rule => RuleIn(TextProvider.English);

    /// <inheritdoc/>
    public override string RuleIn(TextProvider texts) => Guard.NotNull(texts, nameof(texts)).Say(DetectorRules.Predictive, texts.Number(Number.Text(Options.Alert)));

    /// <summary>Gets one under a name that no policy can give, for charts of z in policies without a predictive baseline.</summary>
    internal static PredictiveBaseline Hidden { get; } = new();

    private protected override BoundDetector BindTo(DetectorContext context) => new BoundPredictive(this, context);

    private protected override void AddSettings(CanonicalText settings) => settings
        .Add(Options.Alert).Add(Options.PriorSessions).Add(Options.PriorDegreesOfFreedom)
        .Add(Options.MinimumEarlierSessions).Add(Options.MaxConsecutiveExcluded).Add(Options.SigmaFloor).AddFloorShare(Options.SigmaFloor is null);

    private sealed class BoundPredictive : BoundDetector
    {
        private const int Learned = 0;
        private const int Mean = 1;
        private const int SquareSum = 2;
        private const int FlaggedInRow = 3;

        private readonly double _alert;
        private readonly int _mostUnlearned;
        private readonly double _priorSessions;
        private readonly double _priorDegrees;
        private readonly double _priorMean;
        private readonly double _priorSquareSum;
        private readonly double _floor;
        private readonly int _minimum;
        private readonly SigmaOrigin _origin;

        internal BoundPredictive(PredictiveBaseline detector, DetectorContext context)
            : base(detector.Name, 4)
        {
            PredictiveBaselineOptions options = detector.Options;
            _alert = options.Alert;
            _mostUnlearned = options.MaxConsecutiveExcluded;
            _priorSessions = context.HasPrior ? options.PriorSessions : 0;
            _priorDegrees = context.HasPrior ? options.PriorDegreesOfFreedom : -1;
            _priorMean = context.HasPrior ? context.PriorMean : 0;
            _priorSquareSum = context.HasPrior ? _priorDegrees * context.PriorSigma * context.PriorSigma : 0;
            _floor = options.SigmaFloor ?? context.SigmaFloor;
            _minimum = Math.Max(options.MinimumEarlierSessions, context.HasPrior ? 1 : 2);
            _origin = context.HasPrior ? SigmaOrigin.OwnSessionsAndPrior : SigmaOrigin.OwnSessions;
        }

        internal override void Reset(double[] memory)
        {
            memory[Learned] = 0;
            memory[Mean] = _priorMean;
            memory[SquareSum] = _priorSquareSum;
            memory[FlaggedInRow] = 0;
        }

        internal override void Step(in Observation observation, Workspace workspace, int self, out DetectorResult judgement)
        {
            double[] memory = workspace.Memories[self];
            Judge(observation.Score, memory, out judgement);
            if (judgement.HasFired && memory[FlaggedInRow] < _mostUnlearned)
            {
                memory[FlaggedInRow]++;
                return;
            }

            memory[FlaggedInRow] = 0;
            Learn(observation.Score, memory);
        }

        internal override double ThresholdOf(in DetectorResult judgement) =>
            judgement.IsEligible ? StudentT.Quantile(_alert, judgement.DegreesOfFreedom) : double.NaN;

        internal override bool IsSound(double[] memory) =>
            base.IsSound(memory) && IsCount(memory[Learned], MaxSessions) && memory[SquareSum] >= 0 && IsCount(memory[FlaggedInRow], MaxSessions);

        private void Judge(double score, double[] memory, out DetectorResult judgement)
        {
            double learned = memory[Learned], weight = _priorSessions + learned, degrees = _priorDegrees + learned;
            if (learned < _minimum)
            {
                judgement = DetectorResult.Not(Eligibility.TooFewSessions, learned);
                return;
            }

            double own = Math.Sqrt(memory[SquareSum] / degrees), sigma = Math.Max(own, _floor);
            if (sigma == 0)
            {
                judgement = DetectorResult.Not(Eligibility.NoVariation, learned);
                return;
            }

            double t = (score - memory[Mean]) / (sigma * Math.Sqrt(1 + (1 / weight)));
            TailProbability tail = TailProbability.Of(t, degrees);
            judgement = new DetectorResult(
                (int)learned, tail.Lower < _alert, t, double.NaN, tail.Z, memory[Mean], sigma, own < _floor ? SigmaOrigin.Floor : _origin, tail.Lower, degrees);
        }

        private void Learn(double score, double[] memory)
        {
            double weight = _priorSessions + memory[Learned], difference = score - memory[Mean];
            memory[Learned]++;
            memory[Mean] += difference / (weight + 1);
            memory[SquareSum] += weight * difference * difference / (weight + 1);
        }
    }
}
