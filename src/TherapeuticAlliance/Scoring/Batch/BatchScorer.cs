using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring.Kernels;

namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>
/// Scores tables of answers of one instrument by its definition and a caller's options, with the same bits as one form at a time,
/// whatever the processor and the number of threads. Immutable and safe to share between threads.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class BatchScorer
{
    /// <summary>The most items a scale can have here, since answered counts are bytes.</summary>
    public const int MaxItems = byte.MaxValue;

    // More than the caches of usual processors have for one thread.
    private const long CacheBytes = 32 * 1024 * 1024;

    private readonly Scorer _scorer;
    private readonly BatchKernel _kernel;

    /// <summary>Prepares scoring.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="scoring">The caller's missing-answer rules; the definition's own when <see langword="null"/>.</param>
    /// <param name="batch">How to score; <see cref="BatchOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">
    /// The options name a scale that the instrument does not have, or a scale has more than <see cref="MaxItems"/> items.
    /// </exception>
    public BatchScorer(Instrument instrument, ScoringOptions? scoring = null, BatchOptions? batch = null)
        : this(instrument, scoring, batch, BatchKernels.Fastest)
    {
    }

    internal BatchScorer(Instrument instrument, ScoringOptions? scoring, BatchOptions? batch, KernelChoice kernel)
    {
        _scorer = new Scorer(Guard.NotNull(instrument, nameof(instrument)), scoring ?? ScoringOptions.Default);
        if (instrument.Scales.FirstOrDefault(scale => scale.Items.Count > MaxItems) is { } tooLong)
        {
            throw new ArgumentException(
                "Scale " + tooLong + " has more than " + Number.Text(MaxItems) + " items; score it one form at a time.", nameof(instrument));
        }

        Options = batch ?? BatchOptions.Default;
        KernelName = _scorer.Form.Rules.IsPlain ? kernel.Name : BatchKernels.Scalar.Name;
        _kernel = kernel.Compile(new BatchPlan(_scorer));
    }

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument => _scorer.Instrument;

    /// <summary>Gets how it scores.</summary>
    public BatchOptions Options { get; }

    /// <summary>Gets the code that was chosen for this processor: <c>scalar</c>, or <c>vector</c> with 128, 256 or 512 bits. It changes no score.</summary>
    /// <remarks>A definition with points, a table, rounding, conditional items, or a rule that tells reasons apart is scored by the scalar code.</remarks>
    public string KernelName { get; }

    /// <summary>
    /// Whether forms of an instrument can be held and scored in tables: no scale has more than <see cref="MaxItems"/> items,
    /// and every answer in units of its format fits 32 bits. All instruments of the catalogue can.
    /// </summary>
    /// <param name="instrument">The instrument.</param>
    public static bool Supports(Instrument instrument) =>
        CellFit.HasTable(Guard.NotNull(instrument, nameof(instrument))) && instrument.Scales.All(scale => scale.Items.Count <= MaxItems);

    /// <summary>Scores a table. It never throws for what people answered.</summary>
    /// <param name="responses">A table of the same instrument.</param>
    /// <param name="progress">Is told now and then how many forms are scored.</param>
    /// <param name="cancellationToken">Ends the scoring early.</param>
    /// <exception cref="ArgumentException">The table belongs to another instrument, version or definition.</exception>
    /// <exception cref="OperationCanceledException">The scoring was cancelled.</exception>
    public ScoreTable Score(ResponseTable responses, IProgress<BatchProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Check(responses);
        return Score(responses, Columns(responses.Rows), isNonTemporal: false, progress, cancellationToken);
    }

    /// <summary>
    /// Scores a table into the memory of scores that are no longer needed, so that many tables in turn need the memory of
    /// one. Do not read <paramref name="used"/> afterwards.
    /// </summary>
    /// <param name="responses">A table of the same instrument.</param>
    /// <param name="used">Scores made by this scorer. Where they have fewer rows than the table, new memory is taken.</param>
    /// <param name="progress">Is told now and then how many forms are scored.</param>
    /// <param name="cancellationToken">Ends the scoring early.</param>
    /// <exception cref="ArgumentException">The table belongs to another instrument, or the scores were made by another scorer.</exception>
    /// <exception cref="OperationCanceledException">The scoring was cancelled; <paramref name="used"/> may be overwritten.</exception>
    public ScoreTable Score(ResponseTable responses, ScoreTable used, IProgress<BatchProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Check(responses);
        if (!Guard.NotNull(used, nameof(used)).IsOf(_scorer))
        {
            throw new ArgumentException("The scores were made by another scorer.", nameof(used));
        }

        return used.Columns.All(column => column.Capacity >= responses.Rows)
            ? Score(responses, used.Columns.Select(column => column.Again(responses.Rows)).ToArray(), IsLarge(responses.Rows), progress, cancellationToken)
            : Score(responses, progress, cancellationToken);
    }

    /// <summary>
    /// Scores tables one after another as they are asked for: for more forms than fit in memory. Only the tables that the
    /// caller keeps stay in memory.
    /// </summary>
    /// <param name="tables">Tables of the same instrument, of any number of rows.</param>
    /// <param name="progress">Is told now and then how many forms are scored.</param>
    /// <param name="cancellationToken">Ends the scoring early.</param>
    /// <exception cref="ArgumentException">A table belongs to another instrument, version or definition.</exception>
    /// <exception cref="OperationCanceledException">The scoring was cancelled.</exception>
    public IEnumerable<ScoreTable> Score(IEnumerable<ResponseTable> tables, IProgress<BatchProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Each(Guard.NotNull(tables, nameof(tables)), reuses: false, progress, cancellationToken);

    /// <summary>
    /// Scores tables one after another as they are asked for, each into the memory of the one before: for any number of forms
    /// in the memory of the largest table. Read a table before you ask for the next; do not keep it.
    /// </summary>
    /// <param name="tables">Tables of the same instrument, of any number of rows. They may share their memory too.</param>
    /// <param name="progress">Is told now and then how many forms are scored.</param>
    /// <param name="cancellationToken">Ends the scoring early.</param>
    /// <exception cref="ArgumentException">A table belongs to another instrument, version or definition.</exception>
    /// <exception cref="OperationCanceledException">The scoring was cancelled.</exception>
    public IEnumerable<ScoreTable> ScoreInTurn(IEnumerable<ResponseTable> tables, IProgress<BatchProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Each(Guard.NotNull(tables, nameof(tables)), reuses: true, progress, cancellationToken);

    /// <summary>Returns instrument and kernel.</summary>
    public override string ToString() => nameof(BatchScorer) + " of " + Instrument + ", " + KernelName;

    private IEnumerable<ScoreTable> Each(IEnumerable<ResponseTable> tables, bool reuses, IProgress<BatchProgress>? progress, CancellationToken cancellationToken)
    {
        long rows = 0;
        ScoreTable? last = null;
        foreach (ResponseTable table in tables)
        {
            last = reuses && last is not null ? Score(table, last, progress: null, cancellationToken) : Score(table, progress: null, cancellationToken);
            yield return last;
            rows += table.Rows;
            progress?.Report(new BatchProgress(rows, totalRows: null));
        }
    }

    private void Check(ResponseTable responses)
    {
        if (!Guard.NotNull(responses, nameof(responses)).Instrument.HasDefinitionOf(Instrument))
        {
            throw new ArgumentException("The table is one of " + responses.Instrument + ", but this scorer scores " + Instrument + ".", nameof(responses));
        }
    }

    private ScoreColumn[] Columns(int rows) =>
        Instrument.Scales.Select(scale => new ScoreColumn(scale, rows, Options.Precision, IsLarge(rows))).ToArray();

    // Of each row and scale the score, the count and the status are written.
    private bool IsLarge(long rows) =>
        rows * Instrument.Scales.Count * ((Options.Precision == ScorePrecision.Double ? sizeof(double) : sizeof(float)) + (2 * sizeof(byte))) > CacheBytes;

    // New memory is in the cache when the system hands it out, so only used memory is written past it.
    private ScoreTable Score(ResponseTable responses, ScoreColumn[] columns, bool isNonTemporal, IProgress<BatchProgress>? progress, CancellationToken cancellationToken)
    {
        using var pins = new Pins();
        KernelInput input = responses.Pin(pins);
        var output = new KernelOutput(
            Options.Precision == ScorePrecision.Single,
            Array.ConvertAll(columns, column => column.PinScores(pins)),
            Array.ConvertAll(columns, column => column.PinAnswered(pins)),
            Array.ConvertAll(columns, column => column.PinStatuses(pins)),
            isNonTemporal);
        long invalid = BatchRun.Score(_kernel, input, output, responses.Rows, Options.Threads, progress, cancellationToken);
        return new ScoreTable(responses, _scorer, ReadOnly.Copy(columns), invalid);
    }
}
