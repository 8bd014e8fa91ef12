using System;
using System.Collections.Generic;
using System.Data;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Columnar;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;

namespace TherapeuticAlliance.Research;

/// <summary>
/// Reads the forms of a table one at a time, once, in memory that does not grow with the number of rows, except for
/// their ids and sessions, which are kept to find duplicates. Not safe to share between threads.
/// </summary>
public sealed class StudyReader : IDisposable
{
    private const int RowsBetweenReports = 1000;

    private readonly OpenedTable _table;
    private bool _isStarted;

    internal StudyReader(OpenedTable table) => _table = table;

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument => _table.Reader.Instrument;

    /// <summary>Gets how many rows below the header were read so far, with those of other raters.</summary>
    public long RowsRead => _table.Tally.Rows;

    /// <summary>Gets how many of them are of other raters and were left alone.</summary>
    public long RowsOfOtherRaters => _table.Reader.Raters.Left;

    /// <summary>Gets the findings about the table as a whole, one for each matter. Complete when all rows were read.</summary>
    public IReadOnlyList<Finding> Findings => [.. _table.Tally.Findings()];

    internal OpenedTable Table => _table;

    /// <summary>Opens a file or a pipe.</summary>
    /// <param name="path">The path.</param>
    /// <param name="instrument">The instrument that was answered.</param>
    /// <param name="map">Says which column holds what.</param>
    /// <exception cref="StudyException">The file or its header does not fit; all reasons are listed.</exception>
    public static StudyReader Open(string path, Instrument instrument, StudyMap map) => new(OpenedTable.File(path, instrument, map));

    /// <summary>Opens a table that is not a file.</summary>
    /// <param name="reader">The text of the table; closed with this reader.</param>
    /// <param name="instrument">The instrument that was answered.</param>
    /// <param name="map">Says which column holds what.</param>
    /// <exception cref="StudyException">The header does not fit; all reasons are listed.</exception>
    public static StudyReader Open(TextReader reader, Instrument instrument, StudyMap map) => new(OpenedTable.Text(reader, null, instrument, map));

    /// <summary>Opens the rows of a database, a spreadsheet or a data frame.</summary>
    /// <param name="reader">The rows; closed with this reader. Numbers and dates are read as they are in the invariant culture.</param>
    /// <param name="instrument">The instrument that was answered.</param>
    /// <param name="map">Says which column holds what.</param>
    /// <exception cref="StudyException">The columns do not fit; all reasons are listed.</exception>
    public static StudyReader Open(IDataReader reader, Instrument instrument, StudyMap map) => new(OpenedTable.Data(reader, instrument, map));

    /// <summary>Opens a Parquet file and reads its rows as those of any table, one row group in memory at a time.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="instrument">The instrument that was answered.</param>
    /// <param name="map">Says which column holds what. Columns of lists or structures are left alone.</param>
    /// <exception cref="StudyException">The file or its columns do not fit; all reasons are listed.</exception>
    /// <remarks>For hundreds of millions of rows of numbers see <see cref="ParquetStudy"/>.</remarks>
    public static StudyReader OpenParquet(string path, Instrument instrument, StudyMap map) =>
        new(OpenedTable.Open(_ => ParquetRows.Open(path), instrument, map, path));

    /// <summary>Opens rows that are in memory or made while they are read. The first row has the number 2, as below a header.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The rows: texts, numbers, dates or nothing.</param>
    /// <param name="instrument">The instrument that was answered.</param>
    /// <param name="map">Says which column holds what.</param>
    /// <exception cref="StudyException">The columns do not fit; all reasons are listed.</exception>
    public static StudyReader Open(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows, Instrument instrument, StudyMap map) =>
        new(OpenedTable.Memory(columns, rows, instrument, map));

    /// <summary>Opens a file, or says why that is not possible.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="instrument">The instrument that was answered.</param>
    /// <param name="map">Says which column holds what.</param>
    public static Result<StudyReader> OpenOrFindings(string path, Instrument instrument, StudyMap map)
    {
        try
        {
            return Result<StudyReader>.Valid(Open(path, instrument, map));
        }
        catch (StudyException exception)
        {
            return Result<StudyReader>.Invalid(exception.Findings);
        }
    }

