using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>
/// The scores as columns of a file: for each scale <c>{scale}</c>, a double that is absent where there is no score, <c>{scale}_status</c>
/// (2 complete, 1 prorated, 0 not scorable, as in SQL) and <c>{scale}_answered</c>.
/// </summary>
internal sealed class ScoreColumns
{
    private readonly ScaleFields[] _scales;
    private readonly ColumnMemory _memory;

    internal ScoreColumns(Instrument instrument, ColumnMemory memory)
    {
        _memory = memory;
        _scales = [.. instrument.Scales.Select(scale => new ScaleFields(
            new DataField<double?>(scale.Code), new DataField<byte>(scale.Code + "_status"), new DataField<byte>(scale.Code + "_answered")))];
    }

    internal IEnumerable<DataField> Fields => _scales.SelectMany(scale => new[] { scale.Score, scale.Status, scale.Answered });

    internal async Task WriteAsync(ParquetRowGroupWriter group, ScoreTable scores, CancellationToken cancellationToken)
    {
        for (int scale = 0; scale < _scales.Length; scale++)
        {
            ScaleFields fields = _scales[scale];
            await group.WriteAllPartsAsync<double>(
                fields.Score, Values(scores.Columns[scale]), _memory.Levels.AsMemory(0, scores.Rows), null, cancellationToken).ConfigureAwait(false);
            await group.WriteAsync<byte>(fields.Status, Statuses(scores.Columns[scale]), null, null, cancellationToken).ConfigureAwait(false);
            await group.WriteAsync<byte>(fields.Answered, Answered(scores.Columns[scale]), null, null, cancellationToken).ConfigureAwait(false);
        }
    }

    // The scores that are there, one after another, and for each row whether there is one.
    private ReadOnlyMemory<double> Values(ScoreColumn column)
    {
        double[] values = _memory.Of<double>();
        int[] levels = _memory.Levels;
        ReadOnlySpan<double> doubles = column.Doubles;
        int next = 0;
        for (int row = 0; row < doubles.Length; row++)
        {
            int isThere = double.IsNaN(doubles[row]) ? 0 : 1;
            values[next] = doubles[row];
            levels[row] = isThere;
            next += isThere;
        }

        return values.AsMemory(0, next);
    }

    private ReadOnlyMemory<byte> Statuses(ScoreColumn column)
    {
        byte[] values = _memory.Of<byte>();
        ReadOnlySpan<ScoreStatus> statuses = column.Statuses;
        for (int row = 0; row < statuses.Length; row++)
        {
            values[row] = (byte)statuses[row];
        }

        return values.AsMemory(0, statuses.Length);
    }

    private ReadOnlyMemory<byte> Answered(ScoreColumn column)
    {
        byte[] values = _memory.Of<byte>();
        column.AnsweredItems.CopyTo(values);
        return values.AsMemory(0, column.Rows);
    }

    private sealed record ScaleFields(DataField Score, DataField Status, DataField Answered);
}
