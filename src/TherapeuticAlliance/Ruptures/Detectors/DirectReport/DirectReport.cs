using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// Somebody who was in the room said that there was tension or a break, as a post-session questionnaire asks (Rubel et al. 2018,
/// J Consult Clin Psychol 86(4)). The word comes with the observation; it is evidence and no statistic. It counts in a session
/// without a score too. Where nobody was asked it cannot judge.
/// </summary>
public sealed class DirectReport : Detector<DirectReportOptions>
{
    /// <summary>The name it has unless another is given.</summary>
    public const string DefaultName = "direct-report";

    /// <summary>Makes the detector.</summary>
    /// <param name="options">Whose word counts; that of either when <see langword="null"/>.</param>
    /// <param name="name">The name, unique in a policy: lower-case letters, digits, hyphens, dots.</param>
    /// <exception cref="ArgumentException">The name is not spelled so.</exception>
    public DirectReport(DirectReportOptions? options = null, string name = DefaultName)
        : base(options ?? new DirectReportOptions(), name)
    {
    }

    /// <inheritdoc/>
    public override string Rule => RuleIn(TextProvider.English);

    /// <inheritdoc/>
    public override string RuleIn(TextProvider texts) => Guard.NotNull(texts, nameof(texts)).Say(Options.By switch
    {
        ReportedBy.Client => DetectorRules.ReportByClient,
        ReportedBy.Therapist => DetectorRules.ReportByTherapist,
        _ => DetectorRules.ReportByEither,
    });

    private protected override BoundDetector BindTo(DetectorContext context) => new BoundReport(this);

    private protected override void AddSettings(CanonicalText settings) => settings
        .Add((int)Options.By);

    private sealed class BoundReport(DirectReport detector) : BoundDetector(detector.Name, 0)
    {
        private readonly int _by = (int)detector.Options.By;

        internal override bool NeedsScore => false;

        internal override void Step(in Observation observation, Workspace workspace, int self, out DetectorResult judgement) =>
            judgement = observation.Reported == Observation.NotAsked
                ? DetectorResult.Not(Eligibility.NotAsked)
                : new DetectorResult(0, (observation.Reported & _by) != 0);
    }
}
