using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>A vector of 512 bits.</summary>
internal readonly unsafe struct Lanes512<T> : ILanes<Lanes512<T>, T>
    where T : unmanaged
{
    private readonly Vector512<T> _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Lanes512(Vector512<T> value) => _value = value;

    public static int Count => Vector512<T>.Count;

    public bool IsZero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _value == Vector512<T>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Of(T value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Load(T* from) => new(Vector512.Load(from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> LoadAndForesee(T* from, nint ahead)
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
    public static Lanes512<T> AreEqual(Lanes512<T> left, Lanes512<T> right) => new(Vector512.Equals(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> AreAtMost(Lanes512<T> left, Lanes512<T> right) => new(Vector512.LessThanOrEqual(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Smaller(Lanes512<T> left, Lanes512<T> right) => new(Vector512.Min(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Above(Lanes512<T> left, Lanes512<T> right) => new(Vector512.SubtractSaturate(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> WhereEqual(Lanes512<T> left, Lanes512<T> right, Lanes512<T> whenEqual, Lanes512<T> whenNot) =>
        new(Vector512.ConditionalSelect(Vector512.Equals(left._value, right._value), whenEqual._value, whenNot._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator +(Lanes512<T> left, Lanes512<T> right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator -(Lanes512<T> left, Lanes512<T> right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator *(Lanes512<T> left, Lanes512<T> right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator /(Lanes512<T> left, Lanes512<T> right) => new(left._value / right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator &(Lanes512<T> left, Lanes512<T> right) => new(left._value & right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator |(Lanes512<T> left, Lanes512<T> right) => new(left._value | right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator ~(Lanes512<T> value) => new(~value._value);

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
            Vector256.Narrow(_value.AsUInt16().GetLower(), _value.AsUInt16().GetUpper()).Store(to);
            return;
        }

        Vector256<ushort> halves = Vector256.Narrow(_value.AsUInt32().GetLower(), _value.AsUInt32().GetUpper());
        Vector128.Narrow(halves.GetLower(), halves.GetUpper()).Store(to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreIntegers(uint* to) => Put(to, adds: false);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddIntegers(uint* to) => Put(to, adds: true);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> FromIntegers<TInteger>(TInteger* from)
        where TInteger : unmanaged => typeof(T) == typeof(double)
        ? new(Widened.ToDoubles(Vector512.WidenLower(Widened.Integers256(from).ToVector512Unsafe())).As<double, T>())
        : new(Vector512.ConvertToSingle(Widened.Integers512(from).AsInt32()).As<float, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(uint* to, bool adds)
    {
        if (typeof(T) == typeof(byte))
        {
            (Vector512<ushort> lower, Vector512<ushort> upper) = Vector512.Widen(_value.AsByte());
            Put(lower, to, adds);
            Put(upper, to + Vector512<ushort>.Count, adds);
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
    private static void Put(Vector512<ushort> integers, uint* to, bool adds)
    {
        (Vector512<uint> lower, Vector512<uint> upper) = Vector512.Widen(integers);
        Put(lower, to, adds);
        Put(upper, to + Vector512<uint>.Count, adds);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Vector512<uint> integers, uint* to, bool adds) => (adds ? Vector512.Load(to) + integers : integers).Store(to);
}
