using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// Bayesian online change-point detection (Adams and MacKay 2007, arXiv 0710.3742) with normal runs: a probability for every
/// length r of the run that is going on. Each session, growth r → r + 1 has R(r)·π(r)·(1 − H), change to r = 0 the sum of
/// R(r)·π(r)·H, where π is the predictive t of the run, its standard deviation never
/// below one item step, and H the hazard. The statistic is P(r ≤ 1); P(r = 0) is H at every
/// session and says nothing. Fires when the statistic is above the alert and the score below the mean that was expected before
/// the session over all run lengths. Over missed numbers the hazard is 1 − (1 − H)^gap. A probability to report rather than an
/// alarm: it is not true that a lower score always gives more evidence. Needs a prior. It keeps three numbers a session.
/// </summary>
public sealed class BayesianChangePoint : Detector<BayesianChangePointOptions>
{
    /// <summary>The name it has unless another is given.</summary>
    public const string DefaultName = "bayesian-change-point";

    /// <summary>Makes the detector.</summary>
    /// <param name="options">How it judges; the defaults when <see langword="null"/>.</param>
    /// <param name="name">The name, unique in a policy: lower-case letters, digits, hyphens, dots.</param>
    /// <exception cref="ArgumentException">The name is not spelled so.</exception>
    public BayesianChangePoint(BayesianChangePointOptions? options = null, string name = DefaultName)
        : base(options ?? new BayesianChangePointOptions(), name)
    {
    }

    /// <inheritdoc/>
    public override string Rule => RuleIn(TextProvider.English);

    /// <inheritdoc/>
    public override string RuleIn(TextProvider texts) => Guard.NotNull(texts, nameof(texts)).Say(
        DetectorRules.ChangePoint, texts.Number(Number.Text(Options.Alert)), texts.Number(Number.Text(Options.ExpectedRunLength)));

    private protected override BoundDetector BindTo(DetectorContext context) => new BoundChangePoint(this, context);

    private protected override void AddSettings(CanonicalText settings) => settings
        .Add(Options.ExpectedRunLength).Add(Options.Alert).Add(Options.MinimumEarlierSessions)
        .Add(Options.RunPrior?.Mean).Add(Options.RunPrior?.Sessions).Add(Options.RunPrior?.Shape).Add(Options.RunPrior?.Rate);

    // The number of sessions, then for each run length from 0: its probability, its mean and its rate.
    private sealed class BoundChangePoint : BoundDetector
    {
        private const int Sessions = 0;
        private const int Runs = 1;
        private const int Width = 3;

        private readonly BayesianChangePointOptions _options;
        private readonly NormalInverseGammaPosterior _belief;
        private readonly double _hazard;
        private readonly bool _hasPrior;
        private readonly double _rounding;

        internal BoundChangePoint(BayesianChangePoint detector, DetectorContext context)
            : base(detector.Name, Runs + Width)
        {
            _options = detector.Options;
            _hasPrior = _options.RunPrior is not null || context.HasPrior;
            _belief = NormalInverseGammaPosterior.Of(_options.RunPrior, context);
            _hazard = 1 / _options.ExpectedRunLength;
            _rounding = context.Rounding;
        }

        internal override void Reset(double[] memory)
        {
            memory[Sessions] = 0;
            memory[Runs] = 1;
            memory[Runs + 1] = _hasPrior ? _belief.Mean : 0;
            memory[Runs + 2] = _hasPrior ? _belief.Rate : 1;
        }

        internal override void Step(in Observation observation, Workspace workspace, int self, out DetectorResult judgement)
        {
            if (!_hasPrior)
            {
                judgement = DetectorResult.Not(Eligibility.NoPrior);
                return;
            }

            int sessions = (int)workspace.Memories[self][Sessions];
            double[] memory = workspace.WithRoom(self, Runs + (Width * (sessions + 2)));
            double expected = Expected(memory, sessions);
            Take(observation, memory, sessions);
            double recent = memory[Runs] + memory[Runs + Width];
            judgement = sessions < _options.MinimumEarlierSessions
                ? DetectorResult.Not(Eligibility.TooFewSessions, sessions)
                : new DetectorResult(sessions, recent > _options.Alert && expected - observation.Score > _rounding, recent, _options.Alert, baseline: expected);
        }

        internal override int UsedOf(double[] memory) => Runs + (Width * ((int)memory[Sessions] + 1));

        internal override bool IsSound(double[] memory) =>
            memory.Length >= FixedSize && IsCount(memory[Sessions], MaxSessions) && memory.Length == UsedOf(memory)
            && Array.TrueForAll(memory, IsFinite) && AreRuns(memory);

        private static double Expected(double[] memory, int sessions)
        {
            double expected = 0;
            for (int run = 0; run <= sessions; run++)
            {
                int at = Runs + (Width * run);
                expected += memory[at] * memory[at + 1];
            }

            return expected;
        }

        // From the longest run down, so that each run grows into the place of the next one.
        private void Take(in Observation observation, double[] memory, int sessions)
        {
            double hazard = observation.Gap > 1 ? 1 - Math.Pow(1 - _hazard, observation.Gap) : _hazard, change = 0, total = 0;
            for (int run = sessions; run >= 0; run--)
            {
                int at = Runs + (Width * run), next = at + Width;
                double reached = memory[at] * _belief.Density(observation.Score, run, memory[at + 1], memory[at + 2]);
                change += reached * hazard;
                memory[next] = reached * (1 - hazard);
                total += memory[next];
                _belief.Learn(observation.Score, run, memory[at + 1], memory[at + 2], out memory[next + 1], out memory[next + 2]);
            }

            memory[Runs] = change;
            memory[Sessions] = sessions + 1;
            Normalise(memory, sessions + 1, total + change);
        }

        // A score that every run finds impossible leaves no run: all begins anew.
        private static void Normalise(double[] memory, int sessions, double total)
        {
            for (int run = 0; run <= sessions; run++)
            {
                int at = Runs + (Width * run);
                memory[at] = total > 0 ? memory[at] / total : run == 0 ? 1 : 0;
            }
        }

        private static bool AreRuns(double[] memory)
        {
            for (int at = Runs; at < memory.Length; at += Width)
            {
                if (memory[at] < 0 || memory[at + 2] <= 0)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
