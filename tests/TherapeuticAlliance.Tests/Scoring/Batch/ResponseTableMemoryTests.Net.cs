using System;
using System.Buffers;
using System.Linq;
using System.Runtime.InteropServices;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Batch;

public sealed class ResponseTableMemoryTests
{
    private static readonly Instrument Two = Forms.Sum(2);

    [Fact]
    public void Memory_is_used_where_it_lies()
    {
        byte[] block = Enumerable.Range(0, 600).Select(i => (byte)((i % 5) + 1)).ToArray();
        ReadOnlyMemory<byte>[] columns = [block.AsMemory(3, 200), block.AsMemory(301, 200)];
        ResponseTable table = ResponseTable.FromMemory(Two, columns);

        block[3] = 5;
        block[301] = 255;

        Assert.Equal(200, table.Rows);
        Assert.Equal((5m, null), (table.Sheet(0).Answers[0].Value, table.Sheet(0).Answers[1].Value));
        ScoreTable scores = new BatchScorer(Two).Score(table.Slice(1, 199));
        Assert.All(Enumerable.Range(0, 199), row => Assert.Equal(block[4 + row] + block[302 + row], scores["s"][row]));
    }

    [Fact]
    public void Memory_outside_the_managed_heap_is_scored_too()
    {
        using var first = new NativeColumn([1, 2, 3]);
        using var second = new NativeColumn([3, 255, 5]);

        ScoreTable scores = new BatchScorer(Two).Score(ResponseTable.FromMemory<byte>(Two, [first.Memory, second.Memory]));

        Assert.Equal([4.0, double.NaN, 8.0], scores["s"].ToArray());
        Assert.Equal((0, 0), (first.Pins, second.Pins));
    }

    [Fact]
    public void Wrong_memory_is_the_programmers_mistake()
    {
        Assert.Throws<ArgumentNullException>("columns", () => ResponseTable.FromMemory<byte>(Two, null!));
        Assert.Throws<ArgumentException>("columns", () => ResponseTable.FromMemory<byte>(Two, [new byte[1]]));
        Assert.Throws<ArgumentException>("columns", () => ResponseTable.FromMemory<byte>(Two, [new byte[1], new byte[2]]));
    }

    [Fact]
    public void Rows_may_be_a_span()
    {
        ReadOnlySpan<short> cells = [1, 2, 3, 4];

        Assert.Equal(2, ResponseTable.FromRows(Two, cells).Rows);
    }

    [Fact]
    public void Rows_of_numbers_may_be_spans()
    {
        var builder = new ResponseTableBuilder(Two);
        builder.Add([1.0, 4]);

        Assert.Equal(5, new BatchScorer(Two).Score(builder.Build())["s"][0]);
        Assert.Throws<ArgumentException>("answers", () => builder.Add(ReadOnlySpan<double>.Empty));
    }

    [Fact]
    public void Columns_of_scores_can_be_read_where_they_lie()
    {
        ResponseTable table = ResponseTable.FromRows(Two, new byte[] { 1, 2, 3, 255 });
        ScoreColumn doubles = new BatchScorer(Two).Score(table)["s"];
        ScoreColumn singles = new BatchScorer(Two, null, BatchOptions.Default.WithSingles()).Score(table)["s"];

        Assert.Equal(doubles.ToArray(), doubles.Doubles.ToArray());
        Assert.Equal(singles.ToSingles(), singles.Singles.ToArray());
        Assert.True(doubles.Singles.IsEmpty && singles.Doubles.IsEmpty);
        Assert.Equal([2, 1], doubles.AnsweredItems.ToArray());
        Assert.Equal(doubles.ToStatuses(), doubles.Statuses.ToArray());
    }

    /// <summary>Memory as a mapped file has it, which counts who holds it in place.</summary>
    private sealed unsafe class NativeColumn : MemoryManager<byte>
    {
        private readonly byte* _cells;
        private readonly int _length;

        internal NativeColumn(byte[] cells)
        {
            _length = cells.Length;
            _cells = (byte*)NativeMemory.Alloc((nuint)_length);
            cells.CopyTo(new Span<byte>(_cells, _length));
        }

        internal int Pins { get; private set; }

        public override Span<byte> GetSpan() => new(_cells, _length);

        public override MemoryHandle Pin(int elementIndex = 0)
        {
            Pins++;
            return new MemoryHandle(_cells + elementIndex, pinnable: this);
        }

        public override void Unpin() => Pins--;

        protected override void Dispose(bool disposing) => NativeMemory.Free(_cells);
    }
}
