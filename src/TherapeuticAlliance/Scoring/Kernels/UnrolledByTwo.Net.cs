using System.Runtime.CompilerServices;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>Two vectors side by side, so that a loop does twice the work for what the loop itself costs.</summary>
internal readonly unsafe struct UnrolledByTwo<TLanes, T> : ILanes<UnrolledByTwo<TLanes, T>, T>
    where TLanes : unmanaged, ILanes<TLanes, T>
    where T : unmanaged
{
    private readonly TLanes _lower;
    private readonly TLanes _upper;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private UnrolledByTwo(TLanes lower, TLanes upper)
    {
        _lower = lower;
        _upper = upper;
    }

    public static int Count => 2 * TLanes.Count;

    public bool IsZero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (_lower | _upper).IsZero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnrolledByTwo<TLanes, T> Of(T value) => new(TLanes.Of(value), TLanes.Of(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnrolledByTwo<TLanes, T> Load(T* from) => new(TLanes.Load(from), TLanes.Load(from + TLanes.Count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnrolledByTwo<TLanes, T> LoadAndForesee(T* from, nint ahead) =>
        new(TLanes.LoadAndForesee(from, ahead), TLanes.LoadAndForesee(from + TLanes.Count, ahead));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnrolledByTwo<TLanes, T> FromIntegers<TInteger>(TInteger* from)
        where TInteger : unmanaged => new(TLanes.FromIntegers(from), TLanes.FromIntegers(from + TLanes.Count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(T* to)
    {
        _lower.Store(to);
        _upper.Store(to + TLanes.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreAndForesee(T* to)
    {
        _lower.StoreAndForesee(to);
        _upper.StoreAndForesee(to + TLanes.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StorePastCache(T* to)
    {
        _lower.StorePastCache(to);
        _upper.StorePastCache(to + TLanes.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreBytes(byte* to)
    {
        _lower.StoreBytes(to);
        _upper.StoreBytes(to + TLanes.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreIntegers(uint* to)
    {
        _lower.StoreIntegers(to);
        _upper.StoreIntegers(to + TLanes.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddIntegers(uint* to)
    {
        _lower.AddIntegers(to);
        _upper.AddIntegers(to + TLanes.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnrolledByTwo<TLanes, T> AreEqual(UnrolledByTwo<TLanes, T> left, UnrolledByTwo<TLanes, T> right) =>
        new(TLanes.AreEqual(left._lower, right._lower), TLanes.AreEqual(left._upper, right._upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnrolledByTwo<TLanes, T> AreAtMost(UnrolledByTwo<TLanes, T> left, UnrolledByTwo<TLanes, T> right) =>
        new(TLanes.AreAtMost(left._lower, right._lower), TLanes.AreAtMost(left._upper, right._upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnrolledByTwo<TLanes, T> Smaller(UnrolledByTwo<TLanes, T> left, UnrolledByTwo<TLanes, T> right) =>
        new(TLanes.Smaller(left._lower, right._lower), TLanes.Smaller(left._upper, right._upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnrolledByTwo<TLanes, T> Above(UnrolledByTwo<TLanes, T> left, UnrolledByTwo<TLanes, T> right) =>
        new(TLanes.Above(left._lower, right._lower), TLanes.Above(left._upper, right._upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnrolledByTwo<TLanes, T> WhereEqual(UnrolledByTwo<TLanes, T> left, UnrolledByTwo<TLanes, T> right, UnrolledByTwo<TLanes, T> whenEqual, UnrolledByTwo<TLanes, T> whenNot) => new(
        TLanes.WhereEqual(left._lower, right._lower, whenEqual._lower, whenNot._lower),
        TLanes.WhereEqual(left._upper, right._upper, whenEqual._upper, whenNot._upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnrolledByTwo<TLanes, T> operator +(UnrolledByTwo<TLanes, T> left, UnrolledByTwo<TLanes, T> right) => new(left._lower + right._lower, left._upper + right._upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnrolledByTwo<TLanes, T> operator -(UnrolledByTwo<TLanes, T> left, UnrolledByTwo<TLanes, T> right) => new(left._lower - right._lower, left._upper - right._upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnrolledByTwo<TLanes, T> operator *(UnrolledByTwo<TLanes, T> left, UnrolledByTwo<TLanes, T> right) => new(left._lower * right._lower, left._upper * right._upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnrolledByTwo<TLanes, T> operator /(UnrolledByTwo<TLanes, T> left, UnrolledByTwo<TLanes, T> right) => new(left._lower / right._lower, left._upper / right._upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnrolledByTwo<TLanes, T> operator &(UnrolledByTwo<TLanes, T> left, UnrolledByTwo<TLanes, T> right) => new(left._lower & right._lower, left._upper & right._upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnrolledByTwo<TLanes, T> operator |(UnrolledByTwo<TLanes, T> left, UnrolledByTwo<TLanes, T> right) => new(left._lower | right._lower, left._upper | right._upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnrolledByTwo<TLanes, T> operator ~(UnrolledByTwo<TLanes, T> value) => new(~value._lower, ~value._upper);
}
