using System;
using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests;

public sealed class ExactScoreTests
{
    private const long Limit = 9_007_199_254_740_992;

    // Small terms meet often and are often equal; large ones reach the limit.
    private static readonly Gen<(long N, long D)> Terms =
        from large in Any.OneIn(3)
        from n in Gen.Choose(-40, 40)
        from d in Gen.Choose(1, 12)
        from a in Gen.Choose(int.MinValue, int.MaxValue)
        from b in Gen.Choose(0, (1 << 21) - 1)
        from c in Gen.Choose(0, int.MaxValue)
        from e in Gen.Choose(1, (1 << 21) - 1)
        select large ? (((long)a * (1 << 21)) + b, ((long)c << 21) + e) : (n, (long)d);

    private static readonly Gen<(ExactScore, ExactScore, ExactScore)> Three =
        from a in Terms
        from b in Terms
        from c in Terms
        select (ExactScore.Of(a.N, a.D), ExactScore.Of(b.N, b.D), ExactScore.Of(c.N, c.D));

    [Fact]
    public void The_limit_is_2_to_the_53rd() => Assert.Equal((Limit, Limit), (ExactScore.Limit, (long)Math.Pow(2, 53)));

    [Theory]
    [InlineData(6, 4, 3, 2)]
    [InlineData(-6, 4, -3, 2)]
    [InlineData(0, 7, 0, 1)]
    [InlineData(5, 1, 5, 1)]
    [InlineData(Limit, Limit, 1, 1)]
    [InlineData(-Limit, 1, -Limit, 1)]
    [InlineData(1, Limit, 1, Limit)]
    public void A_ratio_is_reduced(long numerator, long denominator, long reducedNumerator, long reducedDenominator)
    {
        ExactScore score = ExactScore.Of(numerator, denominator);

        Assert.Equal((reducedNumerator, reducedDenominator), (score.Numerator, score.Denominator));
    }

