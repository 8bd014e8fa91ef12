using System;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// Somebody who was in the room said that there was tension or a break, as a post-session questionnaire asks (Rubel et al. 2018,
/// J Consult Clin Psychol 86(4)). The word comes with the observation; it is evidence and no statistic. It counts in a session
/// without a score too. Where nobody was asked it cannot judge.
/// </summary>
public sealed class DirectReport : IDetector
{
    /// <summary>The name it has unless another is given.</summary>
    public const string DefaultName = "direct-report";

    /// <summary>Makes the detector.</summary>
    /// <param name="options">Whose word counts; that of either when <see langword="null"/>.</param>
    /// <param name="name">The name, unique in a policy: lower-case letters, digits, hyphens, dots.</param>
    /// <exception cref="ArgumentException">The name is not spelled so.</exception>
    public DirectReport(DirectReportOptions? options = null, string name = DefaultName)
    {
        Options = options ?? new DirectReportOptions();
        Name = DetectorName.Checked(name);
    }

    /// <summary>Whose word counts.</summary>
    public DirectReportOptions Options { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Rule => Options.By switch
    {
        ReportedBy.Client => "the client saying so",
        ReportedBy.Therapist => "the therapist saying so",
        _ => "the client or the therapist saying so",
    };

    BoundDetector IDetector.Bind(DetectorContext context) => new ReportKernel(this);

    void IDetector.AddTo(Fingerprint fingerprint) => fingerprint.Add(nameof(DirectReport)).Add(Name).Add((int)Options.By);

    /// <summary>Returns name and rule.</summary>
    public override string ToString() => Name + ": " + Rule;

    private sealed class ReportKernel(DirectReport detector) : BoundDetector(detector.Name, 0)
    {
        private readonly int _by = (int)detector.Options.By;

        internal override bool NeedsScore => false;

        internal override void Step(in Observation observation, Workspace workspace, int self, out DetectorResult judgement) =>
            judgement = observation.Reported == Observation.NotAsked
                ? DetectorResult.Not(Eligibility.NotAsked)
                : new DetectorResult(0, (observation.Reported & _by) != 0);
    }
}
