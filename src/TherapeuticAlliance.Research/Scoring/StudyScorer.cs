using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research.Scoring;

/// <summary>Scores the forms of a study, one at a time or many together in columns.</summary>
/// <remarks>Immutable and safe to share between threads. Equality is by reference.</remarks>
public sealed class StudyScorer
{
    private const int FormsTogether = 4096;

    private readonly Scorer _scorer;

    // Whether scores depend on more than the answers of a scale, such as why one is missing; then sheets are scored.
    private readonly bool _readsSheets;

    // None for the few instruments that cannot be held in a table; they are scored one at a time.
    private readonly BatchScorer? _batch;

    /// <summary>Prepares scoring.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="options">The caller's missing-answer rules; the definition's own when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The options name a scale that the instrument does not have.</exception>
    public StudyScorer(Instrument instrument, ScoringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        _scorer = new Scorer(instrument, options ?? ScoringOptions.Default);
        _readsSheets = instrument.FormRule is not null || instrument.Items.Any(item => item.AppliesWhen is not null)
            || _scorer.Score(instrument.Blank()).Scales.Any(score => score.Rule.ExcusesNotApplicable);
        _batch = !_readsSheets && BatchScorer.Supports(instrument) ? new BatchScorer(instrument, options) : null;
        Findings = _scorer.Score(instrument.Blank()).Findings.Where(finding => finding.Kind != ScoreFindings.NotScorable).ToImmutableArray();
    }

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument => _scorer.Instrument;

    /// <summary>Gets what holds for every form of the instrument, such as a key that rests on a single source. Said once.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Scores a form. It never throws for what a person answered.</summary>
    /// <param name="form">A form of the same instrument.</param>
    /// <exception cref="ArgumentException">The form is one of another instrument.</exception>
    public ScoredForm Score(StudyForm form)
    {
        Check(form);
        IReadOnlyList<Scale> scales = Instrument.Scales;
        if (_readsSheets)
        {
            return Scored(form, [.. _scorer.Score(form.Sheet()).Scales.Select(score => new FormScore(score))]);
        }

        Span<double> values = scales.Count <= 64 ? stackalloc double[scales.Count] : new double[scales.Count];
        Span<int> answered = scales.Count <= 64 ? stackalloc int[scales.Count] : new int[scales.Count];
        _scorer.Score(form.Values, values, answered);
        var scores = new FormScore[scales.Count];
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = new FormScore(scales[i], values[i], answered[i]);
        }

        return Scored(form, scores);
    }

    /// <summary>
    /// Scores forms in their order, some thousands together in columns, as they are asked for. The scores are those of one
    /// form at a time. It never throws for what a person answered.
    /// </summary>
    /// <param name="forms">Forms of the same instrument.</param>
    /// <exception cref="ArgumentException">A form is one of another instrument.</exception>
    public IEnumerable<ScoredForm> Score(IEnumerable<StudyForm> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        return forms.Chunk(FormsTogether).SelectMany(some => Table(some) is { } table ? Rows(some, table) : some.Select(Score));
    }

    /// <summary>Whether forms can be scored in columns.</summary>
    internal bool HasColumns => _batch is not null;

    /// <summary>Returns the scores of a chunk, in the memory of an earlier table where there is one.</summary>
    internal ScoreTable Score(FormChunk chunk, ScoreTable? used) =>
        used is null ? _batch!.Score(chunk.Table()) : _batch!.Score(chunk.Table(), used);

    /// <summary>Returns the findings about the scores of a form; the answers of a scale that are usable decide them.</summary>
    internal IEnumerable<Finding> AboutScores(ResponseSheet sheet) =>
        _scorer.Score(sheet).Findings.Where(finding => finding.Kind == ScoreFindings.Prorated || finding.Kind == ScoreFindings.NotScorable);

    internal ScoreReport Report(ResponseSheet sheet) => _scorer.Score(sheet);

    /// <summary>Returns the scores of forms in columns, or null when the instrument cannot be held in a table.</summary>
    internal ScoreTable? Table(IReadOnlyList<StudyForm> forms) => _batch?.Score(Answers(forms));

    private ResponseTable Answers(IReadOnlyList<StudyForm> forms)
    {
        var builder = new ResponseTableBuilder(Instrument);
        foreach (StudyForm form in forms)
        {
            Check(form);
            form.AddTo(builder);
        }

        return builder.Build();
    }

    /// <summary>Returns the forms with their rows of a table.</summary>
    internal IEnumerable<ScoredForm> Rows(IReadOnlyList<StudyForm> forms, ScoreTable table)
    {
        var source = new ScoresInColumns(_scorer, table);
        return forms.Select((form, row) => new ScoredForm(form, source, row));
    }

    /// <summary>Returns the instrument.</summary>
    public override string ToString() => nameof(StudyScorer) + " " + Instrument;

    private ScoredForm Scored(StudyForm form, FormScore[] scores) => new(form, new ScoresOfForm(_scorer, scores), row: 0);

    private void Check(StudyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ReferenceEquals(form.Instrument, Instrument))
        {
            throw new ArgumentException("The form is one of " + form.Instrument + ", but this scorer scores " + Instrument + ".", nameof(form));
        }
    }
}
