using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// Median and median absolute deviation of the earlier sessions: z = (x − median)/(1.4826·MAD), fires when z &lt; −limit. One bad
/// session among many moves neither. The standard deviation has a floor, since a person who gives the same score in most
/// sessions has a MAD of 0. It keeps every earlier score. Lowering a score never lowers the evidence.
/// </summary>
public sealed class RobustBaseline : Detector<RobustBaselineOptions>
{
    /// <summary>The name it has unless another is given.</summary>
    public const string DefaultName = "robust-baseline";

    /// <summary>Makes the detector.</summary>
    /// <param name="options">How it judges; the defaults when <see langword="null"/>.</param>
    /// <param name="name">The name, unique in a policy: lower-case letters, digits, hyphens, dots.</param>
    /// <exception cref="ArgumentException">The name is not spelled so.</exception>
    public RobustBaseline(RobustBaselineOptions? options = null, string name = DefaultName)
        : base(options ?? new RobustBaselineOptions(), name)
    {
    }

    /// <inheritdoc/>
    public override string Rule => RuleIn(TextProvider.English);

    /// <inheritdoc/>
    public override string RuleIn(TextProvider texts) => Guard.NotNull(texts, nameof(texts)).Say(DetectorRules.Robust, texts.Number(Number.Text(Options.Limit)));

    private protected override BoundDetector BindTo(DetectorContext context) => new BoundRobust(this, context);

    private protected override void AddSettings(CanonicalText settings) => settings
        .Add(Options.Limit).Add(Options.MinimumEarlierSessions).Add(Options.SigmaFloor).AddFloorShare(Options.SigmaFloor is null);

    // The scores in ascending order follow their number.
    private sealed class BoundRobust : BoundDetector
    {
        private const int Sessions = 0;
        private const int Scores = 1;

        private readonly RobustBaselineOptions _options;
        private readonly double _floor;

        internal BoundRobust(RobustBaseline detector, DetectorContext context)
            : base(detector.Name, Scores)
        {
            _options = detector.Options;
            double share = context.HasPrior ? DetectorDefaults.RobustFloorShare * context.PriorSigma : 0;
            _floor = _options.SigmaFloor ?? Math.Max(share, context.SigmaFloor);
        }

        internal override void Step(in Observation observation, Workspace workspace, int self, out DetectorResult judgement)
        {
            double[] memory = workspace.Memories[self];
            int sessions = (int)memory[Sessions];
            judgement = sessions < _options.MinimumEarlierSessions
                ? DetectorResult.Not(Eligibility.TooFewSessions, sessions)
                : Judge(observation.Score, memory, sessions);
            memory = workspace.WithRoom(self, Scores + sessions + 1);
            Sorted.Insert(memory, Scores, sessions, observation.Score);
            memory[Sessions]++;
        }

        internal override int UsedOf(double[] memory) => Scores + (int)memory[Sessions];

        internal override bool IsSound(double[] memory) =>
            memory.Length >= Scores && memory[Sessions] == memory.Length - Scores && Array.TrueForAll(memory, IsFinite)
            && Sorted.IsAscending(memory, Scores, memory.Length - Scores);

        private DetectorResult Judge(double score, double[] memory, int sessions)
        {
            double median = Sorted.Median(memory, Scores, sessions);
            double own = SigmaFactors.MedianAbsoluteDeviationFactor * Sorted.MedianDistance(memory, Scores, sessions, median);
            double sigma = Math.Max(own, _floor), z = (score - median) / sigma;
            return sigma == 0
                ? DetectorResult.Not(Eligibility.NoVariation, sessions)
                : new DetectorResult(
                    sessions, z < -_options.Limit, z, -_options.Limit, z, median, sigma, own < _floor ? SigmaOrigin.Floor : SigmaOrigin.MedianAbsoluteDeviation);
        }
    }
}
