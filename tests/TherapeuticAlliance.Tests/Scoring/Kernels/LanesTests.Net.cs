using System;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using TherapeuticAlliance.Scoring.Kernels;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Kernels;

/// <summary>A vector does with each of its lanes what the processor does with one number. Widths without instructions run in software.</summary>
public sealed unsafe class LanesTests
{
    private const int Times = 60;

    [Theory]
    [InlineData(128)]
    [InlineData(256)]
    [InlineData(512)]
    public void Each_lane_of_integers_is_worked_out_by_itself(int bits)
    {
        switch (bits)
        {
            case 128: Integers<Lanes128<byte>, byte>(); Integers<Lanes128<ushort>, ushort>(); Integers<Lanes128<uint>, uint>(); break;
            case 256: Integers<Lanes256<byte>, byte>(); Integers<Lanes256<ushort>, ushort>(); Integers<Lanes256<uint>, uint>(); break;
            default: Integers<Lanes512<byte>, byte>(); Integers<Lanes512<ushort>, ushort>(); Integers<Lanes512<uint>, uint>(); break;
        }
    }

    [Theory]
    [InlineData(128)]
    [InlineData(256)]
    [InlineData(512)]
    public void Each_lane_of_floating_point_numbers_is_worked_out_by_itself(int bits)
    {
        switch (bits)
        {
            case 128: Numbers<Lanes128<double>, double>(); Numbers<Lanes128<float>, float>(); break;
            case 256: Numbers<Lanes256<double>, double>(); Numbers<Lanes256<float>, float>(); break;
            default: Numbers<Lanes512<double>, double>(); Numbers<Lanes512<float>, float>(); break;
        }
    }

    [Fact]
    public void Two_vectors_side_by_side_are_one_of_twice_the_lanes()
    {
        Assert.Equal(2 * Lanes128<byte>.Count, UnrolledByTwo<Lanes128<byte>, byte>.Count);
        Integers<UnrolledByTwo<Lanes128<byte>, byte>, byte>();
        Integers<UnrolledByTwo<Lanes256<ushort>, ushort>, ushort>();
        Integers<UnrolledByTwo<Lanes512<uint>, uint>, uint>();
        Numbers<UnrolledByTwo<Lanes128<double>, double>, double>();
        Numbers<UnrolledByTwo<Lanes256<float>, float>, float>();
    }

    private static void Integers<TLanes, T>()
        where TLanes : unmanaged, ILanes<TLanes, T>
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var random = new Random(1);
        for (int time = 0; time < Times; time++)
        {
            T[] left = Some<TLanes, T>(random), right = Some<TLanes, T>(random);
            Arithmetic<TLanes, T>(left, right);
            AssertLanes(left, right, (x, y) => x & y, (TLanes x, TLanes y) => x & y);
            AssertLanes(left, right, (x, y) => x | y, (TLanes x, TLanes y) => x | y);
            AssertLanes(left, right, (x, _) => ~x, (TLanes x, TLanes _) => ~x);
            AssertLanes(left, right, (x, y) => x == y ? T.AllBitsSet : T.Zero, (TLanes x, TLanes y) => TLanes.AreEqual(x, y));
            AssertLanes(left, right, (x, y) => x <= y ? T.AllBitsSet : T.Zero, (TLanes x, TLanes y) => TLanes.AreAtMost(x, y));
            AssertLanes(left, right, T.Min, (TLanes x, TLanes y) => TLanes.Smaller(x, y));
            AssertLanes(left, right, (x, y) => x > y ? x - y : T.Zero, (TLanes x, TLanes y) => TLanes.Above(x, y));
            Memory<TLanes, T>(left);
            Widths<TLanes, T>(left);
        }

