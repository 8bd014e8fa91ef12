using System;
using System.Linq;
using System.Runtime.InteropServices;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Scoring.Kernels;
using TherapeuticAlliance.Tests.Support;
using Xunit;
using Bytes = TherapeuticAlliance.Scoring.Kernels.ChunkScorer<
    TherapeuticAlliance.Scoring.Kernels.Lanes128<byte>, byte, TherapeuticAlliance.Scoring.Kernels.Lanes128<double>, TherapeuticAlliance.Scoring.Kernels.Lanes128<float>>;
using Shorts = TherapeuticAlliance.Scoring.Kernels.ChunkScorer<
    TherapeuticAlliance.Scoring.Kernels.Lanes256<ushort>, ushort, TherapeuticAlliance.Scoring.Kernels.Lanes256<double>, TherapeuticAlliance.Scoring.Kernels.Lanes256<float>>;

namespace TherapeuticAlliance.Tests.Scoring.Kernels;

public sealed unsafe class ChunkScorerTests
{
    private const byte Untouched = 0xA5;
    private const int Guard = 4096;

    // A group takes two bytes a row, and one for faults and eight for a double are added. 128 KiB ÷ 2 are 65,536 rows;
    // of more than 16 items 12 KiB ÷ 2, 6,144 rows. A block of 128 rows of one term: 2 · 4 bytes, a count and a status, 10 a row.
    // Two times 16 lanes of 32 bits count what is invalid: 128 bytes.
    [Theory]
    [InlineData(16, (65_536 * 11) + (128 * 10) + 128)]
    [InlineData(17, (6_144 * 11) + (128 * 10) + 128)]
    public void Sums_of_a_chunk_take_a_part_of_the_second_cache_or_of_the_first_where_columns_are_many(int items, int bytes)
    {
        BatchPlan plan = Plans.Of(Forms.Sum(items));

        Assert.Equal(bytes, Bytes.MemoryFor(new SumPlan(plan, byte.MaxValue), Input(plan, CellType.Byte)));
    }

    // Two groups, since item 3 counts twice: 128 KiB ÷ (2 · 2 · 2 bytes) are 16,384 rows. Sums and counts of two groups and faults
    // are 5 · 2 bytes, with a double 18. A block: 2 · 2 · 4 bytes for two terms, and 2. Two times 16 lanes of 32 bits.
    [Fact]
    public void Every_group_and_every_term_has_its_memory()
    {
        BatchPlan plan = Plans.Of(Forms.Numbered(3).Weighted(2, "3").Scale("s", s => s.AllItems().Sum()).Build());

        Assert.Equal((16_384 * 18) + (128 * 18) + 128, Shorts.MemoryFor(new SumPlan(plan, ushort.MaxValue), Input(plan, CellType.Int16)));
    }

    // 200 items are many columns, and as many groups: 12 KiB ÷ 400 bytes is less than 128 rows.
    [Fact]
    public void A_chunk_has_at_least_one_block_of_rows()
    {
        BatchPlan plan = Plans.Of(Weighted(200));

        Assert.Equal(200, new SumPlan(plan, byte.MaxValue).Groups.Length);
        Assert.Equal((128 * (401 + 8)) + (128 * ((8 * 200) + 2)) + 128, Bytes.MemoryFor(new SumPlan(plan, byte.MaxValue), Input(plan, CellType.Byte)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_chunk_writes_into_its_memory_and_nowhere_else(bool isSingle)
    {
        foreach (Instrument form in new[] { Forms.Sum(3), Weighted(40), Catalogued.Unusual[5] })
        {
            BatchPlan plan = Plans.Of(form);
            var sums = new SumPlan(plan, ushort.MaxValue);
            short[][] columns = form.Items.Select(_ => Enumerable.Repeat((short)-1, 256).ToArray()).ToArray();
            using var pins = new Pins();
            var input = new KernelInput(CellType.Int16, pins.Add(columns), [1, 3]);
            KernelOutput output = Output(form, isSingle, pins);
            int bytes = Shorts.MemoryFor(sums, input);
            byte* memory = (byte*)NativeMemory.AlignedAlloc((nuint)(bytes + (2 * Guard)), Guard);
            try
            {
                new Span<byte>(memory, bytes + (2 * Guard)).Fill(Untouched);

                long invalid = new Shorts(sums, input, output, memory + Guard).Score(0, 256);

                Assert.Equal(256 * form.Items.Count, invalid);
                Assert.False(new Span<byte>(memory, Guard).ContainsAnyExcept(Untouched));
                Assert.False(new Span<byte>(memory + Guard + bytes, Guard).ContainsAnyExcept(Untouched));
                Assert.True(new Span<byte>(memory + Guard + bytes - 64, 64).ContainsAnyExcept(Untouched), "The last of it is used.");
            }
            finally
            {
                NativeMemory.AlignedFree(memory);
            }
        }
    }

    // Item k counts k times, so that each is a group and a term.
    private static Instrument Weighted(int items)
    {
        InstrumentBuilder form = Forms.Numbered(items);
        for (int item = 2; item <= items; item++)
        {
            form.Weighted(item, item.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return form.Scale("s", s => s.AllItems().Sum()).Build();
    }

    private static KernelInput Input(BatchPlan plan, CellType type) => new(type, new nint[plan.Instrument.Items.Count], [255]);

    private static KernelOutput Output(Instrument form, bool isSingle, Pins pins)
    {
        nint[] Columns(int size) => pins.Add(form.Scales.Select(_ => new byte[256 * size]).ToArray());
        return new KernelOutput(isSingle, Columns(isSingle ? sizeof(float) : sizeof(double)), Columns(1), Columns(1));
    }
}
