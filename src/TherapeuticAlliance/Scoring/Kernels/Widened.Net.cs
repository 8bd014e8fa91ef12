using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>
/// Small integers in wider lanes. Integers below 2^52 as doubles, on every processor with two cheap operations: placed in the mantissa of 2^52 they make
/// the double 2^52 + n, exactly.
/// </summary>
internal static unsafe class Widened
{
    private const ulong Bits = 0x4330_0000_0000_0000;
    private const double Value = 4_503_599_627_370_496;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<double> ToDoubles(Vector128<ulong> integers) => (integers | Vector128.Create(Bits)).AsDouble() - Vector128.Create(Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<double> ToDoubles(Vector256<ulong> integers) => (integers | Vector256.Create(Bits)).AsDouble() - Vector256.Create(Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> ToDoubles(Vector512<ulong> integers) => (integers | Vector512.Create(Bits)).AsDouble() - Vector512.Create(Value);

    /// <summary>Two integers in the lower half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<uint> Integers64<T>(T* from)
        where T : unmanaged => sizeof(T) switch
        {
            sizeof(byte) => Integers(Vector128.CreateScalarUnsafe(*(ushort*)from).AsByte()),
            sizeof(ushort) => Vector128.WidenLower(Vector128.CreateScalarUnsafe(*(uint*)from).AsUInt16()),
            _ => Vector128.CreateScalarUnsafe(*(ulong*)from).AsUInt32(),
        };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<uint> Integers128<T>(T* from)
        where T : unmanaged => sizeof(T) switch
        {
            sizeof(byte) => Integers(Vector128.CreateScalarUnsafe(*(uint*)from).AsByte()),
            sizeof(ushort) => Vector128.WidenLower(Vector128.CreateScalarUnsafe(*(ulong*)from).AsUInt16()),
            _ => Vector128.Load((uint*)from),
        };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<uint> Integers256<T>(T* from)
        where T : unmanaged => sizeof(T) switch
        {
            sizeof(byte) => Integers(Vector128.WidenLower(Vector128.CreateScalarUnsafe(*(ulong*)from).AsByte())),
            sizeof(ushort) => Integers(Vector128.Load((ushort*)from)),
            _ => Vector256.Load((uint*)from),
        };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<uint> Integers512<T>(T* from)
        where T : unmanaged => sizeof(T) switch
        {
            sizeof(byte) => Integers(Vector256.WidenLower(Vector128.Load((byte*)from).ToVector256Unsafe())),
            sizeof(ushort) => Integers(Vector256.Load((ushort*)from)),
            _ => Vector512.Load((uint*)from),
        };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Integers(Vector128<byte> bytes) => Vector128.WidenLower(Vector128.WidenLower(bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Integers(Vector128<ushort> shorts) => Vector256.WidenLower(shorts.ToVector256Unsafe());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Integers(Vector256<ushort> shorts) => Vector512.WidenLower(shorts.ToVector512Unsafe());
}
