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
    private readonly ScoreSource _source;
    private readonly int _row;

    internal ScoredForm(StudyForm form, ScoreSource source, int row)
    {
        Form = form;
        _source = source;
        _row = row;
    }

    /// <summary>Gets the form.</summary>
    public StudyForm Form { get; }

    /// <summary>Gets the scores, in the order of the definition. They are put together when asked for.</summary>
    public IReadOnlyList<FormScore> Scores => [.. Form.Instrument.Scales.Select((_, scale) => Score(scale))];

    /// <summary>
    /// Gets what is noteworthy about the row, its answers and its scores; usually empty. Findings that hold for every form,
    /// such as the evidence of a key, are not repeated here: see <see cref="StudyScorer.Findings"/>.
    /// </summary>
    public IReadOnlyList<Finding> Findings => AboutScores() is { Length: > 0 } about ? [.. Form.Findings, .. about] : Form.Findings;

    /// <summary>Returns the score of a scale.</summary>
    /// <param name="scaleCode">The code: <c>bond</c>.</param>
    /// <exception cref="ArgumentException">The instrument has no such scale; the message lists those it has.</exception>
    public FormScore this[string scaleCode]
    {
        get
        {
            Scale scale = Form.Instrument[scaleCode];
            return Score(Form.Instrument.Scales.TakeWhile(other => !ReferenceEquals(other, scale)).Count());
        }
    }

    /// <summary>Returns the scores with everything that explains them.</summary>
    public ScoreReport Report() => _source.Scorer.Score(Form.Sheet());

    /// <summary>Returns the row; never a score or identifier.</summary>
    public override string ToString() => nameof(ScoredForm) + " in row " + Number.Text(Form.Row);

    /// <summary>Returns the score of a scale by its place in the definition.</summary>
    internal FormScore Score(int scale) => _source.Score(scale, _row);

    // A form without answers has said so already; that no scale has a score follows.
    private Finding[] AboutScores() =>
        Form.IsBlank || Scores.All(score => score.Status == ScoreStatus.Complete)
            ? []
            : [.. Report().Findings.Where(finding => finding.Kind == ScoreFindings.Prorated || finding.Kind == ScoreFindings.NotScorable)];
}
