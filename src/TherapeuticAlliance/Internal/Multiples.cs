using System;

namespace TherapeuticAlliance.Internal;

/// <summary>Common divisors and multiples, without the framework's unbounded integers, which a process may not need at all.</summary>
internal static class Multiples
{
    /// <summary>The greatest integer that divides both; of 0 and n it is n.</summary>
    internal static long GreatestCommonDivisor(long left, long right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return Math.Abs(left);
    }

    internal static long LowestCommonMultiple(long left, long right) => left / GreatestCommonDivisor(left, right) * right;
}
