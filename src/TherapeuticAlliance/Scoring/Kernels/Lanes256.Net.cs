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
    public void Store(T* to) => _value.Store(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> AreEqual(Lanes256<T> left, Lanes256<T> right) => new(Vector256.Equals(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> AreAtMost(Lanes256<T> left, Lanes256<T> right) => new(Vector256.LessThanOrEqual(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Select(Lanes256<T> condition, Lanes256<T> whenTrue, Lanes256<T> whenFalse) =>
        new(Vector256.ConditionalSelect(condition._value, whenTrue._value, whenFalse._value));

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
    public static Lanes256<T> operator ^(Lanes256<T> left, Lanes256<T> right) => new(left._value ^ right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator ~(Lanes256<T> value) => new(~value._value);

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
    public static Lanes256<T> FromIntegers<TInteger>(TInteger* from)
        where TInteger : unmanaged =>
        typeof(T) == typeof(double)
            ? new(Widened.ToDoubles(Vector256.WidenLower(Four(from).ToVector256Unsafe())).As<double, T>())
            : new(Vector256.ConvertToSingle(Eight(from).AsInt32()).As<float, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Four<TInteger>(TInteger* from)
        where TInteger : unmanaged =>
        sizeof(TInteger) == 1 ? Vector128.WidenLower(Vector128.WidenLower(Vector128.CreateScalar(*(uint*)from).AsByte()))
        : sizeof(TInteger) == 2 ? Vector128.WidenLower(Vector128.CreateScalar(*(ulong*)from).AsUInt16())
        : Vector128.Load((uint*)from);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Eight<TInteger>(TInteger* from)
        where TInteger : unmanaged =>
        sizeof(TInteger) == 1 ? Vector256.WidenLower(Vector128.WidenLower(Vector128.CreateScalar(*(ulong*)from).AsByte()).ToVector256Unsafe())
        : sizeof(TInteger) == 2 ? Vector256.WidenLower(Vector128.Load((ushort*)from).ToVector256Unsafe())
        : Vector256.Load((uint*)from);
}