        Zero<TLanes, T>(T.MaxValue);
    }

    private static void Numbers<TLanes, T>()
        where TLanes : unmanaged, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var random = new Random(2);
        for (int time = 0; time < Times; time++)
        {
            T[] left = Parts<TLanes, T>(random), right = Parts<TLanes, T>(random);
            Arithmetic<TLanes, T>(left, right);
            AssertLanes(left, right, (x, y) => x / y, (TLanes x, TLanes y) => x / y);
            AssertLanes(left, right, (x, y) => x == y ? T.Zero : x, (TLanes x, TLanes y) => TLanes.WhereEqual(x, y, TLanes.Of(T.Zero), x));
            Memory<TLanes, T>(left);
            FromIntegers<TLanes, T, byte>(random, byte.MaxValue);
            FromIntegers<TLanes, T, ushort>(random, ushort.MaxValue);
            FromIntegers<TLanes, T, uint>(random, 1 << 24);
        }

        Zero<TLanes, T>(T.One);
    }

    private static void Arithmetic<TLanes, T>(T[] left, T[] right)
        where TLanes : unmanaged, ILanes<TLanes, T>
        where T : unmanaged, INumber<T>
    {
        AssertLanes(left, right, (x, y) => x + y, (TLanes x, TLanes y) => x + y);
        AssertLanes(left, right, (x, y) => x - y, (TLanes x, TLanes y) => x - y);
        AssertLanes(left, right, (x, y) => x * y, (TLanes x, TLanes y) => x * y);
    }

    private static void AssertLanes<TLanes, T>(T[] left, T[] right, Func<T, T, T> one, Func<TLanes, TLanes, TLanes> all)
        where TLanes : unmanaged, ILanes<TLanes, T>
        where T : unmanaged => Assert.Equal(left.Zip(right, one), ToArray<TLanes, T>(all(From<TLanes, T>(left), From<TLanes, T>(right))));

    private static void Memory<TLanes, T>(T[] values)
        where TLanes : unmanaged, ILanes<TLanes, T>
        where T : unmanaged, IEquatable<T>
    {
        TLanes lanes = From<TLanes, T>(values);
        Assert.Equal(Enumerable.Repeat(values[0], TLanes.Count), ToArray<TLanes, T>(TLanes.Of(values[0])));
        fixed (T* from = values)
        {
            Assert.Equal(values, ToArray<TLanes, T>(TLanes.LoadAndForesee(from, 64)));
        }

        Assert.Equal(values, Written<T>(TLanes.Count, to => lanes.StoreAndForesee((T*)to)));
        Assert.Equal(values, Written<T>(TLanes.Count, to => lanes.StorePastCache((T*)to)));
    }

    private static void Widths<TLanes, T>(T[] values)
        where TLanes : unmanaged, ILanes<TLanes, T>
        where T : unmanaged, IBinaryInteger<T>
    {
        TLanes lanes = From<TLanes, T>(values);
        uint[] integers = values.Select(value => uint.CreateTruncating(value)).ToArray();
        Assert.Equal(values.Select(value => byte.CreateTruncating(value)), Written<byte>(TLanes.Count, to => lanes.StoreBytes((byte*)to)));
        Assert.Equal(integers, Written<uint>(TLanes.Count, to => lanes.StoreIntegers((uint*)to)));
        Assert.Equal(integers.Select(value => 3 * value), Written<uint>(TLanes.Count, to => Add(lanes, (uint*)to, 3)));

        static void Add(TLanes lanes, uint* to, int times)
        {
            new Span<uint>(to, TLanes.Count).Clear();
            for (int time = 0; time < times; time++)
            {
                lanes.AddIntegers(to);
            }
        }
    }

    private static void FromIntegers<TLanes, T, TInteger>(Random random, uint most)
        where TLanes : unmanaged, ILanes<TLanes, T>
        where T : unmanaged, INumber<T>
        where TInteger : unmanaged, IBinaryInteger<TInteger>
    {
        TInteger[] integers = Enumerable.Range(0, TLanes.Count).Select(_ => TInteger.CreateTruncating(random.NextInt64(most + 1L))).ToArray();
        fixed (TInteger* from = integers)
        {
            Assert.Equal(integers.Select(T.CreateChecked), ToArray<TLanes, T>(TLanes.FromIntegers(from)));
        }
    }

    // Each lane by itself decides.
    private static void Zero<TLanes, T>(T other)
        where TLanes : unmanaged, ILanes<TLanes, T>
        where T : unmanaged
    {
        Assert.True(default(TLanes).IsZero);
        for (int lane = 0; lane < TLanes.Count; lane++)
        {
            var values = new T[TLanes.Count];
            values[lane] = other;
            Assert.False(From<TLanes, T>(values).IsZero);
        }
    }

    private static TLanes From<TLanes, T>(T[] values)
        where TLanes : unmanaged, ILanes<TLanes, T>
        where T : unmanaged
    {
        fixed (T* from = values)
        {
            return TLanes.Load(from);
        }
    }

    private static T[] ToArray<TLanes, T>(TLanes lanes)
        where TLanes : unmanaged, ILanes<TLanes, T>
        where T : unmanaged => Written<T>(TLanes.Count, to => lanes.Store((T*)to));

    /// <summary>What was written to memory that begins with a line of the cache; nothing may be written behind it.</summary>
    private static T[] Written<T>(int count, Action<nint> write)
        where T : unmanaged
    {
        const int behind = 256;
        const byte untouched = 0xA5;
        int bytes = count * sizeof(T);
        void* memory = NativeMemory.AlignedAlloc((nuint)(bytes + behind), KernelOutput.LineBytes);
        try
        {
            new Span<byte>(memory, bytes + behind).Fill(untouched);
            write((nint)memory);
            Assert.False(new Span<byte>((byte*)memory + bytes, behind).ContainsAnyExcept(untouched));
            return new Span<T>(memory, count).ToArray();
        }
        finally
        {
            NativeMemory.AlignedFree(memory);
        }
    }

    // Few values, so that some are equal, and those near the ends.
    private static T[] Some<TLanes, T>(Random random)
        where TLanes : unmanaged, ILanes<TLanes, T>
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Enumerable.Range(0, TLanes.Count).Select(_ => random.Next(4) switch
        {
            0 => T.MaxValue - T.CreateTruncating(random.Next(3)),
            1 => T.CreateTruncating(random.NextInt64()),
            _ => T.CreateTruncating(random.Next(5)),
        }).ToArray();

    private static T[] Parts<TLanes, T>(Random random)
        where TLanes : unmanaged, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Enumerable.Range(0, TLanes.Count).Select(_ => T.CreateTruncating(random.Next(-20, 21)) / T.CreateTruncating(random.Next(1, 4))).ToArray();
}
