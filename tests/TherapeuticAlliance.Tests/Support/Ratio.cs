using System;
using System.Globalization;
using System.Numerics;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>An unbounded rational number: the arithmetic of the tests, which shares nothing with that of the library.</summary>
internal readonly struct Ratio : IEquatable<Ratio>
{
    internal Ratio(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    internal BigInteger Numerator { get; }

    internal BigInteger Denominator { get; }

    public static implicit operator Ratio(int value) => new(value, 1);

    public static Ratio operator +(Ratio a, Ratio b) => new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Ratio operator -(Ratio a, Ratio b) => new((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Ratio operator *(Ratio a, Ratio b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Ratio operator /(Ratio a, Ratio b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator <(Ratio a, Ratio b) => (a - b).Numerator.Sign < 0;

    public static bool operator >(Ratio a, Ratio b) => b < a;

    /// <summary>The value of a decimal, read from its digits.</summary>
    internal static Ratio Of(decimal value)
    {
        string[] parts = value.ToString("F28", CultureInfo.InvariantCulture).Split('.');
        return new Ratio(BigInteger.Parse(parts[0] + parts[1], CultureInfo.InvariantCulture), BigInteger.Pow(10, 28));
    }

    internal static Ratio Of(ExactScore score) => new(score.Numerator, score.Denominator);

    internal static Ratio? Of(ExactScore? score) => score is { } known ? Of(known) : (Ratio?)null;

    /// <summary>The nearest double, ties to even, by long division in integers.</summary>
    internal double ToNearestDouble()
    {
        if (Numerator.IsZero)
        {
            return 0;
        }

        // Scale so that the quotient has 54 or 55 bits: 53 for the double, the rest and the remainder decide the rounding.
        BigInteger top = BigInteger.Abs(Numerator);
        int shift = 54 - (Bits(top) - Bits(Denominator));
        BigInteger dividend = shift > 0 ? top << shift : top;
        BigInteger divisor = shift > 0 ? Denominator : Denominator << -shift;
        BigInteger quotient = BigInteger.DivRem(dividend, divisor, out BigInteger remainder);
        int spare = Bits(quotient) - 53;
        BigInteger kept = quotient >> spare;
        BigInteger cut = quotient - (kept << spare);
        BigInteger half = BigInteger.One << (spare - 1);
        bool up = cut > half || (cut == half && (!remainder.IsZero || !kept.IsEven));
        double mantissa = (double)(long)(up ? kept + 1 : kept);
        return Numerator.Sign * mantissa * Math.Pow(2, spare - shift);
    }

    public bool Equals(Ratio other) => Numerator == other.Numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    public override int GetHashCode() => Numerator.GetHashCode() ^ Denominator.GetHashCode();

    public override string ToString() => Numerator + "/" + Denominator;

    private static int Bits(BigInteger positive)
    {
        int bits = 0;
        for (; !positive.IsZero; positive >>= 1)
        {
            bits++;
        }

        return bits;
    }
}
