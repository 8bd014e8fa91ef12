namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>
/// What a kernel needs of a vector, so that it is written once for all widths. Comparisons give lanes of all ones or
/// all zeros; integers are unsigned and wrap.
/// </summary>
internal unsafe interface ILanes<TSelf, T>
    where TSelf : unmanaged, ILanes<TSelf, T>
    where T : unmanaged
{
    /// <summary>The number of lanes.</summary>
    static abstract int Count { get; }

    /// <summary>Whether every bit is zero.</summary>
    bool IsZero { get; }

    static abstract TSelf Of(T value);

    static abstract TSelf Load(T* from);

    void Store(T* to);

    /// <summary>Stores the low byte of each lane of integers.</summary>
    void StoreBytes(byte* to);

    /// <summary>Loads as many unsigned integers as there are lanes of floating point numbers. They are below 2^32, and below 2^24 for singles.</summary>
    static abstract TSelf FromIntegers<TInteger>(TInteger* from)
        where TInteger : unmanaged;

    static abstract TSelf AreEqual(TSelf left, TSelf right);

    static abstract TSelf AreAtMost(TSelf left, TSelf right);

    static abstract TSelf Select(TSelf condition, TSelf whenTrue, TSelf whenFalse);

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf left, TSelf right);

    static abstract TSelf operator *(TSelf left, TSelf right);

    static abstract TSelf operator /(TSelf left, TSelf right);

    static abstract TSelf operator &(TSelf left, TSelf right);

    static abstract TSelf operator |(TSelf left, TSelf right);

    static abstract TSelf operator ^(TSelf left, TSelf right);

    static abstract TSelf operator ~(TSelf value);
}
