using System;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>A column of texts.</summary>
internal sealed class CopiedTexts(DataField field, ColumnMemory memory) : CopiedColumn
{
    internal override DataField Field { get; } = new DataField<string>(field.Name);

    internal override async Task CopyAsync(ParquetRowGroupReader from, ParquetRowGroupWriter to, int rows, CancellationToken cancellationToken)
    {
        string?[] texts = memory.Of<string?>();
        await from.ReadAsync(field, texts.AsMemory(0, rows), null, cancellationToken).ConfigureAwait(false);
        await to.WriteAsync(Field, new ArraySegment<string>(texts!, 0, rows), null).ConfigureAwait(false);
    }
}
