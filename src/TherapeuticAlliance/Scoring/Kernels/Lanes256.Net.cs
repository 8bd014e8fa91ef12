using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>A vector of 256 bits.</summary>
internal readonly unsafe struct Lanes256<T> : ILanes<Lanes256<T>, T>
    where T : unmanaged
{
    private readonly Vector256<T> _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Lanes256(Vector256<T> value) => _value = value;

    public static int Count => Vector256<T>.Count;

    public bool IsZero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _value == Vector256<T>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Of(T value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Load(T* from) => new(Vector256.Load(from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> LoadAndForesee(T* from, nint ahead)
    {
        Prefetch.Ahead(from, ahead);
        return Load(from);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreAndForesee(T* to)
    {
        Prefetch.Ahead(to, Prefetch.Page);
        Store(to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(T* to) => _value.Store(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> AreEqual(Lanes256<T> left, Lanes256<T> right) => new(Vector256.Equals(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> AreAtMost(Lanes256<T> left, Lanes256<T> right) => new(Vector256.LessThanOrEqual(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Smaller(Lanes256<T> left, Lanes256<T> right) => new(Vector256.Min(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Above(Lanes256<T> left, Lanes256<T> right) => new(Vector256.SubtractSaturate(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> WhereEqual(Lanes256<T> left, Lanes256<T> right, Lanes256<T> whenEqual, Lanes256<T> whenNot) =>
        new(Vector256.ConditionalSelect(Vector256.Equals(left._value, right._value), whenEqual._value, whenNot._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator +(Lanes256<T> left, Lanes256<T> right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator -(Lanes256<T> left, Lanes256<T> right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator *(Lanes256<T> left, Lanes256<T> right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator /(Lanes256<T> left, Lanes256<T> right) => new(left._value / right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator &(Lanes256<T> left, Lanes256<T> right) => new(left._value & right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator |(Lanes256<T> left, Lanes256<T> right) => new(left._value | right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator ~(Lanes256<T> value) => new(~value._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StorePastCache(T* to) => _value.StoreAlignedNonTemporal(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreBytes(byte* to)
    {
        if (typeof(T) == typeof(byte))
        {
            _value.AsByte().Store(to);
            return;
        }

        if (typeof(T) == typeof(ushort))
        {
            Vector128.Narrow(_value.AsUInt16().GetLower(), _value.AsUInt16().GetUpper()).Store(to);
            return;
        }

        Vector128<ushort> halves = Vector128.Narrow(_value.AsUInt32().GetLower(), _value.AsUInt32().GetUpper());
        *(ulong*)to = Vector128.Narrow(halves, halves).AsUInt64().ToScalar();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreIntegers(uint* to) => Put(to, adds: false);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddIntegers(uint* to) => Put(to, adds: true);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> FromIntegers<TInteger>(TInteger* from)
        where TInteger : unmanaged => typeof(T) == typeof(double)
        ? new(Widened.ToDoubles(Vector256.WidenLower(Widened.Integers128(from).ToVector256Unsafe())).As<double, T>())
        : new(Vector256.ConvertToSingle(Widened.Integers256(from).AsInt32()).As<float, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(uint* to, bool adds)
    {
        if (typeof(T) == typeof(byte))
        {
            (Vector256<ushort> lower, Vector256<ushort> upper) = Vector256.Widen(_value.AsByte());
            Put(lower, to, adds);
            Put(upper, to + Vector256<ushort>.Count, adds);
        }
        else if (typeof(T) == typeof(ushort))
        {
            Put(_value.AsUInt16(), to, adds);
        }
        else
        {
            Put(_value.AsUInt32(), to, adds);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Vector256<ushort> integers, uint* to, bool adds)
    {
        (Vector256<uint> lower, Vector256<uint> upper) = Vector256.Widen(integers);
        Put(lower, to, adds);
        Put(upper, to + Vector256<uint>.Count, adds);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Vector256<uint> integers, uint* to, bool adds) => (adds ? Vector256.Load(to) + integers : integers).Store(to);
}
