using System.Numerics;

namespace TherapeuticAlliance.Internal;

/// <summary>Common multiples of units.</summary>
internal static class Multiples
{
    internal static long LeastCommon(long left, long right) => left / (long)BigInteger.GreatestCommonDivisor(left, right) * right;
}
