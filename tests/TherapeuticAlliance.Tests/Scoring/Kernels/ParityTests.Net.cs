using System;
using System.Linq;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Scoring.Kernels;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Kernels;

/// <summary>
/// Every kernel writes the bits of the specification and no others. Kernels for which this processor has no instructions
/// run in software, so all run everywhere.
/// </summary>
public sealed class ParityTests
{
    private const int Longest = 256;

    private static Instrument[] Instruments { get; } = [.. Catalogued.Keyed, .. Catalogued.Unusual];

    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (KernelChoice kernel in BatchKernels.All.Skip(1))
            {
                for (int instrument = 0; instrument < Instruments.Length; instrument++)
                {
                    cases.Add(kernel.Name, instrument);
                }
            }

            return cases;
        }
    }

    public static TheoryData<string> Kernels { get; } = new(BatchKernels.All.Skip(1).Select(kernel => kernel.Name));

    [Fact]
    public void Every_keyed_instrument_of_the_catalogue_takes_part() => Assert.InRange(Catalogued.Keyed.Length, 30, 200);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_length_up_to_256_is_scored_as_by_the_specification(string kernel, int instrument)
    {
        CellType type = CellTable.TypesOf(Instruments[instrument])[0];
        foreach (bool isSingle in new[] { false, true })
        {
            var pair = new Pair(kernel, Instruments[instrument], type, isSingle, Longest, missing: 60, invalid: 5);
            for (int length = 0; length <= Longest; length++)
            {
                pair.AssertEqual(0, length, offset: length % 2);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_cell_type_rule_and_share_of_missing_answers_is_scored_as_by_the_specification(string kernel, int instrument)
    {
        ScoringOptions allowing = ScoringOptions.Default.WithRule(MissingRule.AtMostMissing(2));
        foreach (CellType type in CellTable.TypesOf(Instruments[instrument]))
        {
            foreach (ScoringOptions options in new[] { ScoringOptions.Default, allowing, ScoringOptions.Default.WithRule(MissingRule.AtLeastAnswered(1)) })
            {
                foreach ((int missing, int invalid) in new[] { (0, 0), (20, 1), (300, 100), (1000, 0), (0, 1000) })
                {
                    new Pair(kernel, Instruments[instrument], type, isSingle: invalid % 100 == 0, Longest, missing, invalid, options).AssertEqual(0, 192);
                    new Pair(kernel, Instruments[instrument], type, isSingle: invalid == 1, Longest, missing, invalid, options).AssertEqual(64, 192, offset: 1);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Every_start_up_to_64_rows_in_is_scored_as_by_the_specification(string kernel)
    {
        foreach (Instrument instrument in new[] { TherapeuticAlliance.Instruments.WaiSr.Client, Catalogued.Unusual[0], Catalogued.Unusual[5] })
        {
            CellType type = CellTable.TypesOf(instrument)[0];
            foreach (bool isSingle in new[] { false, true })
            {
                var pair = new Pair(kernel, instrument, type, isSingle, Longest, missing: 60, invalid: 5);
                for (int offset = 0; offset <= 64; offset++)
                {
                    pair.AssertEqual(offset, offset + 129, offset % 9);
                    pair.AssertEqual(3, 131, offset);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Many_rows_are_scored_as_by_the_specification(string kernel)
    {
        foreach (Instrument instrument in new[] { TherapeuticAlliance.Instruments.Wai36.Client, TherapeuticAlliance.Instruments.Srs, Catalogued.Unusual[3] })
        {
            foreach (int rows in new[] { 10_007, 40_001 })
            {
                var pair = new Pair(kernel, instrument, CellTable.TypesOf(instrument)[0], isSingle: false, rows, missing: 20, invalid: 1);
                pair.AssertEqual(0, rows);
                pair.AssertEqual(0, rows, offset: 1);
            }
        }
    }

    // The second has reversed items, and so many columns that its rows are more than one chunk.
    [Theory]
    [MemberData(nameof(Kernels))]
    public void Missing_codes_need_not_follow_one_another(string kernel)
    {
        foreach ((Instrument form, int rows) in new[] { (TherapeuticAlliance.Instruments.WaiSr.Client, Longest), (TherapeuticAlliance.Instruments.Wai36.Client, 7_000) })
        {
            Array[] columns = CellTable.Typed(CellType.Byte, CellTable.Random(form, CellType.Byte, rows, missing: 200, invalid: 100, seed: 7));
            BatchKernel compiled = KernelResult.Compile(BatchKernels.All.Single(choice => choice.Name == kernel), form);
            BatchKernel specification = KernelResult.Compile(BatchKernels.Scalar, form);
            foreach (int[] codes in new int[][] { [255, 253], [254], [0, 255], [253, 255, 0, 100] })
            {
                KernelResult expected = KernelResult.Of(specification, form, CellType.Byte, columns, isSingle: false, 0, rows, codes: codes);
                KernelResult actual = KernelResult.Of(compiled, form, CellType.Byte, columns, isSingle: false, 0, rows, codes: codes);

                Assert.True(actual.Agrees(expected, 0, rows));
                Assert.Equal(expected.Invalid, actual.Invalid);
            }
        }
    }

    [Fact]
    public void A_table_larger_than_the_cache_is_scored_like_its_parts()
    {
        const int rows = 900_000, part = 100_001;
        Instrument form = TherapeuticAlliance.Instruments.WaiSr.Client;
        ResponseTable table = CellTable.Of(form, CellType.Byte, CellTable.Random(form, CellType.Byte, rows, missing: 20, invalid: 1, seed: 1));
        foreach (BatchOptions options in new[] { BatchOptions.Default, BatchOptions.Default.WithThreads(2), BatchOptions.Default.WithSingles() })
        {
            var scorer = new BatchScorer(form, null, options);
            // Twice, since only used memory is written past the cache.
            ScoreColumn whole = scorer.Score(table, scorer.Score(table))["total"];
            for (int first = 0; first < rows; first += part)
            {
                int length = Math.Min(part, rows - first);
                ScoreColumn alone = scorer.Score(table.Slice(first, length))["total"];

                Assert.True(alone.Doubles.SequenceEqual(whole.Doubles.Slice(Math.Min(first, whole.Doubles.Length), alone.Doubles.Length)));
                Assert.True(alone.Singles.SequenceEqual(whole.Singles.Slice(Math.Min(first, whole.Singles.Length), alone.Singles.Length)));
                Assert.True(alone.AnsweredItems.SequenceEqual(whole.AnsweredItems.Slice(first, length)));
                Assert.True(alone.Statuses.SequenceEqual(whole.Statuses.Slice(first, length)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Random_forms_are_scored_as_by_the_specification(string kernel) => Law.Holds(
        Any.Forms,
        form =>
        {
            Instrument instrument = form.Build();
            foreach (CellType type in CellTable.TypesOf(instrument))
            {
                new Pair(kernel, instrument, type, isSingle: false, 65, missing: 150, invalid: 50).AssertEqual(0, 65);
                new Pair(kernel, instrument, type, isSingle: true, 65, missing: 150, invalid: 50).AssertEqual(0, 65);
            }
        },
        times: 60);

    private sealed class Pair
    {
        private readonly Instrument _instrument;
        private readonly CellType _type;
        private readonly bool _isSingle;
        private readonly Array[] _columns;
        private readonly BatchKernel _kernel;
        private readonly BatchKernel _specification;
        private readonly KernelResult _expected;
        private readonly string _what;

        internal Pair(string kernel, Instrument instrument, CellType type, bool isSingle, int rows, int missing, int invalid, ScoringOptions? options = null)
        {
            _instrument = instrument;
            _type = type;
            _isSingle = isSingle;
            _columns = CellTable.Typed(type, CellTable.Random(instrument, type, rows, missing, invalid, seed: rows + missing + invalid));
            _kernel = KernelResult.Compile(BatchKernels.All.Single(choice => choice.Name == kernel), instrument, options);
            _specification = KernelResult.Compile(BatchKernels.Scalar, instrument, options);
            _expected = KernelResult.Of(_specification, instrument, type, _columns, isSingle, 0, rows);
            _what = kernel + ", " + instrument + ", " + type + (isSingle ? ", single" : ", double") + ", " + missing + " missing, " + invalid + " invalid";
        }

        /// <summary>Without an offset the kernel writes past the cache, with most others through it.</summary>
        internal void AssertEqual(int from, int to, int offset = 0)
        {
            KernelResult actual = KernelResult.Of(_kernel, _instrument, _type, _columns, _isSingle, from, to, offset);
            KernelResult part = KernelResult.Of(_specification, _instrument, _type, _columns, _isSingle, from, to);

            Assert.True(actual.Agrees(_expected, from, to), _what + ", rows " + from + " to " + to + ", offset " + offset);
            Assert.Equal(part.Invalid, actual.Invalid);
        }
    }
}
