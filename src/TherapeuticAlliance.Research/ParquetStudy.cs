using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Columnar;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research;

/// <summary>
/// A Parquet file of any length with a row for each form and a number for each answer, scored in columns in the memory of its largest
/// row group: nothing is made for a form. It does not look at ids and sessions; for that, read the rows with
/// <see cref="StudyReader.OpenParquet"/>. Not safe to share between threads.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class ParquetStudy : IAsyncDisposable
{
    private readonly ParquetFile _file;
    private readonly ColumnarPlan _plan;
    private readonly ColumnMemory _memory;
    private readonly AnswerColumns _answers;

    private ParquetStudy(ParquetFile file, Instrument instrument, ColumnarPlan plan)
    {
        _file = file;
        _plan = plan;
        Instrument = instrument;
        Rows = file.GroupRows.Sum(rows => (long)rows);
        _memory = new ColumnMemory(file.GroupRows.DefaultIfEmpty(0).Max());
        _answers = AnswerColumns.Of(instrument, plan.Items, plan.Missing, file, _memory);
    }

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>Gets the number of forms, 0 or more.</summary>
    public long Rows { get; }

    /// <summary>Gets the findings about the columns, one for each matter.</summary>
    public IReadOnlyList<Finding> Findings => _plan.Notes;

    /// <summary>Opens a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="instrument">The instrument that was answered.</param>
    /// <param name="map">
    /// The columns of the items, values of missing answers, and what goes with the scores: id, session and what is kept.
    /// </param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="StudyException">The file or its columns do not fit; all reasons are listed.</exception>
    /// <exception cref="ArgumentException">Forms of the instrument cannot be held in a table, see <see cref="BatchScorer.Supports"/>.</exception>
    public static async Task<ParquetStudy> OpenAsync(string path, Instrument instrument, StudyMap map, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(map);
        ParquetFile file = await ParquetFile.OpenAsync(path, cancellationToken).ConfigureAwait(false);
        try
        {
            return new ParquetStudy(file, instrument, ColumnarPlan.Of(file.Fields, instrument, map));
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>
    /// Reads the answers, a table for each row group that has rows. Each table is in the memory of the one before: use it before you ask for
    /// the next. What is no option of its item is a cell that counts as invalid.
    /// </summary>
    /// <param name="progress">Is told after every table.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="StudyException">The file is damaged.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public async IAsyncEnumerable<ResponseTable> TablesAsync(
        IProgress<StudyProgress>? progress = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        long rows = 0;
        for (int i = 0; i < _file.GroupRows.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int count = _file.GroupRows[i];
            if (count > 0)
            {
                yield return await _file.ReadAsync(i, group => _answers.ReadAsync(group, count, cancellationToken)).ConfigureAwait(false);
                rows += count;
                progress?.Report(Progress(rows));
            }
        }
    }

    /// <summary>
    /// Scores the file into another one: id, session and what is kept, then for each scale <c>{scale}</c>, a double that is absent where
    /// there is no score, <c>{scale}_status</c> (2 complete, 1 prorated, 0 not scorable) and <c>{scale}_answered</c>.
    /// </summary>
    /// <param name="path">The path of the file, which is replaced if it exists. It has its name when it is complete.</param>
    /// <param name="options">The caller's missing-answer rules; the definition's own when <see langword="null"/>.</param>
    /// <param name="progress">Is told after every row group.</param>
    /// <param name="cancellationToken">Ends the work; nothing is left behind.</param>
    /// <returns>How many answers are no option of their item; they count as missing.</returns>
    /// <exception cref="StudyException">The file is damaged, or the scores cannot be written.</exception>
    /// <exception cref="ArgumentException">The options name a scale that the instrument does not have.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public async Task<long> WriteScoresAsync(
        string path, ScoringOptions? options = null, IProgress<StudyProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var scorer = new BatchScorer(Instrument, options);
        CopiedColumn[] copied = [.. _plan.Copied.Select(field => CopiedColumn.Of(field, _memory)!)];
        var columns = new ScoreColumns(Instrument, _memory);
        using OutputFile output = OutputFile.Create(path, _file.Source);
        var writer = new ScoreParquet(path, output.Stream, [.. copied.Select(column => column.Field), .. columns.Fields]);
        long rows = 0, invalid = 0;
        ScoreTable? scores = null;
        for (int i = 0; i < _file.GroupRows.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int count = _file.GroupRows[i];
            scores = await _file.ReadAsync(i, async group =>
            {
                ResponseTable answers = await _answers.ReadAsync(group, count, cancellationToken).ConfigureAwait(false);
                ScoreTable table = scores is null ? scorer.Score(answers, null, cancellationToken) : scorer.Score(answers, scores, null, cancellationToken);
                await writer.WriteAsync(copied, group, columns, table, cancellationToken).ConfigureAwait(false);
                return table;
            }).ConfigureAwait(false);
            invalid += scores.InvalidAnswers;
            rows += count;
            progress?.Report(Progress(rows));
        }

        await writer.CompleteAsync().ConfigureAwait(false);
        output.Complete();
        return invalid;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _file.DisposeAsync();

    /// <summary>Returns the instrument.</summary>
    public override string ToString() => nameof(ParquetStudy) + " of " + Instrument;

    private StudyProgress Progress(long rows) => new(rows, (long)((double)_file.Length * rows / Rows), _file.Length);
}
