using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>
/// Integers below 2^52 as doubles, on every processor with two cheap operations: placed in the mantissa of 2^52 they make
/// the double 2^52 + n, exactly.
/// </summary>
internal static class Widened
{
    private const ulong Bits = 0x4330_0000_0000_0000;
    private const double Value = 4_503_599_627_370_496;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<double> ToDoubles(Vector128<ulong> integers) => (integers | Vector128.Create(Bits)).AsDouble() - Vector128.Create(Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<double> ToDoubles(Vector256<ulong> integers) => (integers | Vector256.Create(Bits)).AsDouble() - Vector256.Create(Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> ToDoubles(Vector512<ulong> integers) => (integers | Vector512.Create(Bits)).AsDouble() - Vector512.Create(Value);
}
