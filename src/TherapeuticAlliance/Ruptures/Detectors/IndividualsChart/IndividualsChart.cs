using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// The individuals chart with moving ranges, run live on its lower side: center = mean of the earlier sessions, σ = mean moving
/// range / 1.128 (or another estimate), z = (x − center)/σ. Fires when z &lt; −limit or by another of its
/// <see cref="RunRules"/>, which are applied to the latest scores with the limits of this session. Ranges are taken between
/// sessions that follow each other at once. Every session is learned, flagged ones too: a bad session widens the limits.
/// Shewhart's chart as used for single cases by Eubanks-Carter et al. (2012, doi 10.1080/10503307.2012.693772). In a chart of the
/// whole series a single bad session among seven cannot cross 3σ; this one looks only back. Lowering a score never lowers the
/// evidence.
/// </summary>
public sealed class IndividualsChart : Detector<IndividualsChartOptions>
{
    /// <summary>The name it has unless another is given.</summary>
    public const string DefaultName = "individuals-chart";

    /// <summary>Makes the detector.</summary>
    /// <param name="options">How it judges; the defaults when <see langword="null"/>.</param>
    /// <param name="name">The name, unique in a policy: lower-case letters, digits, hyphens, dots.</param>
    /// <exception cref="ArgumentException">The name is not spelled so.</exception>
    public IndividualsChart(IndividualsChartOptions? options = null, string name = DefaultName)
        : base(options ?? new IndividualsChartOptions(), name)
    {
    }

    /// <inheritdoc/>
    public override string Rule => RuleIn(TextProvider.English);

    /// <inheritdoc/>
    public override string RuleIn(TextProvider texts) => InControlParameters.Behind(
        RunRulesText.OnLowerSide(Options.Rules, Options.Limit, Guard.NotNull(texts, nameof(texts))), Options.Known, texts);

    private protected override BoundDetector BindTo(DetectorContext context) => new BoundIndividuals(this, context);

    private protected override void AddSettings(CanonicalText settings) => settings
        .Add((int)Options.Rules).Add((int)Options.Sigma).Add(Options.Limit).Add(Options.MinimumEarlierSessions)
        .Add(Options.SigmaFloor).Add(Options.Known?.Center).Add(Options.Known?.Sigma).AddFloorShare(Options.SigmaFloor is null && Options.Known is null);

    private sealed class BoundIndividuals : BoundDetector
    {
        private readonly ChartEstimate _estimate;
        private readonly LowerRules _rules;
        private readonly int _recentAt;

        internal BoundIndividuals(IndividualsChart detector, DetectorContext context)
            : base(detector.Name, ChartEstimate.Size + LowerRules.EarlierScores(detector.Options.Rules))
        {
            _estimate = new ChartEstimate(detector.Options, context, FixedSize);
            _rules = new LowerRules(detector.Options, context.Rounding);
            _recentAt = ChartEstimate.Size;
        }

        internal override void Step(in Observation observation, Workspace workspace, int self, out DetectorResult judgement)
        {
            double[] memory = workspace.Memories[self];
            int sessions = (int)memory[ChartEstimate.Sessions];
            ControlReference yardstick = _estimate.Before(memory);
            if (yardstick.Exists)
            {
                double z = (observation.Score - yardstick.Center) / yardstick.Sigma;
                bool areMet = _rules.AreMet(observation.Score, z, yardstick, memory, _recentAt, sessions);
                judgement = new DetectorResult(sessions, areMet, z, _rules.Threshold, z, yardstick.Center, yardstick.Sigma, yardstick.Origin);
            }
            else
            {
                judgement = DetectorResult.Not(yardstick.Eligibility, sessions);
            }

            _rules.Remember(observation.Score, memory, _recentAt, sessions);
            _estimate.Learn(observation, workspace, self);
        }

        internal override int UsedOf(double[] memory) => _estimate.UsedOf(memory);

        internal override bool IsSound(double[] memory) => _estimate.IsSound(memory);
    }
}
