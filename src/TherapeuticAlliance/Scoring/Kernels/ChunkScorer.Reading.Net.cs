using System.Runtime.CompilerServices;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <content>Adds up the answers of groups.</content>
internal readonly unsafe ref partial struct ChunkScorer<TLanes, TCell, TDoubles, TSingles>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read(int group, long row, int rows)
    {
        ItemGroup items = _plan.Groups[group];
        if (items.IsPlain)
        {
            Read(group, default(PlainFilter<TLanes>), default, row, rows);
        }
        else
        {
            Read(group, new GridFilter<TLanes, TCell>(items.Format, false), new GridFilter<TLanes, TCell>(items.Format, true), row, rows);
        }
    }

    /// <summary>Adds up the usable answers of a group and counts them, and counts the invalid ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read<TSieve>(int group, TSieve forward, TSieve reversed, long row, int rows)
        where TSieve : struct, ICellFilter<TLanes>
    {
        ItemGroup items = _plan.Groups[group];
        TCell* sums = SumsOf(group);
        TCell* counts = CountsOf(group);
        TLanes lowest = Of(items.Format.LowestUnits);
        TLanes highest = Of(items.Format.HighestUnits);
        TLanes options = Of(items.Span + 1);
        CodeRun[] missing = _input.MissingRuns;
        TLanes firstCode = Of(missing[0].First);
        TLanes furtherCodes = Of(missing[0].Further);
        TLanes one = Of(1);
        TCell* faults = _faults;
        for (int at = 0; at < rows; at += TLanes.Count)
        {
            // The place of a usable answer is 1 or more, from the end that counts least; all else has the place 0.
            TLanes places = default, usable = default, given = default;
            foreach (int item in items.Forward)
            {
                TLanes cell = Load(item, row + at);
                TLanes place = forward.Keep(TLanes.Above(options, highest - cell));
                places += place;
                usable += TLanes.Smaller(place, one);
                given += TLanes.Smaller(TLanes.Above(cell - firstCode, furtherCodes), one);
            }

            foreach (int item in items.Reversed)
            {
                TLanes cell = Load(item, row + at);
                TLanes place = reversed.Keep(TLanes.Above(options, cell - lowest));
                places += place;
                usable += TLanes.Smaller(place, one);
                given += TLanes.Smaller(TLanes.Above(cell - firstCode, furtherCodes), one);
            }

            (places - usable).Store(sums + at);
            usable.Store(counts + at);
            TLanes invalid = given - usable;
            // Kept where it is not zero; to ask each time costs more than to write.
            invalid.Store(faults);
            faults += invalid.IsZero ? 0 : TLanes.Count;
        }

        CountInvalid(faults);
        // Codes that do not follow the first ones were taken for something invalid.
        for (int run = 1; run < missing.Length; run++)
        {
            Uncount(missing[run], items.Forward, row, rows);
            Uncount(missing[run], items.Reversed, row, rows);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountInvalid(TCell* end)
    {
        for (TCell* faults = _faults; faults < end; faults += TLanes.Count)
        {
            TLanes.Load(faults).AddIntegers(_invalid);
        }
    }

    /// <summary>Counts how many answers are one of these codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Uncount(CodeRun run, int[] items, long row, int rows)
    {
        TLanes first = Of(run.First);
        TLanes further = Of(run.Further);
        TLanes one = Of(1);
        for (int at = 0; at < rows; at += TLanes.Count)
        {
            TLanes codes = default;
            foreach (int item in items)
            {
                TLanes cell = TLanes.Load((TCell*)_input.Column(item) + row + at);
                codes += TLanes.AreAtMost(cell - first, further) & one;
            }

            codes.AddIntegers(_uncounted);
        }
    }

    // Columns are read a short way each in turn, too short for the processor to foresee by itself.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TLanes Load(int item, long row) => TLanes.LoadAndForesee((TCell*)_input.Column(item) + row, _ahead);

    private static TLanes Of(long value) => TLanes.Of(TCell.CreateTruncating(value));
}
