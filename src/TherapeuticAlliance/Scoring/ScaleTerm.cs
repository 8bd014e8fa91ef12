namespace TherapeuticAlliance.Scoring;

/// <summary>What one item adds to a scale: offset + factor · units.</summary>
internal readonly struct ScaleTerm
{
    internal ScaleTerm(Item item, long factor)
    {
        bool isReversed = item.Keying == Keying.Reverse;
        Position = item.Position;
        Weight = item.Weight;
        Factor = isReversed ? -factor : factor;
        Offset = isReversed ? factor * (item.Format.LowestUnits + item.Format.HighestUnits) : 0;
    }

    internal int Position { get; }

    internal int Weight { get; }

    internal double Factor { get; }

    internal double Offset { get; }
}
