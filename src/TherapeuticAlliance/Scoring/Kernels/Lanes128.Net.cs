using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>A vector of 128 bits.</summary>
internal readonly unsafe struct Lanes128<T> : ILanes<Lanes128<T>, T>
    where T : unmanaged
{
    private readonly Vector128<T> _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Lanes128(Vector128<T> value) => _value = value;

    public static int Count => Vector128<T>.Count;

    public bool IsZero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _value == Vector128<T>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Of(T value) => new(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Load(T* from) => new(Vector128.Load(from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> LoadAndForesee(T* from, nint ahead)
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
    public static Lanes128<T> AreEqual(Lanes128<T> left, Lanes128<T> right) => new(Vector128.Equals(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> AreAtMost(Lanes128<T> left, Lanes128<T> right) => new(Vector128.LessThanOrEqual(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Smaller(Lanes128<T> left, Lanes128<T> right) => new(Vector128.Min(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Above(Lanes128<T> left, Lanes128<T> right) => new(Vector128.SubtractSaturate(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> WhereEqual(Lanes128<T> left, Lanes128<T> right, Lanes128<T> whenEqual, Lanes128<T> whenNot) =>
        new(Vector128.ConditionalSelect(Vector128.Equals(left._value, right._value), whenEqual._value, whenNot._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator +(Lanes128<T> left, Lanes128<T> right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator -(Lanes128<T> left, Lanes128<T> right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator *(Lanes128<T> left, Lanes128<T> right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator /(Lanes128<T> left, Lanes128<T> right) => new(left._value / right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator &(Lanes128<T> left, Lanes128<T> right) => new(left._value & right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator |(Lanes128<T> left, Lanes128<T> right) => new(left._value | right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator ~(Lanes128<T> value) => new(~value._value);

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
            *(ulong*)to = Vector128.Narrow(_value.AsUInt16(), _value.AsUInt16()).AsUInt64().ToScalar();
            return;
        }

        Vector128<ushort> halves = Vector128.Narrow(_value.AsUInt32(), _value.AsUInt32());
        *(uint*)to = Vector128.Narrow(halves, halves).AsUInt32().ToScalar();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreIntegers(uint* to) => Put(to, adds: false);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddIntegers(uint* to) => Put(to, adds: true);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> FromIntegers<TInteger>(TInteger* from)
        where TInteger : unmanaged => typeof(T) == typeof(double)
        ? new(Widened.ToDoubles(Vector128.WidenLower(Widened.Integers64(from))).As<double, T>())
        : new(Vector128.ConvertToSingle(Widened.Integers128(from).AsInt32()).As<float, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(uint* to, bool adds)
    {
        if (typeof(T) == typeof(byte))
        {
            (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(_value.AsByte());
            Put(lower, to, adds);
            Put(upper, to + Vector128<ushort>.Count, adds);
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
    private static void Put(Vector128<ushort> integers, uint* to, bool adds)
    {
        (Vector128<uint> lower, Vector128<uint> upper) = Vector128.Widen(integers);
        Put(lower, to, adds);
        Put(upper, to + Vector128<uint>.Count, adds);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Vector128<uint> integers, uint* to, bool adds) => (adds ? Vector128.Load(to) + integers : integers).Store(to);
}
