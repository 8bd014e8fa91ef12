using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Reading;

namespace TherapeuticAlliance.Research;

/// <summary>
/// Reads the forms of a table one at a time, once, in memory that does not grow with the number of rows, except for
/// their ids and sessions, which are kept to find duplicates. Not safe to share between threads.
/// </summary>
public sealed class StudyReader : IDisposable
{
    private const int RowsBetweenReports = 1000;

    private readonly CsvTable _table;
    private readonly FileStream? _stream;
    private readonly RowReader _rows;
    private readonly StudyTally _tally;
    private bool _isStarted;

    internal StudyReader(CsvTable table, FileStream? stream, Instrument instrument, StudyMap map, ColumnPlan plan)
    {
        _table = table;
        _stream = stream;
        Instrument = instrument;
        _rows = new RowReader(instrument, map, plan);
        _tally = new StudyTally(instrument, _rows, plan);
    }

    /// <summary>The instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>How many rows below the header were read so far, with those of other raters.</summary>
    public long RowsRead => _tally.Rows;

    /// <summary>How many of them are of other raters and were left alone.</summary>
    public long RowsOfOtherRaters => _rows.Raters.Left;

    /// <summary>What is noteworthy about the table as a whole, one finding for each matter. Complete when all rows were read.</summary>
    public IReadOnlyList<Finding> Findings => [.. _tally.Findings()];

    /// <summary>The file being read, or null when it is none.</summary>
    internal string? SourcePath => _stream?.Name;

    /// <summary>Opens a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="instrument">The instrument that was answered.</param>
    /// <param name="map">Says which column holds what.</param>
    /// <exception cref="StudyException">The file or its header does not fit; all reasons are listed.</exception>
    public static StudyReader Open(string path, Instrument instrument, StudyMap map)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        FileStream stream = StudyFile.OpenRead(path);
        return StudyOpening.Open(StudyFile.ReaderOf(stream, map ?? throw new ArgumentNullException(nameof(map))), stream, instrument, map);
    }

    /// <summary>Opens a table that is not a file.</summary>
    /// <param name="reader">The text of the table; closed with this reader.</param>
    /// <param name="instrument">The instrument that was answered.</param>
    /// <param name="map">Says which column holds what.</param>
    /// <exception cref="StudyException">The header does not fit; all reasons are listed.</exception>
    public static StudyReader Open(TextReader reader, Instrument instrument, StudyMap map) => StudyOpening.Open(reader, null, instrument, map);

    /// <summary>Opens a file, or says why that is not possible.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="instrument">The instrument that was answered.</param>
    /// <param name="map">Says which column holds what.</param>
    public static Result<StudyReader> TryOpen(string path, Instrument instrument, StudyMap map) => StudyOpening.Try(() => Open(path, instrument, map));

    /// <summary>Reads the forms. Can be called once.</summary>
    /// <param name="progress">Is told after every thousand rows and at the end.</param>
    /// <param name="cancellationToken">Ends the reading between two rows.</param>
    /// <exception cref="InvalidOperationException">The forms were read before.</exception>
    /// <exception cref="StudyException">The text of the table cannot be read on; what was read stands.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public IEnumerable<StudyForm> Forms(IProgress<StudyProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Start();
        return Read();

        IEnumerable<StudyForm> Read()
        {
            var forms = new List<StudyForm>();
            while (_table.Read())
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
    public async IAsyncEnumerable<StudyForm> FormsAsync(
        IProgress<StudyProgress>? progress = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Start();
        var forms = new List<StudyForm>();
        while (await _table.ReadAsync().ConfigureAwait(false))
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

    private List<StudyForm> Next(List<StudyForm> forms, IProgress<StudyProgress>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _tally.Rows++;
        if (_tally.Rows % RowsBetweenReports == 0)
        {
            progress?.Report(Progress());
        }

        forms.Clear();
        _rows.Read(_table, forms);
        return forms;
    }

    private void End(IProgress<StudyProgress>? progress)
    {
        _tally.IsComplete = true;
        progress?.Report(Progress());
    }

    private StudyProgress Progress() => new(_tally.Rows, _stream?.Position ?? 0, _stream is { CanSeek: true } ? _stream.Length : null);
}
