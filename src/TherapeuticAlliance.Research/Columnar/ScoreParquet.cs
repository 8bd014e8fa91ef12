using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>A Parquet file of scores that is being written, a row group for each one that was read.</summary>
internal sealed class ScoreParquet(string path, Stream stream, IReadOnlyList<DataField> fields)
{
    private ParquetWriter? _writer;

    internal Task WriteAsync(CopiedColumn[] copied, ParquetRowGroupReader from, ScoreColumns columns, ScoreTable scores, CancellationToken cancellationToken) => Guarded(async () =>
    {
        _writer ??= await ParquetWriter.CreateAsync(new ParquetSchema(fields), new DirectStream(stream), null, append: false, cancellationToken).ConfigureAwait(false);
        using ParquetRowGroupWriter group = _writer.CreateRowGroup();
        foreach (CopiedColumn column in copied)
        {
            await column.CopyAsync(from, group, scores.Rows, cancellationToken).ConfigureAwait(false);
        }

        await columns.WriteAsync(group, scores, cancellationToken).ConfigureAwait(false);
    });

    /// <summary>Writes what stands at the end of such a file.</summary>
    internal Task CompleteAsync() => Guarded(async () =>
    {
        _writer ??= await ParquetWriter.CreateAsync(new ParquetSchema(fields), new DirectStream(stream)).ConfigureAwait(false);
        await _writer.DisposeAsync().ConfigureAwait(false);
        _writer = null;
    });

    private async Task Guarded(Func<Task> write)
    {
        try
        {
            await write().ConfigureAwait(false);
        }
        catch (Exception exception) when (FileGuard.IsOfFile(exception))
        {
            throw FileGuard.Failed(FileFindings.FileUnwritable, path, exception);
        }
    }
}
