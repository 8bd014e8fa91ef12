using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// The lower cumulative sum of Page (1954): C(t) = max(0, C(t−1) − z(t) − k), fires when C(t) &gt; h and −z(t) &gt; k. z is that of the policy's
/// first <see cref="PredictiveBaseline"/> (of one with default options when it has none), or (x − center)/σ of a known process.
/// Finds slow declines and ruptures that are not repaired; a single bad session moves it little. The sum is not set back when
/// it fires, but it fires only at a session that adds to the sum: a session at the baseline ends the alarm. First alarms, and so the
/// known run lengths, are those of Page's chart, since a sum can only come to exceed h at a session that adds to it.
/// Lowering a score never lowers the sum.
/// </summary>
public sealed class CusumLower : Detector<CusumLowerOptions>
{
    /// <summary>The name it has unless another is given.</summary>
    public const string DefaultName = "cusum-lower";

    // The second rule of firing: only at a session that adds to the sum. The hash tells it from the first.
    private const int Rules = 2;

    /// <summary>Makes the detector.</summary>
    /// <param name="options">How it judges; the defaults when <see langword="null"/>.</param>
    /// <param name="name">The name, unique in a policy: lower-case letters, digits, hyphens, dots.</param>
    /// <exception cref="ArgumentException">The name is not spelled so.</exception>
    public CusumLower(CusumLowerOptions? options = null, string name = DefaultName)
        : base(options ?? new CusumLowerOptions(), name)
    {
    }

    /// <inheritdoc/>
    public override string Rule => RuleIn(TextProvider.English);

    /// <inheritdoc/>
    public override string RuleIn(TextProvider texts) => InControlParameters.Behind(
        Guard.NotNull(texts, nameof(texts)).Say(DetectorRules.Cusum, texts.Number(Number.Text(Options.Allowance)), texts.Number(Number.Text(Options.Limit))), Options.Known, texts);

    private protected override BoundDetector BindTo(DetectorContext context) => new BoundCusum(this, context);

    private protected override void AddSettings(CanonicalText settings) => settings
        .Add(Options.Allowance).Add(Options.Limit).Add(Options.Known?.Center).Add(Options.Known?.Sigma)
        .Add(Rules).AddFloorShare(Options.Known is null);

    private sealed class BoundCusum(CusumLower detector, DetectorContext context) : BoundDetector(detector.Name, 2)
    {
        private const int Sum = 0;
        private const int Sessions = 1;

        private readonly StandardizedScore _source = new(detector.Options.Known, context);
        private readonly double _allowance = detector.Options.Allowance;
        private readonly double _limit = detector.Options.Limit;

        internal override void Step(in Observation observation, Workspace workspace, int self, out DetectorResult judgement)
        {
            double[] memory = workspace.Memories[self];
            double z = _source.Of(observation, workspace, out ControlReference yardstick);
            if (!yardstick.Exists)
            {
                judgement = DetectorResult.Not(yardstick.Eligibility, memory[Sessions]);
                return;
            }

            double sum = Math.Max(0, memory[Sum] - z - _allowance);
            judgement = new DetectorResult(
                (int)memory[Sessions], sum > _limit && z < -_allowance, sum, _limit, double.NaN, yardstick.Center, yardstick.Sigma, yardstick.Origin);
            memory[Sum] = sum;
            memory[Sessions]++;
        }

        internal override bool NeedsPredictive => !_source.IsKnown;

        internal override bool IsSound(double[] memory) => base.IsSound(memory) && memory[Sum] >= 0 && IsCount(memory[Sessions], MaxSessions);
    }
}
