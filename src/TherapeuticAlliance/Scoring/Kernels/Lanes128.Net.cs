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
    public static Lanes128<T> LoadAndForesee(T* from)
    {
        Prefetch.PageAhead(from);
        return Load(from);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreAndForesee(T* to)
    {
        Prefetch.PageAhead(to);
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
    public static Lanes128<T> Select(Lanes128<T> condition, Lanes128<T> whenTrue, Lanes128<T> whenFalse) =>
        new(Vector128.ConditionalSelect(condition._value, whenTrue._value, whenFalse._value));

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
    public static Lanes128<T> operator ^(Lanes128<T> left, Lanes128<T> right) => new(left._value ^ right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator ~(Lanes128<T> value) => new(~value._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreBytes(byte* to)
    {
        Prefetch.PageAhead(to);
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
    public void StoreIntegers(uint* to)
    {
        if (typeof(T) == typeof(byte))
        {
            (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(_value.AsByte());
            Store(lower, to);
            Store(upper, to + Vector128<ushort>.Count);
        }
        else if (typeof(T) == typeof(ushort))
        {
            Store(_value.AsUInt16(), to);
        }
        else
        {
            _value.AsUInt32().Store(to);
        }
    }

    public void AddIntegers(uint* to)
    {
        uint* integers = stackalloc uint[Count];
        StoreIntegers(integers);
        for (int lane = 0; lane < Count; lane += Vector128<uint>.Count)
        {
            (Vector128.Load(to + lane) + Vector128.Load(integers + lane)).Store(to + lane);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> FromIntegers(uint* from) => typeof(T) == typeof(double)
        ? new(Widened.ToDoubles(Vector128.WidenLower(Vector128.CreateScalar(*(ulong*)from).AsUInt32())).As<double, T>())
        : new(Vector128.ConvertToSingle(Vector128.Load((int*)from)).As<float, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector128<ushort> integers, uint* to)
    {
        (Vector128<uint> lower, Vector128<uint> upper) = Vector128.Widen(integers);
        lower.Store(to);
        upper.Store(to + Vector128<uint>.Count);
    }
}
