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
    public void Store(T* to) => _value.Store(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> AreEqual(Lanes128<T> left, Lanes128<T> right) => new(Vector128.Equals(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> AreAtMost(Lanes128<T> left, Lanes128<T> right) => new(Vector128.LessThanOrEqual(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Select(Lanes128<T> condition, Lanes128<T> whenTrue, Lanes128<T> whenFalse) =>
        new(Vector128.ConditionalSelect(condition._value, whenTrue._value, whenFalse._value));

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
    public static Lanes128<T> FromIntegers<TInteger>(TInteger* from)
        where TInteger : unmanaged =>
        typeof(T) == typeof(double)
            ? new(Widened.ToDoubles(Vector128.WidenLower(Two(from))).As<double, T>())
            : new(Vector128.ConvertToSingle(Four(from).AsInt32()).As<float, T>());

    // The two, or four, integers from there on in the low lanes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Two<TInteger>(TInteger* from)
        where TInteger : unmanaged =>
        sizeof(TInteger) == 1 ? Vector128.WidenLower(Vector128.WidenLower(Vector128.CreateScalar(*(ushort*)from).AsByte()))
        : sizeof(TInteger) == 2 ? Vector128.WidenLower(Vector128.CreateScalar(*(uint*)from).AsUInt16())
        : Vector128.CreateScalar(*(ulong*)from).AsUInt32();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Four<TInteger>(TInteger* from)
        where TInteger : unmanaged =>
        sizeof(TInteger) == 1 ? Vector128.WidenLower(Vector128.WidenLower(Vector128.CreateScalar(*(uint*)from).AsByte()))
        : sizeof(TInteger) == 2 ? Vector128.WidenLower(Vector128.CreateScalar(*(ulong*)from).AsUInt16())
        : Vector128.Load((uint*)from);
}
