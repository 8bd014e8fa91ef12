using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>The scores of a study in memory as a Parquet file of one row group.</summary>
internal static class StudyParquet
{
    internal static async Task WriteAsync(StudyScores scores, ScoreTable table, Stream stream, CancellationToken cancellationToken)
    {
        var columns = new ScoreColumns(scores.Study.Instrument, new ColumnMemory(table.Rows));
        KeyValuePair<DataField, string[]>[] texts = [.. Texts(scores)];
        ParquetWriter writer = await ParquetWriter.CreateAsync(
            new ParquetSchema([.. texts.Select(text => text.Key), .. columns.Fields]), stream, null, append: false, cancellationToken).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            foreach ((DataField field, string[] values) in texts)
            {
                await group.WriteAsync(field, new ArraySegment<string>(values), null).ConfigureAwait(false);
            }

            await columns.WriteAsync(group, table, cancellationToken).ConfigureAwait(false);
        }
    }

    private static IEnumerable<KeyValuePair<DataField, string[]>> Texts(StudyScores scores)
    {
        yield return new(new DataField<string>("id"), [.. scores.Forms.Select(form => form.Form.Id)]);
        yield return new(new DataField<string>("session"), [.. scores.Forms.Select(form => form.Form.Session)]);
        for (int i = 0; i < scores.Study.Map.KeptColumns.Length; i++)
        {
            int kept = i;
            yield return new(new DataField<string>(scores.Study.Map.KeptColumns[kept]), [.. scores.Forms.Select(form => form.Form.Kept[kept])]);
        }
    }
}
