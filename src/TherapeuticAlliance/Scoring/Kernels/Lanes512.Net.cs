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
    public void Store(T* to) => _value.Store(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> AreEqual(Lanes512<T> left, Lanes512<T> right) => new(Vector512.Equals(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> AreAtMost(Lanes512<T> left, Lanes512<T> right) => new(Vector512.LessThanOrEqual(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Select(Lanes512<T> condition, Lanes512<T> whenTrue, Lanes512<T> whenFalse) =>
        new(Vector512.ConditionalSelect(condition._value, whenTrue._value, whenFalse._value));

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
    public static Lanes512<T> operator ^(Lanes512<T> left, Lanes512<T> right) => new(left._value ^ right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator ~(Lanes512<T> value) => new(~value._value);

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
    public static Lanes512<T> FromIntegers<TInteger>(TInteger* from)
        where TInteger : unmanaged =>
        typeof(T) == typeof(double)
            ? new(Widened.ToDoubles(Vector512.WidenLower(Eight(from).ToVector512Unsafe())).As<double, T>())
            : new(Vector512.ConvertToSingle(Sixteen(from).AsInt32()).As<float, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Eight<TInteger>(TInteger* from)
        where TInteger : unmanaged =>
        sizeof(TInteger) == 1 ? Vector256.WidenLower(Vector128.WidenLower(Vector128.CreateScalar(*(ulong*)from).AsByte()).ToVector256Unsafe())
        : sizeof(TInteger) == 2 ? Vector256.WidenLower(Vector128.Load((ushort*)from).ToVector256Unsafe())
        : Vector256.Load((uint*)from);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Sixteen<TInteger>(TInteger* from)
        where TInteger : unmanaged =>
        sizeof(TInteger) == 1 ? Vector512.WidenLower(Vector256.WidenLower(Vector128.Load((byte*)from).ToVector256Unsafe()).ToVector512Unsafe())
        : sizeof(TInteger) == 2 ? Vector512.WidenLower(Vector256.Load((ushort*)from).ToVector512Unsafe())
        : Vector512.Load((uint*)from);
}
