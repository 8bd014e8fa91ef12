using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Research.Scoring;

/// <summary>One form of a study with its scores.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class ScoredForm
{
    private readonly Scorer _scorer;
    private readonly FormScore[] _scores;
    private IReadOnlyList<Finding>? _findings;

    internal ScoredForm(StudyForm form, Scorer scorer, FormScore[] scores)
    {
        Form = form;
        _scorer = scorer;
        _scores = scores;
        Scores = Array.AsReadOnly(scores);
    }

    /// <summary>Gets the form.</summary>
    public StudyForm Form { get; }

    /// <summary>Gets the scores, in the order of the definition.</summary>
    public IReadOnlyList<FormScore> Scores { get; }

    /// <summary>
    /// Gets what is noteworthy about the row, its answers and its scores; usually empty. Findings that hold for every form,
    /// such as the evidence of a key, are not repeated here: see <see cref="StudyScorer.Findings"/>.
    /// </summary>
    public IReadOnlyList<Finding> Findings => _findings ??= [.. Form.Findings, .. AboutScores()];

    /// <summary>Returns the score of a scale.</summary>
    /// <param name="scaleCode">The code: <c>bond</c>.</param>
    /// <exception cref="ArgumentException">The instrument has no such scale; the message lists those it has.</exception>
    public FormScore this[string scaleCode]
    {
        get
        {
            Scale scale = Form.Instrument[scaleCode];
            return Array.Find(_scores, score => ReferenceEquals(score.Scale, scale))!;
        }
    }

    /// <summary>Returns the scores with everything that explains them.</summary>
    public ScoreReport Report() => _scorer.Score(Form.Sheet());

    /// <summary>Returns the row; never a score or identifier.</summary>
    public override string ToString() => nameof(ScoredForm) + " in row " + Number.Text(Form.Row);

    // A form without answers has said so already; that no scale has a score follows.
    private IEnumerable<Finding> AboutScores() =>
        Array.TrueForAll(_scores, score => score.Status == ScoreStatus.Complete) || Form.IsBlank
            ? []
            : Report().Findings.Where(finding => finding.Kind == ScoreFindings.Prorated || finding.Kind == ScoreFindings.NotScorable);
}
