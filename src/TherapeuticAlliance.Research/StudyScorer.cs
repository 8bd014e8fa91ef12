using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Research;

/// <summary>Scores the forms of a study, one at a time. Immutable and safe to share between threads. Equality is by reference.</summary>
public sealed class StudyScorer
{
    private readonly Scorer _scorer;

    /// <summary>Prepares scoring.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="options">The caller's missing-answer rules; the definition's own when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The options name a scale that the instrument does not have.</exception>
    public StudyScorer(Instrument instrument, ScoringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        _scorer = new Scorer(instrument, options ?? ScoringOptions.Default);
        Findings = _scorer.Score(instrument.Blank()).Findings.Where(finding => finding.Kind != ScoreFindings.NotScorable).ToImmutableArray();
    }

    /// <summary>The instrument.</summary>
    public Instrument Instrument => _scorer.Instrument;

    /// <summary>What holds for every form of the instrument, such as a key that rests on a single source. Said once.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Scores a form. It never throws for what a person answered.</summary>
    /// <param name="form">A form of the same instrument.</param>
    /// <exception cref="ArgumentException">The form is one of another instrument.</exception>
    public ScoredForm Score(StudyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ReferenceEquals(form.Instrument, Instrument))
        {
            throw new ArgumentException("The form is one of " + form.Instrument + ", but this scorer scores " + Instrument + ".", nameof(form));
        }

        IReadOnlyList<Scale> scales = Instrument.Scales;
        Span<double> values = scales.Count <= 64 ? stackalloc double[scales.Count] : new double[scales.Count];
        Span<int> answered = scales.Count <= 64 ? stackalloc int[scales.Count] : new int[scales.Count];
        _scorer.Score(form.Values, values, answered);
        var scores = new FormScore[scales.Count];
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = new FormScore(scales[i], values[i], answered[i]);
        }

        return new ScoredForm(form, _scorer, scores);
    }

    /// <summary>Returns the instrument.</summary>
    public override string ToString() => nameof(StudyScorer) + " " + Instrument;
}