    /// <summary>Reads the forms. Can be called once.</summary>
    /// <param name="progress">Is told after every thousand rows and at the end.</param>
    /// <param name="cancellationToken">Ends the reading between two rows.</param>
    /// <exception cref="InvalidOperationException">The forms were read before.</exception>
    /// <exception cref="StudyException">The text of the table cannot be read on; what was read stands.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public IEnumerable<StudyForm> Forms(IProgress<StudyProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Forms(sharesTexts: false, progress, cancellationToken);

    /// <summary>Reads the forms, which share the texts of ids and sessions when all of them are kept.</summary>
    internal IEnumerable<StudyForm> Forms(bool sharesTexts, IProgress<StudyProgress>? progress, CancellationToken cancellationToken)
    {
        Start();
        return Read();

        IEnumerable<StudyForm> Read()
        {
            var forms = new FormList(_table.Reader, _table.Plan, sharesTexts);
            while (_table.Rows.Read())
            {
                foreach (StudyForm form in Next(forms, progress, cancellationToken))
                {
                    yield return form;
                }
            }

            End(progress);
        }
    }

    /// <summary>Reads the forms without blocking. Can be called once.</summary>
    /// <param name="progress">Is told after every thousand rows and at the end.</param>
    /// <param name="cancellationToken">Ends the reading between two rows.</param>
    /// <exception cref="InvalidOperationException">The forms were read before.</exception>
    /// <exception cref="StudyException">The text of the table cannot be read on; what was read stands.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public IAsyncEnumerable<StudyForm> FormsAsync(IProgress<StudyProgress>? progress = null, CancellationToken cancellationToken = default) =>
        FormsAsync(sharesTexts: false, progress, cancellationToken);

    internal async IAsyncEnumerable<StudyForm> FormsAsync(
        bool sharesTexts, IProgress<StudyProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Start();
        var forms = new FormList(_table.Reader, _table.Plan, sharesTexts);
        while (await _table.Rows.ReadAsync().ConfigureAwait(false))
        {
            foreach (StudyForm form in Next(forms, progress, cancellationToken))
            {
                yield return form;
            }
        }

        End(progress);
    }

    /// <inheritdoc/>
    public void Dispose() => _table.Dispose();

    /// <summary>Returns the instrument.</summary>
    public override string ToString() => nameof(StudyReader) + " " + Instrument;

    private void Start()
    {
        if (_isStarted)
        {
            throw new InvalidOperationException("The forms of a reader can be read once; open the table again, or read it into a Study.");
        }

        _isStarted = true;
    }

    /// <summary>
    /// Reads the forms in columns, some thousand at a time: while one chunk is used, the next is read on another thread into the memory
    /// of the one before. Can be called once.
    /// </summary>
    internal void ReadChunks(Action<FormChunk> use, IProgress<StudyProgress>? progress, CancellationToken cancellationToken)
    {
        Start();
        FormChunk current = Fill(NewChunk(), progress, cancellationToken), next = NewChunk();
        while (current.Count > 0)
        {
            Task<FormChunk> reading = Task.Run(() => Fill(next, progress, cancellationToken), CancellationToken.None);
            try
            {
                use(current);
            }
            finally
            {
                // Nothing is closed while it is still read; what the reading throws is thrown below.
                Task.WaitAny([reading], CancellationToken.None);
            }

            (current, next) = (reading.GetAwaiter().GetResult(), current);
        }

        End(progress);
    }

    private FormChunk NewChunk() => new(Instrument, _table.Reader, _table.Plan);

    private FormChunk Fill(FormChunk chunk, IProgress<StudyProgress>? progress, CancellationToken cancellationToken)
    {
        chunk.Clear();
        while (!chunk.IsFull && _table.Rows.Read())
        {
            Count(progress, cancellationToken);
            _table.Reader.Read(_table.Rows, chunk);
        }

        return chunk;
    }

    private List<StudyForm> Next(FormList forms, IProgress<StudyProgress>? progress, CancellationToken cancellationToken)
    {
        Count(progress, cancellationToken);
        forms.Forms.Clear();
        _table.Reader.Read(_table.Rows, forms);
        return forms.Forms;
    }

    private void Count(IProgress<StudyProgress>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _table.Tally.Rows++;
        if (_table.Tally.Rows % RowsBetweenReports == 0)
        {
            progress?.Report(Progress());
        }
    }

    private void End(IProgress<StudyProgress>? progress)
    {
        _table.Tally.IsComplete = true;
        progress?.Report(Progress());
    }

    private StudyProgress Progress() => new(_table.Tally.Rows, _table.Rows.Bytes, _table.Rows.TotalBytes);
}
