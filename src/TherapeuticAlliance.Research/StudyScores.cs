using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Research.Tables;
using TherapeuticAlliance.Research.Writing;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research;

/// <summary>The scores of a study, in the order of the table.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
[TypeFormatterSource]
public sealed class StudyScores
{
    internal StudyScores(Study study, IReadOnlyList<Finding> scorerFindings, IReadOnlyList<ScoredForm> forms, ScoreTable? table)
    {
        Study = study;
        Forms = forms;
        Table = table;
        TableFindings = [.. study.TableFindings, .. scorerFindings];
        Summary = new StudySummary(study.Instrument);
        foreach (ScoredForm form in forms)
        {
            Summary.Add(form);
        }
    }

    /// <summary>Gets the study.</summary>
    public Study Study { get; }

    /// <summary>Gets the forms with their scores, in the order of the table.</summary>
    public IReadOnlyList<ScoredForm> Forms { get; }

    /// <summary>
    /// Gets the same scores in columns, a row for each form in the same order, for those who compute with them; <see langword="null"/>
    /// for the few instruments that <see cref="BatchScorer.Supports"/> does not know.
    /// </summary>
    public ScoreTable? Table { get; }

    /// <summary>Gets what is noteworthy about the table and the instrument as a whole, one finding for each matter.</summary>
    public IReadOnlyList<Finding> TableFindings { get; }

    /// <summary>Returns what LINQPad shows, which looks for a method of this name.</summary>
    internal object ToDump() => Summary.Describe();

    /// <summary>Gets counts, means and standard deviations of the scales.</summary>
    public StudySummary Summary { get; }

    /// <summary>Returns what is noteworthy: about the table and the instrument, then about each form, with its row in the path.</summary>
    public IEnumerable<Finding> Findings() => TableFindings.Concat(Forms.SelectMany(form => RowPath.Of(form.Form, form.Findings)));

    /// <summary>
    /// Returns a scale as a series for each case: the rows of one id, in order of session number. Repeats do not count; of several forms
    /// of a session with different answers the one that the map says.
    /// </summary>
    /// <param name="scale">A scale of the instrument.</param>
    /// <exception cref="ArgumentException">The scale belongs to another instrument.</exception>
    public StudySeries Series(Scale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return SeriesMaker.Of(Study.Instrument, Forms, scale, Study.Map.RepeatRule);
    }

