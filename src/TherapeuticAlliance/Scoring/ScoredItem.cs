namespace TherapeuticAlliance.Scoring;

/// <summary>
/// What one item adds to a scale: offset + factor · units. Keying is folded into both: a reversed item counts
/// factor·(lowest + highest) − factor·units.
/// </summary>
internal readonly struct ScoredItem
{
    internal ScoredItem(Item item, long factor)
    {
        // Points are read from their table, which knows of the reversal.
        bool isReversed = item.Keying == Keying.Reverse && !item.HasPoints;
        Position = item.Position;
        Weight = item.Weight;
        Factor = isReversed ? -factor : factor;
        Offset = isReversed ? factor * (item.Format.LowestUnits + item.Format.HighestUnits) : 0;
        Lowest = factor * item.LowestKeyed;
        Highest = factor * item.HighestKeyed;
    }

    internal int Position { get; }

    internal int Weight { get; }

    internal double Factor { get; }

    internal double Offset { get; }

    /// <summary>The least it can add.</summary>
    internal double Lowest { get; }

    /// <summary>The most it can add.</summary>
    internal double Highest { get; }
}
