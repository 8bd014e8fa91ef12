using System.Runtime.CompilerServices;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <content>Adds up the answers of groups.</content>
internal readonly unsafe ref partial struct ChunkScorer<TLanes, TCell, TDoubles, TSingles>
{
    private long Read(int group, long row, int rows)
    {
        ItemGroup items = _plan.Groups[group];
        return items.IsPlain
            ? Read(group, default(PlainSieve<TLanes>), default, row, rows)
            : Read(group, new GridSieve<TLanes, TCell>(items.Format, false), new GridSieve<TLanes, TCell>(items.Format, true), row, rows);
    }

    /// <summary>Adds up the usable answers of a group and counts them; returns how many are invalid.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long Read<TSieve>(int group, TSieve forward, TSieve reversed, long row, int rows)
        where TSieve : struct, ISieve<TLanes>
    {
        ItemGroup items = _plan.Groups[group];
        TCell* sums = SumsOf(group);
        TCell* counts = CountsOf(group);
        TLanes lowest = Of(items.Format.LowestUnits);
        TLanes highest = Of(items.Format.HighestUnits);
        TLanes options = Of(items.Span + 1);
        TLanes missing = Of(_input.MissingCodes[0]);
        TLanes one = Of(1);
        int suspects = 0;
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
                given += TLanes.Smaller(cell ^ missing, one);
            }

            foreach (int item in items.Reversed)
            {
                TLanes cell = Load(item, row + at);
                TLanes place = reversed.Keep(TLanes.Above(options, cell - lowest));
                places += place;
                usable += TLanes.Smaller(place, one);
                given += TLanes.Smaller(cell ^ missing, one);
            }

            (places - usable).Store(sums + at);
            usable.Store(counts + at);
            _suspects[suspects] = at;
            suspects += (given ^ usable).IsZero ? 0 : 1;
        }

        return suspects == 0 ? 0 : Invalid(items, row, suspects);
    }

    // Columns are read a short way each in turn, too short for the processor to foresee by itself.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TLanes Load(int item, long row) => TLanes.LoadAndForesee((TCell*)_input.Column(item) + row);

    private static TLanes Of(long value) => TLanes.Of(TCell.CreateTruncating(value));

    /// <summary>How many answers of a group are invalid in the vectors that are suspect.</summary>
    private long Invalid(ItemGroup items, long row, int suspects)
    {
        long invalid = 0;
        for (int suspect = 0; suspect < suspects; suspect++)
        {
            foreach (int item in items.Forward)
            {
                invalid += Invalid(items, item, row + _suspects[suspect]);
            }

            foreach (int item in items.Reversed)
            {
                invalid += Invalid(items, item, row + _suspects[suspect]);
            }
        }

        return invalid;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Invalid(ItemGroup items, int item, long row)
    {
        TLanes cell = TLanes.Load((TCell*)_input.Column(item) + row);
        TLanes place = TLanes.Above(Of(items.Span + 1), cell - Of(items.Format.LowestUnits));
        if (!items.IsPlain)
        {
            place = new GridSieve<TLanes, TCell>(items.Format, true).Keep(place);
        }

        TLanes known = ~TLanes.AreEqual(place, default);
        // The other missing codes may be frequent, and are no reason to look at single cells.
        foreach (int code in _input.MissingCodes)
        {
            known |= TLanes.AreEqual(cell, Of(code));
        }

        return (~known).IsZero ? 0 : Zeros(known);
    }

    private static int Zeros(TLanes lanes)
    {
        TCell* cells = stackalloc TCell[TLanes.Count];
        lanes.Store(cells);
        int zeros = 0;
        for (int lane = 0; lane < TLanes.Count; lane++)
        {
            zeros += TCell.IsZero(cells[lane]) ? 1 : 0;
        }

        return zeros;
    }
}
