using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research;

/// <summary>Streams of tables: answers pulled from a file in chunks, and scores of them, in memory that does not grow with the rows.</summary>
public static class StudyTables
{
    /// <summary>Reads the forms of a reader into tables without blocking. Ids and sessions are left out.</summary>
    /// <param name="reader">A reader whose forms were not read yet; it stays open.</param>
    /// <param name="rows">The number of forms in each table but the last, 1 or more.</param>
    /// <param name="progress">Is told after every thousand rows and at the end.</param>
    /// <param name="cancellationToken">Ends the reading between two rows.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is less than 1.</exception>
    /// <exception cref="ArgumentException">The values of the instrument do not fit 32 bits.</exception>
    /// <exception cref="StudyException">The text of the table cannot be read on; what was read stands.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<ResponseTable> TablesAsync(
        this StudyReader reader, int rows = 65_536, IProgress<StudyProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        return Collect(reader.FormsAsync(progress, cancellationToken), new ResponseTableBuilder(reader.Instrument), rows, cancellationToken);
    }

    /// <summary>Scores tables one after another as they come, without blocking while they are waited for.</summary>
    /// <param name="scorer">The scorer.</param>
    /// <param name="tables">Tables of the same instrument, of any number of rows.</param>
    /// <param name="progress">Is told after every table how many forms are scored.</param>
    /// <param name="cancellationToken">Ends the scoring early.</param>
    /// <exception cref="ArgumentException">A table belongs to another instrument, version or definition.</exception>
    /// <exception cref="OperationCanceledException">The scoring was cancelled.</exception>
    public static IAsyncEnumerable<ScoreTable> ScoreAsync(
        this BatchScorer scorer, IAsyncEnumerable<ResponseTable> tables, IProgress<BatchProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        ArgumentNullException.ThrowIfNull(tables);
        return Scored(scorer, tables, progress, cancellationToken);
    }

    private static async IAsyncEnumerable<ResponseTable> Collect(
        IAsyncEnumerable<StudyForm> forms, ResponseTableBuilder builder, int rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (StudyForm form in forms.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            form.AddTo(builder);
            if (builder.Rows == rows)
            {
                yield return builder.Build();
            }
        }

        if (builder.Rows > 0)
        {
            yield return builder.Build();
        }
    }

    private static async IAsyncEnumerable<ScoreTable> Scored(
        BatchScorer scorer, IAsyncEnumerable<ResponseTable> tables, IProgress<BatchProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long rows = 0;
        await foreach (ResponseTable table in tables.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return scorer.Score(table, progress: null, cancellationToken);
            rows += table.Rows;
            progress?.Report(new BatchProgress(rows, totalRows: null));
        }
    }
}