    [Theory]
    [InlineData(Limit + 1, 1, "numerator")]
    [InlineData(-Limit - 1, 1, "numerator")]
    [InlineData(long.MinValue, 1, "numerator")]
    [InlineData(1, 0, "denominator")]
    [InlineData(1, -1, "denominator")]
    [InlineData(1, Limit + 1, "denominator")]
    public void Terms_beyond_the_limit_are_refused(long numerator, long denominator, string parameter) =>
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => ExactScore.Of(numerator, denominator));

    [Property(QuietOnSuccess = true, MaxTest = 500)]
    public Property The_value_is_the_double_nearest_to_the_ratio() => Law.Of(
        Terms, terms => Assert.Equal(
            BitConverter.DoubleToInt64Bits(new Ratio(terms.N, terms.D).ToNearestDouble()), BitConverter.DoubleToInt64Bits(ExactScore.Of(terms.N, terms.D).Value)));

    [Property(QuietOnSuccess = true)]
    public Property The_reduced_terms_are_those_of_unbounded_integers() => Law.Of(Terms, terms =>
        Assert.Equal(new Ratio(terms.N, terms.D), Ratio.Of(ExactScore.Of(terms.N, terms.D))));

    [Property(QuietOnSuccess = true, MaxTest = 500)]
    public Property Order_is_that_of_unbounded_integers() => Law.Of(
        Three,
        three =>
        {
            (ExactScore a, ExactScore b, _) = three;
            int expected = ((BigInteger)a.Numerator * b.Denominator).CompareTo((BigInteger)b.Numerator * a.Denominator);

            Assert.Equal(Math.Sign(expected), Math.Sign(a.CompareTo(b)));
            Assert.Equal(
                (expected < 0, expected <= 0, expected > 0, expected >= 0, expected == 0, expected != 0), (a < b, a <= b, a > b, a >= b, a == b, a != b));
        });

    [Property(QuietOnSuccess = true)]
    public Property Order_is_total() => Law.Of(Three, three =>
    {
        (ExactScore a, ExactScore b, ExactScore c) = three;

        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(0, a.CompareTo(a));
        Assert.True(!(a <= b && b <= c) || a <= c);
        Assert.Equal(a.CompareTo(b) == 0, a.Equals(b));
    });

    [Property(QuietOnSuccess = true)]
    public Property Equal_ratios_are_equal_and_hash_alike() => Law.Of(Terms, terms =>
    {
        long factor = Math.Abs(terms.N) < 1000 && terms.D < 1000 ? 7 : 1;
        ExactScore score = ExactScore.Of(terms.N, terms.D);
        ExactScore same = ExactScore.Of(terms.N * factor, terms.D * factor);

        Assert.True(score.Equals((object)same));
        Assert.Equal(score.GetHashCode(), same.GetHashCode());
    });

    [Fact]
    public void Neighbours_that_no_double_tells_apart_are_told_apart()
    {
        ExactScore smaller = ExactScore.Of(Limit - 2, Limit - 1);
        ExactScore larger = ExactScore.Of(Limit - 1, Limit);

        Assert.Equal(smaller.Value, larger.Value);
        Assert.True(smaller < larger);
    }

    [Theory]
    [InlineData(Comparison.Below, true, false, false)]
    [InlineData(Comparison.AtOrBelow, true, true, false)]
    [InlineData(Comparison.AtOrAbove, false, true, true)]
    [InlineData(Comparison.Above, false, false, true)]
    public void A_score_is_held_against_a_bound(Comparison comparison, bool below, bool at, bool above)
    {
        ExactScore bound = ExactScore.Of(36, 1);

        Assert.Equal(
            (below, at, above), (ExactScore.Of(359, 10).Is(comparison, bound), ExactScore.Of(360, 10).Is(comparison, bound), ExactScore.Of(361, 10).Is(comparison, bound)));
    }

    [Fact]
    public void An_unknown_comparison_is_the_programmers_mistake() =>
        Assert.Throws<ArgumentOutOfRangeException>("comparison", () => ExactScore.Of(1, 1).Is((Comparison)9, ExactScore.Of(1, 1)));

    [Theory]
    [InlineData("36", 36, 1)]
    [InlineData("-2.5", -5, 2)]
    [InlineData("0.000001", 1, 1_000_000)]
    [InlineData("0.00", 0, 1)]
    [InlineData("1.10", 11, 10)]
    [InlineData("0.000000000000001", 1, 1_000_000_000_000_000)]
    [InlineData("0.0000000000000005", 1, 2_000_000_000_000_000)]
    [InlineData("9007199254740991", Limit - 1, 1)]
    [InlineData("-9.007199254740991", 1 - Limit, 1_000_000_000_000_000)]
    [InlineData("9007199254740992", Limit, 1)]
    [InlineData("-9007199254740992", -Limit, 1)]
    [InlineData("0.1250000000000000000000000000", 1, 8)]
    [InlineData("9007199254740991.0", Limit - 1, 1)]
    [InlineData("-4503599627370495.50", 1 - Limit, 2)]
    public void A_decimal_is_a_ratio(string value, long numerator, long denominator)
    {
        ExactScore score = ExactScore.Of(decimal.Parse(value, CultureInfo.InvariantCulture));

        Assert.Equal((numerator, denominator), (score.Numerator, score.Denominator));
    }

    [Theory]
    [InlineData("9007199254740993")]
    [InlineData("-9007199254740993")]
    [InlineData("0.00000000000000001")]
    [InlineData("79228162514264337593543950335")]
    public void A_decimal_with_too_many_digits_is_refused(string number) =>
        Assert.Throws<ArgumentOutOfRangeException>("value", () => ExactScore.Of(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(5, 2, "2.5")]
    [InlineData(48, 1, "48")]
    [InlineData(-1, 3, "-0.3333333333")]
    [InlineData(2, 3, "0.6666666667")]
    [InlineData(0, 1, "0")]
    public void A_score_is_written_for_people_to_ten_places(long numerator, long denominator, string text) =>
        Assert.Equal(text, ExactScore.Of(numerator, denominator).ToText());

    [Fact]
    public void A_score_as_a_decimal_is_exact_where_it_ends()
    {
        Assert.Equal(41.25m, ExactScore.Of(165, 4).ToDecimal());
        Assert.Equal(0.3333333333333333333333333333m, ExactScore.Of(1, 3).ToDecimal());
    }

    [Fact]
    public void The_default_score_is_0() => Assert.Equal((ExactScore.Of(0, 5), 0L, 1L, 0.0), (default, default(ExactScore).Numerator, default(ExactScore).Denominator, default(ExactScore).Value));

    [Fact]
    public void A_score_is_not_shown_by_its_name()
    {
        Assert.Equal("ExactScore (not shown; ask with ToText() or a format such as F1)", ExactScore.Of(36, 1).ToString());
        Assert.Equal(ExactScore.Of(36, 1).ToString(), System.FormattableString.Invariant($"{ExactScore.Of(36, 1)}"));
        Assert.Equal("36.0", ExactScore.Of(36, 1).ToString("F1", null));
        Assert.Equal("3,5", ExactScore.Of(7, 2).ToString("F1", System.Globalization.CultureInfo.GetCultureInfo("de-DE")));
        Assert.False(ExactScore.Of(36, 1).Equals((object)36));
    }

    [Fact]
    public void A_format_without_a_culture_is_that_of_no_country() =>
        Assert.Equal("3.5", InCulture.Of("de-DE", () => ExactScore.Of(7, 2).ToString("F1", null)));

    // 7/2 − 1/3 = 19/6.
    [Theory]
    [InlineData(19, 6, false, true)]
    [InlineData(18, 6, true, true)]
    [InlineData(20, 6, false, false)]
    public void A_difference_is_held_against_a_bound_exactly(long numerator, long denominator, bool above, bool atOrAbove)
    {
        ExactScore score = ExactScore.Of(7, 2), other = ExactScore.Of(1, 3), bound = ExactScore.Of(numerator, denominator);

        Assert.Equal((above, atOrAbove), (score.IsAbove(other, Comparison.Above, bound), score.IsAbove(other, Comparison.AtOrAbove, bound)));
    }

    // 7/2 − 1/3 = 19/6, and 1/3 − 7/2 = −19/6.
    [Fact]
    public void A_difference_is_exact()
    {
        Assert.Equal(ExactScore.Of(19, 6), ExactScore.Of(7, 2).Minus(ExactScore.Of(1, 3)));
        Assert.Equal(ExactScore.Of(-19, 6), ExactScore.Of(1, 3).Minus(ExactScore.Of(7, 2)));
        Assert.Equal(ExactScore.Of(19, 6), ExactScore.Of(-19, 6).Absolute());
    }

    [Fact]
    public void Equal_scores_are_neither_lower_nor_higher()
    {
        ExactScore half = ExactScore.Of(1, 2), same = ExactScore.Of(2, 4);

        Assert.Equal((false, true, false, true), (half < same, half <= same, half > same, half >= same));
    }

    [Fact]
    public void What_is_refused_says_what_is_allowed()
    {
        Assert.Contains("-2^53 and 2^53", Refusal(() => ExactScore.Of(Limit + 1, 1)), StringComparison.Ordinal);
        Assert.Contains("between 1 and 2^53", Refusal(() => ExactScore.Of(1, 0)), StringComparison.Ordinal);
        Assert.Contains("too many digits", Refusal(() => ExactScore.Of(decimal.MaxValue)), StringComparison.Ordinal);
        Assert.Contains("not a member of the enumeration", Refusal(() => ExactScore.Of(1, 1).Is((Comparison)9, ExactScore.Of(1, 1))), StringComparison.Ordinal);
    }

    private static string Refusal(Func<object> made) => Assert.Throws<ArgumentOutOfRangeException>(made).Message;
}