    /// <summary>Assesses the change of every case from its first form with a score to its last, or to a session.</summary>
    /// <param name="criterion">The criterion, of a scale of the instrument.</param>
    /// <param name="session">The session to compare with the first; the last when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The criterion is of a scale of another instrument.</exception>
    public StudyChange Change(ChangeCriterion criterion, int? session = null)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return new StudyChange(criterion, Series(criterion.Scale), session, Study);
    }

    /// <summary>Watches every case, session by session; the default policy on the total, or on every scale of an instrument without one.</summary>
    /// <param name="monitors">What watches instead: monitors of scales of the instrument, several for one scale if you like.</param>
    /// <exception cref="ArgumentException">A monitor is of a scale of another instrument.</exception>
    public StudyFlags WatchForRuptures(params RuptureMonitor[] monitors) => WatchForRuptures(monitors, threads: null);

    /// <summary>Watches every case, session by session. The result does not depend on the number of threads.</summary>
    /// <param name="monitors">Monitors of scales of the instrument; when empty, the default policy on the total, or on every scale of an instrument without one.</param>
    /// <param name="threads">How many threads may work, 1 or more; all processors when <see langword="null"/>.</param>
    /// <param name="progress">Is told after every case.</param>
    /// <param name="cancellationToken">Ends the work between two cases.</param>
    /// <exception cref="ArgumentException">A monitor is of a scale of another instrument.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public StudyFlags WatchForRuptures(
        IEnumerable<RuptureMonitor> monitors, int? threads, IProgress<WatchProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(monitors);
        RuptureMonitor[] given = [.. monitors];
        IReadOnlyList<RuptureMonitor> used = given.Length > 0 ? Array.AsReadOnly(given) : StudyWatcher.Usual(Study.Instrument);

        // Several policies may watch one scale; its series are made, and spoken of, once.
        StudySeries[] series = [.. used.Select(monitor => monitor.Scale).Distinct().Select(Series)];
        IReadOnlyList<StudyFlag> rows = StudyWatcher.Watch(used, series, threads ?? -1, progress, cancellationToken);
        return new StudyFlags(this, used, rows, [.. series.SelectMany(one => one.Findings).Distinct()]);
    }

    /// <summary>Returns counts, means and standard deviations of the scales as a table to paste.</summary>
    /// <param name="grouping">What forms are grouped by; all together when <see langword="null"/>.</param>
    /// <param name="metric">What scores are expressed in.</param>
    /// <exception cref="ArgumentException">The grouping names a column that the map does not keep.</exception>
    public PublicationTable SummaryTable(StudyGrouping? grouping = null, ScoreMetric metric = ScoreMetric.Points) =>
        Reporting.SummaryTable.Of(Study.Instrument, Forms, Study.Map.KeptColumns, grouping ?? StudyGrouping.None, metric);

    /// <summary>
    /// Writes the scores: <c>row,id,session</c>, the columns that are kept, then score, status and answered items of each scale, and
    /// <c>{scale}_percent</c> and <c>{scale}_item_mean</c> when asked for.
    /// </summary>
    /// <param name="path">The path of the file, which is replaced if it exists. The table itself is never written over.</param>
    /// <param name="also">What scores are expressed in besides points.</param>
    /// <exception cref="StudyException">The file cannot be written.</exception>
    public void WriteCsv(string path, params ScoreMetric[] also)
    {
        using CsvFile file = CsvFile.Create(path, neutralizes: true, Study.SourcePath);
        Write(file, also);
    }

    /// <summary>Writes the scores with the same columns.</summary>
    /// <param name="text">Takes the text and stays open.</param>
    /// <param name="also">What scores are expressed in besides points.</param>
    public void WriteCsv(TextWriter text, params ScoreMetric[] also)
    {
        using CsvFile file = CsvFile.To(text, neutralizes: true);
        Write(file, also);
    }

    /// <summary>
    /// Writes the scores as Parquet, with the columns of <see cref="WriteCsv(string, ScoreMetric[])"/>: the row as an integer, texts,
    /// scores as doubles that are absent where there is none, the status as 2 complete, 1 prorated, 0 not scorable.
    /// </summary>
    /// <param name="path">The path of the file, which is replaced if it exists. The table itself is never written over.</param>
    /// <param name="also">What scores are expressed in besides points.</param>
    /// <exception cref="StudyException">The file cannot be written, or a column that is kept has the name of another one.</exception>
    public void WriteParquet(string path, params ScoreMetric[] also)
    {
        using ScoreParquetWriter file = ScoreParquetWriter.Create(path, Study.SourcePath, Study.Instrument, Study.Map.KeptColumns, ScoreMetrics.Checked(also));
        Write(file);
    }

    /// <summary>Writes the scores as Parquet with the same columns.</summary>
    /// <param name="stream">Takes the bytes and stays open; it need not be one that can be positioned.</param>
    /// <param name="also">What scores are expressed in besides points.</param>
    /// <exception cref="StudyException">A column that is kept has the name of another one.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written to.</exception>
    public void WriteParquet(Stream stream, params ScoreMetric[] also)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite)
        {
            throw new ArgumentException("The stream must be one that can be written to.", nameof(stream));
        }

        using ScoreParquetWriter file = ScoreParquetWriter.To(stream, Study.Instrument, Study.Map.KeptColumns, ScoreMetrics.Checked(also));
        Write(file);
    }

    /// <summary>Writes the findings: <c>row,id,session,path,code,severity,sentence</c>. The sentence shows what was written.</summary>
    /// <param name="path">The path of the file, which is replaced if it exists. The table itself is never written over.</param>
    /// <exception cref="StudyException">The file cannot be written.</exception>
    public void WriteFindings(string path)
    {
        using CsvFile file = CsvFile.Create(path, neutralizes: true, Study.SourcePath);
        WriteFindings(file, texts: null);
    }

    /// <summary>Writes the findings: <c>row,id,session,path,code,severity,sentence</c>. The sentence shows what was written.</summary>
    /// <param name="text">Takes the text and stays open.</param>
    /// <param name="texts">Makes the sentences; English when <see langword="null"/>.</param>
    public void WriteFindings(TextWriter text, TextProvider? texts = null)
    {
        using CsvFile file = CsvFile.To(text, neutralizes: true);
        WriteFindings(file, texts);
    }

    /// <summary>
    /// Returns a table for people: a row for each form with its scores and the items that are missing, and the
    /// findings below. It shows identifiers, scores and what was written.
    /// </summary>
    /// <param name="rows">How many forms and how many findings to show at most.</param>
    public string Describe(int rows = 50) => Describe(TextProvider.English, rows);

    /// <summary>Returns the table as <see cref="Describe(int)"/> does, in another language. It shows identifiers, scores and what was written.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <param name="rows">How many forms and how many findings to show at most.</param>
    public string Describe(TextProvider texts, int rows = 50)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return ScoresText.Of(Forms, Summary, Findings(), rows, texts);
    }

    /// <summary>Returns the instrument; never a score or identifier.</summary>
    public override string ToString() => nameof(StudyScores) + " of " + Study.Instrument;

    private void Write(ScoreParquetWriter file)
    {
        foreach (ScoredForm form in Forms)
        {
            file.Write(form);
        }

        file.Complete();
    }

    private void Write(CsvFile file, ScoreMetric[] also)
    {
        var writer = new ScoreCsvWriter(file, Study.Instrument, Study.Map.KeptColumns, ScoreMetrics.Checked(also));
        foreach (ScoredForm form in Forms)
        {
            writer.Write(form);
        }

        file.Complete();
    }

    private void WriteFindings(CsvFile file, TextProvider? texts)
    {
        var writer = new FindingCsvWriter(file, texts);
        writer.Write(TableFindings);
        foreach (ScoredForm form in Forms)
        {
            writer.Write(form);
        }

        file.Complete();
    }
}
