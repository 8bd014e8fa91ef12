using System;
using System.Globalization;
using System.Numerics;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>
/// A score as one reduced integer ratio. It is divided once, when somebody asks for the <see cref="Value"/>, so no runtime, order of
/// items or vector width can change a bit of it. Compared exactly, by cross-multiplication.
/// </summary>
/// <remarks>The default value is 0/1.</remarks>
public readonly struct ExactScore : IEquatable<ExactScore>, IComparable<ExactScore>, IFormattable
{
    /// <summary>The largest numerator and denominator: 2^53, up to which a double holds every integer.</summary>
    public const long Limit = 1L << 53;

    private const string NotShown = "ExactScore (not shown; ask with ToText() or a format such as F1)";

    // 10^15 is below the limit, 10^16 above.
    private const int MaxDigits = 15;

    // One less than the denominator, so that default(ExactScore) is zero and not 0/0.
    private readonly long _denominatorLessOne;

    private ExactScore(long numerator, long denominator)
    {
        Numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <summary>Gets the numerator of the reduced ratio; its sign is that of the score.</summary>
    public long Numerator { get; }

    /// <summary>Gets the denominator of the reduced ratio, at least 1.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>Gets the correctly rounded quotient: both terms are exact as doubles and IEEE division rounds once.</summary>
    public double Value => (double)Numerator / Denominator;

    /// <summary>Returns the reduced ratio of two integers.</summary>
    /// <param name="numerator">From −2^53 to 2^53.</param>
    /// <param name="denominator">From 1 to 2^53.</param>
    /// <exception cref="ArgumentOutOfRangeException">A term is out of its range.</exception>
    public static ExactScore Of(long numerator, long denominator)
    {
        if (numerator is < -Limit or > Limit)
        {
            throw new ArgumentOutOfRangeException(nameof(numerator), "The numerator of a score lies between -2^53 and 2^53.");
        }

        if (denominator is < 1 or > Limit)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), "The denominator of a score lies between 1 and 2^53.");
        }

        long divisor = Multiples.GreatestCommonDivisor(numerator, denominator);
        return new ExactScore(numerator / divisor, denominator / divisor);
    }

    /// <summary>The whole number that a published rule makes of it, without a floating-point number in between.</summary>
    internal ExactScore Rounded(ScoreRounding rounding) => rounding switch
    {
        ScoreRounding.HalfUp => new ExactScore(Floor((2 * Numerator) + Denominator, 2 * Denominator), 1),
        ScoreRounding.Up => new ExactScore(-Floor(-Numerator, Denominator), 1),
        _ => this,
    };

    private static long Floor(long numerator, long denominator)
    {
        long quotient = numerator / denominator;
        return numerator % denominator < 0 ? quotient - 1 : quotient;
    }

    /// <summary>Returns a decimal as a ratio.</summary>
    /// <param name="value">A decimal whose reduced terms are at most 2^53.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value has too many digits for that.</exception>
    public static ExactScore Of(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        int digits = (bits[3] >> 16) & 0xFF;
        return bits[2] == 0 && (uint)bits[1] < 1 << 21 && digits <= MaxDigits
            ? OfShort(((long)bits[1] << 32) | (uint)bits[0], digits, value < 0)
            : OfLong(value, bits, digits);
    }

    // A value up to 2^53 with few digits: nearly all there are.
    private static ExactScore OfShort(long mantissa, int digits, bool isNegative)
    {
        long scale = 1;
        for (int digit = 0; digit < digits; digit++)
        {
            scale *= 10;
        }

        return Of(isNegative ? -mantissa : mantissa, scale);
    }

    private static ExactScore OfLong(decimal value, int[] bits, int digits)
    {
        BigInteger mantissa = new(new decimal(bits[0], bits[1], bits[2], value < 0, 0));
        return TryOf(mantissa, BigInteger.Pow(10, digits)) ?? throw new ArgumentOutOfRangeException(nameof(value), "The value has too many digits for a score.");
    }

    /// <summary>Returns the score as a decimal: exact where it ends, else rounded to 28 significant digits.</summary>
    public decimal ToDecimal() => (decimal)Numerator / Denominator;

    /// <summary>Returns the score for people: at most ten decimals, invariant culture. It shows a person's score.</summary>
    public string ToText() => Denominator == 1
        ? Internal.Number.Text(Numerator)
        : Math.Round(ToDecimal(), 10).ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>Whether the score meets a bound, by exact comparison.</summary>
    /// <param name="comparison">How to compare.</param>
    /// <param name="bound">The bound.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="comparison"/> is not a member of the enumeration.</exception>
    public bool Is(Comparison comparison, ExactScore bound) => comparison switch
    {
        Comparison.Below => CompareTo(bound) < 0,
        Comparison.AtOrBelow => CompareTo(bound) <= 0,
        Comparison.AtOrAbove => CompareTo(bound) >= 0,
        Comparison.Above => CompareTo(bound) > 0,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), "The comparison is not a member of the enumeration."),
    };

    /// <summary>Whether the difference to another score, this − other, meets a bound; exact, since the difference may need larger terms.</summary>
    internal bool IsAbove(ExactScore other, Comparison comparison, ExactScore bound)
    {
        BigInteger difference = ((BigInteger)Numerator * other.Denominator) - ((BigInteger)other.Numerator * Denominator);
        int sign = (difference * bound.Denominator).CompareTo((BigInteger)bound.Numerator * Denominator * other.Denominator);
        return Of(sign, 1).Is(comparison, default);
    }

    /// <summary>This − other, exact; null when the reduced difference needs larger terms than a score has.</summary>
    internal ExactScore? Minus(ExactScore other) => TryOf(
        ((BigInteger)Numerator * other.Denominator) - ((BigInteger)other.Numerator * Denominator), (BigInteger)Denominator * other.Denominator);

    internal ExactScore Absolute() => new(Math.Abs(Numerator), Denominator);

    private static ExactScore? TryOf(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
        return BigInteger.Abs(numerator) <= Limit && denominator <= Limit ? new ExactScore((long)numerator, (long)denominator) : null;
    }

    /// <inheritdoc/>
    public int CompareTo(ExactScore other) =>
        ((BigInteger)Numerator * other.Denominator).CompareTo((BigInteger)other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(ExactScore other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExactScore other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Numerator.GetHashCode() * 397) ^ Denominator.GetHashCode());

    /// <summary>Returns why nothing is shown: a score is shown by <see cref="ToText"/> or by a format, for callers who ask.</summary>
    public override string ToString() => NotShown;

    /// <summary>Returns the score in a number format such as <c>F1</c>. It shows a person's score.</summary>
    /// <param name="format">A format of <see cref="decimal"/>; with none, the score is not shown.</param>
    /// <param name="formatProvider">The culture; the invariant one when <see langword="null"/>, never that of the thread.</param>
    /// <exception cref="FormatException">The format is not known.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        string.IsNullOrEmpty(format) ? NotShown : ToDecimal().ToString(format, formatProvider ?? CultureInfo.InvariantCulture);

    /// <summary>Whether two scores are equal.</summary>
    public static bool operator ==(ExactScore left, ExactScore right) => left.Equals(right);

    /// <summary>Whether two scores differ.</summary>
    public static bool operator !=(ExactScore left, ExactScore right) => !left.Equals(right);

    /// <summary>Whether the left score is lower.</summary>
    public static bool operator <(ExactScore left, ExactScore right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left score is higher.</summary>
    public static bool operator >(ExactScore left, ExactScore right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left score is lower or equal.</summary>
    public static bool operator <=(ExactScore left, ExactScore right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left score is higher or equal.</summary>
    public static bool operator >=(ExactScore left, ExactScore right) => left.CompareTo(right) >= 0;
}
