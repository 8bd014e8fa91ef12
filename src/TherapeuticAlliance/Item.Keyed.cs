using System.Linq;

namespace TherapeuticAlliance;

/// <content>What answers count before their weight, in integers.</content>
public sealed partial class Item
{
    internal bool HasPoints => Points.Count > 0;

    /// <summary>What keyed values are counted in: 1/u of the format; points are whole.</summary>
    internal int KeyedUnit => HasPoints ? 1 : Format.Unit;

    internal long LowestKeyed => HasPoints ? Points.Min() : Format.LowestUnits;

    internal long HighestKeyed => HasPoints ? Points.Max() : Format.HighestUnits;

    /// <summary>How far the least and the most that an answer can count lie apart, in points.</summary>
    internal decimal KeyedRange => HasPoints ? HighestKeyed - LowestKeyed : Format.Highest - Format.Lowest;

    /// <summary>1 where the highest option counts more than the lowest, −1 where it counts less as on a reversed item, 0 where a table of points says neither.</summary>
    internal int KeyedSide => System.Math.Sign(KeyedUnits(Format.HighestUnits) - KeyedUnits(Format.LowestUnits));

    /// <summary>The keyed value in units: s = lowest + highest − value for a reversed item, or the points of the option.</summary>
    internal long KeyedUnits(long units) => HasPoints ? PointsOf(units)
        : Keying == Keying.Reverse ? Format.LowestUnits + Format.HighestUnits - units
        : units;

    internal decimal FromKeyedUnits(long units) => HasPoints ? units : Format.FromUnits(units);

    /// <summary>Whether another item can count the same values, as means and prorated scores need.</summary>
    internal bool CountsLike(Item other) => HasPoints || other.HasPoints
        ? KeyedUnit == other.KeyedUnit && LowestKeyed == other.LowestKeyed && HighestKeyed == other.HighestKeyed
        : Format.HasSameValuesAs(other.Format);

    /// <summary>The points of an option; a reversed item reads its table from the other end.</summary>
    internal long PointsOf(long units)
    {
        int below = 0;
        foreach (decimal option in Format.Options())
        {
            if (Format.ToUnits(option) == units)
            {
                break;
            }

            below++;
        }

        return Points[Keying == Keying.Reverse ? Points.Count - 1 - below : below];
    }
}
