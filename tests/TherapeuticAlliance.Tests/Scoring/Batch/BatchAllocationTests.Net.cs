using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Scoring.Kernels;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Batch;

/// <summary>Kernels allocate nothing; a table scored into used memory allocates no more for a hundred thousand rows than for one.</summary>
public sealed class BatchAllocationTests
{
    private static readonly Instrument Form = Instruments.WaiSr.Client;

    public static TheoryData<string> Kernels { get; } = new(BatchKernels.All.Select(kernel => kernel.Name));

    [Theory]
    [MemberData(nameof(Kernels))]
    public void A_kernel_allocates_nothing(string kernel)
    {
        Array[] columns = CellTable.Typed(CellType.Byte, CellTable.Random(Form, CellType.Byte, 500, missing: 20, invalid: 20, seed: 1));
        BatchKernel compiled = BatchKernels.All.Single(choice => choice.Name == kernel).Compile(new BatchPlan(new Scorer(Form, ScoringOptions.Default)));
        ScoreColumn[] scores = Form.Scales.Select(scale => new ScoreColumn(scale, 500, ScorePrecision.Double)).ToArray();
        using var pins = new Pins();
        var input = new KernelInput(CellType.Byte, pins.Add(columns), MissingCodes.For(CellType.Byte).All.ToArray());
        var output = new KernelOutput(
            isSingle: false, Array.ConvertAll(scores, column => column.PinScores(pins)),
            Array.ConvertAll(scores, column => column.PinAnswered(pins)), Array.ConvertAll(scores, column => column.PinStatuses(pins)));

        Assert.Equal(0, AllocatedBy(() => compiled.Score(input, output, 0, 500)));
    }

    [Fact]
    public void Scoring_into_used_memory_allocates_no_more_for_many_rows_than_for_one()
    {
        var scorer = new BatchScorer(Form);
        ResponseTable large = CellTable.Of(Form, CellType.Byte, CellTable.Random(Form, CellType.Byte, 100_000, missing: 20, invalid: 20, seed: 1));
        ResponseTable small = large.Slice(0, 1);
        ScoreTable used = scorer.Score(large);

        long forOne = AllocatedBy(() => scorer.Score(small, used));
        long forMany = AllocatedBy(() => scorer.Score(large, used));

        // The runtime may compile the code otherwise in between, which moves some hundred bytes a run; one byte for each row would be 100,000.
        Assert.InRange(forMany, 1, forOne + (20 * 4096));
        Assert.InRange(forOne, 1, 20 * 4096);
    }

    [Fact]
    public void Memory_is_let_go_when_a_table_is_scored()
    {
        WeakReference cells = Scored();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(cells.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Scored()
        {
            byte[] column = Enumerable.Repeat((byte)1, 100).ToArray();
            new BatchScorer(Forms.Sum(1)).Score(ResponseTable.FromColumns(Forms.Sum(1), new[] { column }));
            return new WeakReference(column);
        }
    }

    [Fact]
    public void A_column_takes_memory_for_scores_of_its_precision_only()
    {
        // Twenty times a score of 8 or 4 bytes, a count and a status.
        Assert.InRange(AllocatedBy(() => GC.KeepAlive(new ScoreColumn(Form.Scales[0], 100_000, ScorePrecision.Double))), 20_000_000, 20_200_000);
        Assert.InRange(AllocatedBy(() => GC.KeepAlive(new ScoreColumn(Form.Scales[0], 100_000, ScorePrecision.Single))), 12_000_000, 12_200_000);
    }

    [Fact]
    public void Memory_in_lines_begins_at_a_line_and_is_read_where_it_is_written()
    {
        var cells = new ScoreCells<double>(1000, inLines: true);
        using var pins = new Pins();
        nint first = cells.Pin(pins);

        Marshal.Copy(Enumerable.Range(0, 1000).Select(row => (double)row).ToArray(), 0, first, 1000);

        Assert.Equal(0, first % KernelOutput.LineBytes);
        Assert.Equal((0.0, 999.0), (cells[0], cells[999]));
    }

    [Fact]
    public void Preparing_the_largest_definition_takes_memory_in_proportion_to_items_times_scales()
    {
        const int Items = 512, Scales = 512;
        InstrumentBuilder draft = Forms.Numbered(Items);
        for (int scale = 0; scale < Scales - 1; scale++)
        {
            int first = scale % (Items / 2);
            draft = draft.Scale("s" + scale, s => s.Items(Enumerable.Range(first + 1, BatchScorer.MaxItems).ToArray()).Sum());
        }

        Instrument largest = draft.Scale("rest", s => s.Items(Items - 1, Items).Sum()).Build();
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = new BatchScorer(largest);

        // A factor and a few digits of a key for each item and scale; counting through the lists took 1.6 GB.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 200L * Items * Scales);
    }

    private static long AllocatedBy(Action work) => Allocation.Of(work, 20);
}
