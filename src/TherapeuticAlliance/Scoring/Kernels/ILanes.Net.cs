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

    /// <summary>Loads, and tells the processor that what lies so many bytes further on is needed soon.</summary>
    static abstract TSelf LoadAndForesee(T* from, nint ahead);

    void Store(T* to);

    /// <summary>Stores, and tells the processor that what lies a page further on is written soon.</summary>
    void StoreAndForesee(T* to);

    /// <summary>Stores past the cache. The address is a multiple of the vector's size.</summary>
    void StorePastCache(T* to);

    /// <summary>Stores the low byte of each lane of integers.</summary>
    void StoreBytes(byte* to);

    /// <summary>Stores each lane of integers as 32 bits.</summary>
    void StoreIntegers(uint* to);

    /// <summary>Adds each lane of integers to 32 bits.</summary>
    void AddIntegers(uint* to);

    /// <summary>
    /// Loads bytes, or integers of 16 or 32 bits, into lanes of floating point numbers. For singles they are below 2^24, or
    /// the largest.
    /// </summary>
    static abstract TSelf FromIntegers<TInteger>(TInteger* from)
        where TInteger : unmanaged;

    static abstract TSelf AreEqual(TSelf left, TSelf right);

    static abstract TSelf AreAtMost(TSelf left, TSelf right);

    static abstract TSelf Smaller(TSelf left, TSelf right);

    /// <summary>How much integers on the left are above those on the right; zero where they are not.</summary>
    static abstract TSelf Above(TSelf left, TSelf right);

    static abstract TSelf WhereEqual(TSelf left, TSelf right, TSelf whenEqual, TSelf whenNot);

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf left, TSelf right);

    static abstract TSelf operator *(TSelf left, TSelf right);

    static abstract TSelf operator /(TSelf left, TSelf right);

    static abstract TSelf operator &(TSelf left, TSelf right);

    static abstract TSelf operator |(TSelf left, TSelf right);

    static abstract TSelf operator ~(TSelf value);
}
