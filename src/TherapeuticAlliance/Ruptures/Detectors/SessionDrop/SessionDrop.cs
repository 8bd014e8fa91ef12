using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// The fall from the last session with a score: fires when x(last) − x ≥ threshold, where the threshold comes from
/// <see cref="SessionDropOptions"/> and 1e-9 of an item step is forgiven for rounding. z = −(x(last) − x)/(√2·σ) where the
/// within-person standard deviation σ is known. It knows one earlier session only: after a good session an ordinary one is
/// a fall. Lowering a score never lowers the evidence.
/// </summary>
public sealed class SessionDrop : Detector<SessionDropOptions>
{
    /// <summary>The name it has unless another is given.</summary>
    public const string DefaultName = "session-drop";

    /// <summary>Makes the detector.</summary>
    /// <param name="options">Which fall it fires on; 1.96·√2 within-person standard deviations when <see langword="null"/>.</param>
    /// <param name="name">The name, unique in a policy: lower-case letters, digits, hyphens, dots.</param>
    /// <exception cref="ArgumentException">The name is not spelled so.</exception>
    public SessionDrop(SessionDropOptions? options = null, string name = DefaultName)
        : base(options ?? SessionDropOptions.WithinPerson(), name)
    {
    }

    /// <inheritdoc/>
    public override string Rule => RuleIn(TextProvider.English);

    /// <inheritdoc/>
    public override string RuleIn(TextProvider texts) => Options.Approximates is { } author
        ? Guard.NotNull(texts, nameof(texts)).Say(DetectorRules.Approximates, Fall(texts), author)
        : Fall(Guard.NotNull(texts, nameof(texts)));

    private string Fall(TextProvider texts)
    {
        string amount = texts.Number(Figures.Points(Options.Amount));
        return Options.Mode switch
        {
            SessionDropMode.WithinPerson => texts.Say(DetectorRules.DropWithinPerson, amount),
            SessionDropMode.ReliableChange => texts.Say(DetectorRules.DropReliable, amount, texts.Number(Number.Text(Options.Reliability!.Value)), Deviation(texts)),
            SessionDropMode.SampleDeviations => texts.Say(DetectorRules.DropSample, amount, Deviation(texts)),
            SessionDropMode.Points => texts.Say(DetectorRules.DropPoints, amount),
            _ => texts.Say(DetectorRules.DropPercent, texts.Number(Figures.Points(100 * Options.Amount))),
        };
    }

    private string Deviation(TextProvider texts) => texts.Number(Number.Text(Options.StandardDeviation!.Value));

    private protected override BoundDetector BindTo(DetectorContext context) => new BoundDrop(this, context);

    private protected override void AddSettings(CanonicalText settings) => settings
        .Add((int)Options.Mode).Add(Options.Amount).Add(Options.StandardDeviation).Add(Options.Reliability);

    private sealed class BoundDrop : BoundDetector
    {
        private const int Last = 0;
        private const int HasLast = 1;

        private readonly double _threshold;
        private readonly double _share;
        private readonly double _rounding;
        private readonly double _sigma;
        private readonly SigmaOrigin _origin;

        internal BoundDrop(SessionDrop detector, DetectorContext context)
            : base(detector.Name, 2)
        {
            SessionDropOptions options = detector.Options;
            double error = options.StandardDeviation.GetValueOrDefault() * Math.Sqrt(1 - options.Reliability.GetValueOrDefault());
            _threshold = options.Mode switch
            {
                SessionDropMode.WithinPerson => options.Amount * context.PriorSigma,
                SessionDropMode.ReliableChange => options.Amount * Math.Sqrt(2) * error,
                SessionDropMode.SampleDeviations => options.Amount * error,
                _ => options.Amount,
            };
            _share = options.Mode == SessionDropMode.Percent ? options.Amount : double.NaN;
            _rounding = context.Rounding;
            bool isGiven = options.Mode == SessionDropMode.ReliableChange;
            _sigma = isGiven ? error : context.PriorSigma;
            _origin = isGiven ? SigmaOrigin.Given : context.HasPrior ? SigmaOrigin.Prior : SigmaOrigin.None;
        }

        internal override void Step(in Observation observation, Workspace workspace, int self, out DetectorResult judgement)
        {
            double[] memory = workspace.Memories[self];
            judgement = double.IsNaN(_threshold) ? DetectorResult.Not(Eligibility.NoPrior)
                : memory[HasLast] == 0 ? DetectorResult.Not(Eligibility.TooFewSessions)
                : Judge(observation.Score, memory[Last]);
            memory[Last] = observation.Score;
            memory[HasLast] = 1;
        }

        private DetectorResult Judge(double score, double last)
        {
            double fall = last - score, threshold = double.IsNaN(_share) ? _threshold : _share * Math.Abs(last);
            bool hasFired = fall > _rounding && fall >= threshold - _rounding;
            return new DetectorResult(1, hasFired, fall, threshold, -fall / (Math.Sqrt(2) * _sigma), last, _sigma, _origin);
        }
    }
}
