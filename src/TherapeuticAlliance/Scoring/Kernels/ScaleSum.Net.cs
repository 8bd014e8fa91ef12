using System;
using System.Linq;
using System.Numerics;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>
/// How a scale is made of the sums of groups. With x the sum of distances from the worst end, c the answered count and
/// a = weight of what was answered: a complete scale is (lowest + x)·multiplier/divisor, an incomplete one
/// (x + lowest·a)·multiplier / (divisor·a). All terms are integers that doubles hold exactly, so the one division
/// gives the bits of the specification.
/// </summary>
internal sealed class ScaleSum
{
    // Up to here a single holds every integer, and the quotient of two is the double quotient rounded to single.
    private const double SingleLimit = 1 << 24;

    internal ScaleSum(CompiledScale plan, int index, ItemGroup[] groups, long limit)
    {
        ScaleArithmetic arithmetic = plan.Scale.Arithmetic;
        Items = plan.Scale.Items.Count;
        Needed = plan.AnswersNeeded;
        Terms = SumTerm.Of(index, groups, limit);
        Groups = Terms.SelectMany(term => term.Groups).ToArray();
        NeedsAll = Needed == Items;
        IsNarrow = Array.TrueForAll(Terms, term => term.Parts.Length == 1);
        Lowest = NeedsAll ? arithmetic.LowestSum : plan.Scale.Items[0].Format.LowestUnits;

        ExactScore one = arithmetic.Complete(1);
        bool isPowerOfTwo = BitOperations.IsPow2(one.Denominator);
        Multiplier = !NeedsAll ? arithmetic.Numerator(1) : isPowerOfTwo ? one.Value : one.Numerator;
        Divisor = !NeedsAll ? arithmetic.Denominator(1) : isPowerOfTwo ? 1 : one.Denominator;
        FitsSingle = LargestNumber(arithmetic) <= SingleLimit;
    }

    internal int Items { get; }

    internal int Needed { get; }

    /// <summary>Whether nothing may be missing.</summary>
    internal bool NeedsAll { get; }

    internal SumTerm[] Terms { get; }

    /// <summary>Whether the sum of each term fits the lanes that cells are added up in.</summary>
    internal bool IsNarrow { get; }

    /// <summary>The groups of all terms.</summary>
    internal int[] Groups { get; }

    /// <summary>The lowest sum of the scale; where answers may be missing, the lowest value of its items.</summary>
    internal double Lowest { get; }

    internal double Multiplier { get; }

    /// <summary>Of a complete scale 1 where the multiplier is all: a denominator that is a power of two divides exactly.</summary>
    internal double Divisor { get; }

    /// <summary>Whether singles hold every number on the way.</summary>
    internal bool FitsSingle { get; }

    private double LargestNumber(ScaleArithmetic arithmetic)
    {
        double sum = Math.Max(-arithmetic.LowestSum, arithmetic.HighestSum) + (arithmetic.HighestSum - arithmetic.LowestSum);
        return NeedsAll
            ? Math.Max(sum * arithmetic.Complete(1).Numerator, Divisor)
            : Math.Max(sum * Multiplier, Divisor * arithmetic.Weight);
    }
}
