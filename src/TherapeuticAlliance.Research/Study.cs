using System;
using System.Collections.Generic;
using System.Data;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Audit;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Research.Writing;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research;

/// <summary>
/// The forms of a study, in memory and in the order of the table. Immutable. For tables larger than memory read one
/// form at a time with <see cref="StudyReader"/>.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed partial class Study
{
    private Study(StudyReader reader, IReadOnlyList<StudyForm> forms)
    {
        Instrument = reader.Instrument;
        TableFindings = reader.Findings;
        Map = reader.Table.Map;
        SourcePath = reader.Table.Path;
        Forms = forms;
    }

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>Gets the forms, in the order of the table.</summary>
    public IReadOnlyList<StudyForm> Forms { get; }

    /// <summary>Gets what is noteworthy about the table as a whole, one finding for each matter.</summary>
    public IReadOnlyList<Finding> TableFindings { get; }

    internal StudyMap Map { get; }

    /// <summary>The file that was read, which is never written over; null when it was none.</summary>
    internal string? SourcePath { get; }

    /// <summary>Returns what is noteworthy: about the table, then about each form, with its row in the path.</summary>
    public IEnumerable<Finding> Findings() => TableFindings.Concat(Forms.SelectMany(form => RowPath.Of(form, form.Findings)));

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="instrument">The instrument that was answered.</param>
    /// <param name="map">Says which column holds what, beginning with <see cref="StudyMap.Empty"/>.</param>
    /// <exception cref="StudyException">The file or its header does not fit; all reasons are listed.</exception>
    public static Study ReadCsv(string path, Instrument instrument, Func<StudyMap, StudyMap> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        using StudyReader reader = StudyReader.Open(path, instrument, map(StudyMap.Empty));
        return Read(reader);
    }

    /// <summary>Reads a table that is not a file.</summary>
    /// <param name="text">The text of the table; closed when read.</param>
    /// <param name="instrument">The instrument that was answered.</param>
    /// <param name="map">Says which column holds what, beginning with <see cref="StudyMap.Empty"/>.</param>
    /// <exception cref="StudyException">The header does not fit; all reasons are listed.</exception>
    public static Study ReadCsv(TextReader text, Instrument instrument, Func<StudyMap, StudyMap> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        using StudyReader reader = StudyReader.Open(text, instrument, map(StudyMap.Empty));
        return Read(reader);
    }

    /// <summary>Reads rows that are in memory.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The rows: texts, numbers, dates or nothing. The first has the number 2, as below a header.</param>
    /// <param name="instrument">The instrument that was answered.</param>
    /// <param name="map">Says which column holds what, beginning with <see cref="StudyMap.Empty"/>.</param>
    /// <exception cref="StudyException">The columns do not fit; all reasons are listed.</exception>
    public static Study OfRows(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows, Instrument instrument, Func<StudyMap, StudyMap> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        using StudyReader reader = StudyReader.Open(columns, rows, instrument, map(StudyMap.Empty));
        return Read(reader);
    }

    /// <summary>Reads columns that are in memory, all of one length.</summary>
    /// <param name="columns">The names and the values: texts, numbers, dates or nothing.</param>
    /// <param name="instrument">The instrument that was answered.</param>
    /// <param name="map">Says which column holds what, beginning with <see cref="StudyMap.Empty"/>.</param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    /// <exception cref="StudyException">The columns do not fit; all reasons are listed.</exception>
    public static Study OfColumns(IReadOnlyList<KeyValuePair<string, IReadOnlyList<object?>>> columns, Instrument instrument, Func<StudyMap, StudyMap> map)
    {
        ArgumentNullException.ThrowIfNull(columns);
        int rows = columns.Count == 0 ? 0 : columns[0].Value.Count;
        return columns.All(column => column.Value.Count == rows)
            ? OfRows([.. columns.Select(column => column.Key)], Enumerable.Range(0, rows).Select(row => columns.Select(column => column.Value[row]).ToArray()), instrument, map)
            : throw new ArgumentException("The columns differ in length.", nameof(columns));
    }

    /// <summary>Reads the rows of a database, a spreadsheet or a data frame.</summary>
    /// <param name="rows">The rows; closed when read.</param>
    /// <param name="instrument">The instrument that was answered.</param>
    /// <param name="map">Says which column holds what, beginning with <see cref="StudyMap.Empty"/>.</param>
    /// <exception cref="StudyException">The columns do not fit; all reasons are listed.</exception>
    public static Study ReadData(IDataReader rows, Instrument instrument, Func<StudyMap, StudyMap> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        using StudyReader reader = StudyReader.Open(rows, instrument, map(StudyMap.Empty));
        return Read(reader);
    }

    /// <summary>Reads a Parquet file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="instrument">The instrument that was answered.</param>
    /// <param name="map">Says which column holds what, beginning with <see cref="StudyMap.Empty"/>.</param>
    /// <exception cref="StudyException">The file or its columns do not fit; all reasons are listed.</exception>
    public static Study ReadParquet(string path, Instrument instrument, Func<StudyMap, StudyMap> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        using StudyReader reader = StudyReader.OpenParquet(path, instrument, map(StudyMap.Empty));
        return Read(reader);
    }

    /// <summary>Reads a file, or says why that is not possible.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="instrument">The instrument that was answered.</param>
    /// <param name="map">Says which column holds what, beginning with <see cref="StudyMap.Empty"/>.</param>
    public static Result<Study> ReadCsvOrFindings(string path, Instrument instrument, Func<StudyMap, StudyMap> map)
    {
        try
        {
            return Result<Study>.Valid(ReadCsv(path, instrument, map));
        }
        catch (StudyException exception)
        {
            return Result<Study>.Invalid(exception.Findings);
        }
    }

    /// <summary>Reads all forms of a reader.</summary>
    /// <param name="reader">A reader whose forms were not read yet; it stays open.</param>
    /// <param name="progress">Is told after every thousand rows and at the end.</param>
    /// <param name="cancellationToken">Ends the reading between two rows.</param>
    /// <exception cref="StudyException">The text of the table cannot be read on.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Study Read(StudyReader reader, IProgress<StudyProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        StudyForm[] forms = [.. reader.Forms(sharesTexts: true, progress, cancellationToken)];
        return new Study(reader, Array.AsReadOnly(DatedSessions.Numbered(forms)));
    }

    /// <summary>Reads all forms of a reader without blocking.</summary>
    /// <param name="reader">A reader whose forms were not read yet; it stays open.</param>
    /// <param name="progress">Is told after every thousand rows and at the end.</param>
    /// <param name="cancellationToken">Ends the reading between two rows.</param>
    /// <exception cref="StudyException">The text of the table cannot be read on.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<Study> ReadAsync(StudyReader reader, IProgress<StudyProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var forms = new List<StudyForm>();
        await foreach (StudyForm form in reader.FormsAsync(sharesTexts: true, progress, cancellationToken).ConfigureAwait(false))
        {
            forms.Add(form);
        }

        return new Study(reader, Array.AsReadOnly(DatedSessions.Numbered([.. forms])));
    }

    /// <summary>Scores every form by the rules of the definition, or by the caller's.</summary>
    /// <param name="options">The caller's missing-answer rules; the definition's own when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The options name a scale that the instrument does not have.</exception>
    public StudyScores Score(ScoringOptions? options = null)
    {
        var scorer = new StudyScorer(Instrument, options);
        ScoreTable? table = scorer.Table(Forms);
        return new StudyScores(this, scorer.Findings, [.. table is null ? Forms.Select(scorer.Score) : scorer.Rows(Forms, table)], table);
    }

    /// <summary>Holds the key against the answers: which items run against their scale. It changes nothing.</summary>
    /// <param name="options">Another confidence, or a suspected key to try; the definition's key when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The options reverse an item that the instrument does not have.</exception>
    public KeyAudit AuditKey(KeyAuditOptions? options = null) => KeyAudit.Of(Instrument, Forms, options ?? KeyAuditOptions.Default);

    /// <summary>Scores every form by the rules of the definition and returns a scale as a series for each case; see <see cref="StudyScores.Series"/>.</summary>
    /// <param name="scale">A scale of the instrument.</param>
    /// <exception cref="ArgumentException">The scale belongs to another instrument.</exception>
    public StudySeries Series(Scale scale) => Score().Series(scale);

    /// <summary>
    /// Scores every form by the rules of the definition and watches every case, session by session; see
    /// <see cref="StudyScores.WatchForRuptures(RuptureMonitor[])"/>.
    /// </summary>
    /// <param name="monitors">What watches instead of the default policy: monitors of scales of the instrument.</param>
    /// <exception cref="ArgumentException">A monitor is of a scale of another instrument.</exception>
    public StudyFlags WatchForRuptures(params RuptureMonitor[] monitors) => Score().WatchForRuptures(monitors);

    /// <summary>Writes the answers after keying: <c>row,id,session</c>, then a column for each item.</summary>
    /// <param name="path">The path of the file, which is replaced if it exists. The table itself is never written over.</param>
    /// <exception cref="StudyException">The file cannot be written.</exception>
    public void WriteKeyedItems(string path)
    {
        using CsvFile file = CsvFile.Create(path, neutralizes: true, SourcePath);
        WriteKeyedItems(file);
    }

    /// <summary>Writes the answers after keying: <c>row,id,session</c>, then a column for each item.</summary>
    /// <param name="text">Takes the text and stays open.</param>
    public void WriteKeyedItems(TextWriter text)
    {
        using CsvFile file = CsvFile.To(text, neutralizes: true);
        WriteKeyedItems(file);
    }

    /// <summary>Returns the instrument; never an answer or identifier.</summary>
    public override string ToString() => nameof(Study) + " of " + Instrument;

    private void WriteKeyedItems(CsvFile file)
    {
        var writer = new KeyedItemCsvWriter(file, Instrument);
        foreach (StudyForm form in Forms)
        {
            writer.Write(form);
        }

        file.Complete();
    }
}
