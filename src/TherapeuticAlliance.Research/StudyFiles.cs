using System;
using System.Collections.Generic;
using System.Threading;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Research.Writing;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research;

/// <summary>
/// Names the files that scoring a table writes. Immutable. A file appears under its name when all of it is written, so
/// that what was cut short is never taken for the whole; an older file of that name is replaced.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class StudyFiles
{
    private StudyFiles()
    {
    }

    private StudyFiles(StudyFiles other)
    {
        ScoresPath = other.ScoresPath;
        FindingsPath = other.FindingsPath;
        KeyedItemsPath = other.KeyedItemsPath;
        NeutralizesFormulas = other.NeutralizesFormulas;
        Metrics = other.Metrics;
    }

    /// <summary>Gets no files: the table is scored for its summary.</summary>
    public static StudyFiles None { get; } = new();

    /// <summary>Gets where the scores go, or <see langword="null"/>.</summary>
    public string? ScoresPath { get; private init; }

    /// <summary>Gets where the findings go, or <see langword="null"/>.</summary>
    public string? FindingsPath { get; private init; }

    /// <summary>Gets where the answers after keying go, or <see langword="null"/>.</summary>
    public string? KeyedItemsPath { get; private init; }

    /// <summary>Gets whether an apostrophe goes before texts that a spreadsheet would run as a formula; true unless <see cref="WithFormulas"/> was called.</summary>
    public bool NeutralizesFormulas { get; private init; } = true;

    /// <summary>Gets what scores are expressed in besides points; often empty.</summary>
    public IReadOnlyList<ScoreMetric> Metrics { get; private init; } = [];

    /// <summary>Adds the scores, as Parquet where the name ends with <c>.parquet</c> and otherwise as CSV; see the columns in docs/studies.md.</summary>
    /// <param name="path">The path of the file.</param>
    public StudyFiles Scores(string path) => new(this) { ScoresPath = path ?? throw new ArgumentNullException(nameof(path)) };

    /// <summary>Adds the findings; see the columns in docs/studies.md. What is about the whole table comes last.</summary>
    /// <param name="path">The path of the file.</param>
    public StudyFiles Findings(string path) => new(this) { FindingsPath = path ?? throw new ArgumentNullException(nameof(path)) };

    /// <summary>Adds the answers after keying; see the columns in docs/studies.md.</summary>
    /// <param name="path">The path of the file.</param>
    public StudyFiles KeyedItems(string path) => new(this) { KeyedItemsPath = path ?? throw new ArgumentNullException(nameof(path)) };

    /// <summary>Adds columns of the scores in other metrics, <c>{scale}_percent</c> and <c>{scale}_item_mean</c>. Each form is then scored in full, which takes longer.</summary>
    /// <param name="metrics">What scores are expressed in besides points.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a member of the enumeration.</exception>
    public StudyFiles Also(params ScoreMetric[] metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        return new StudyFiles(this) { Metrics = Array.AsReadOnly(ScoreMetrics.Checked(metrics)) };
    }

    /// <summary>Writes every text as it was read, also where a spreadsheet would run it as a formula: for programs that read the files.</summary>
    public StudyFiles WithFormulas() => new(this) { NeutralizesFormulas = false };

    /// <summary>
    /// Reads, scores and writes a table some thousand forms at a time, in memory that does not grow with its length (but for the
    /// ids and sessions).
    /// </summary>
    /// <param name="reader">A reader whose forms were not read yet; it stays open.</param>
    /// <param name="options">The caller's missing-answer rules; the definition's own when <see langword="null"/>.</param>
    /// <param name="progress">Is told after every thousand rows and at the end.</param>
    /// <param name="cancellationToken">Ends the work between two rows; nothing is left behind.</param>
    /// <returns>Counts over all forms.</returns>
    /// <exception cref="StudyException">The table cannot be read on, or a file cannot be written.</exception>
    /// <exception cref="ArgumentException">The options name a scale that the instrument does not have.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public StudySummary Write(
        StudyReader reader, ScoringOptions? options = null, IProgress<StudyProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var scorer = new StudyScorer(reader.Instrument, options);
        var summary = new StudySummary(reader.Instrument);
        using var outputs = new StudyOutputs(new OutputPlan(ScoresPath, FindingsPath, KeyedItemsPath, NeutralizesFormulas, Metrics), reader.Table, scorer);
        if (scorer.HasColumns)
        {
            ScoreTable? table = null;
            reader.ReadChunks(
                chunk =>
                {
                    table = scorer.Score(chunk, table);
                    summary.Add(chunk, table);
                    outputs.Write(chunk, table);
                },
                progress, cancellationToken);
        }
        else
        {
            foreach (ScoredForm scored in scorer.Score(reader.Forms(progress, cancellationToken)))
            {
                summary.Add(scored);
                outputs.Write(scored);
            }
        }

        outputs.Complete([.. reader.Findings, .. scorer.Findings]);
        return summary;
    }

    /// <summary>Returns the name of the type; never a path.</summary>
    public override string ToString() => nameof(StudyFiles);
}
