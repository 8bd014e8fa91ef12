using System;
using System.Numerics;
using System.Threading;
using System.Threading.Tasks;
using Parquet;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>An item that the file has no column for: nothing is answered.</summary>
internal sealed class BlankColumn<TCell> : AnswerColumn<TCell>
    where TCell : unmanaged, IBinaryInteger<TCell>
{
    internal BlankColumn(CellCode code, TCell[] cells)
        : base(cells) => Array.Fill(cells, TCell.CreateTruncating(code.NotAnswered));

    internal override Task ReadAsync(ParquetRowGroupReader group, int rows, CancellationToken cancellationToken) => Task.CompletedTask;
}
