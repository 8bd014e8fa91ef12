using System;
using System.Collections.Generic;
using System.Globalization;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>How the texts of cells are compared, and what a value that is no text is written as.</summary>
public sealed class CellTextTests
{
    [Theory]
    [InlineData("  very  often\t", "very often")]
    [InlineData("a\u00A0\n b", "a b")]
    [InlineData("", "")]
    [InlineData("  ", "")]
    [InlineData("\u22125", "-5")]
    [InlineData("\u2212.5", "-.5")]
    [InlineData("\u2212,5", "-,5")]
    [InlineData("\u2212x", "\u2212x")]
    [InlineData("5 \u2212", "5 \u2212")]
    [InlineData("3 \u22125", "3 -5")]
    public void Blanks_around_do_not_count_and_a_minus_before_a_digit_is_one(string text, string normal) => Assert.Equal(normal, CellText.Normal(text));

    [Theory]
    [InlineData("Ab  c", "aB c", true)]
    [InlineData(" a ", "a", true)]
    [InlineData("a\u00A0b", "a b", true)]
    [InlineData("ab", "a b", false)]
    [InlineData("ab", "ba", false)]
    [InlineData("a", "b", false)]
    [InlineData("ä", "Ä", true)]
    public void A_print_knows_no_blanks_and_no_case(string one, string other, bool areAlike) => Assert.Equal(areAlike, CellText.Print(one) == CellText.Print(other));

    [Theory]
    [InlineData("1,5", "1.5")]
    [InlineData("5", "5")]
    [InlineData("-1,5", "-1.5")]
    [InlineData("1.000", null)]
    [InlineData("1.000,5", null)]
    [InlineData("e.g.", "e.g.")]
    [InlineData("a,b", "a,b")]
    public void A_comma_is_the_point_of_a_number_only(string text, string? expected) => Assert.Equal(expected, CellText.WithPoint(text));

    [Fact]
    public void No_number_has_more_than_64_characters()
    {
        Assert.True(CellText.IsNumeric(new string('1', 64)));
        Assert.False(CellText.IsNumeric(new string('1', 65)));
        Assert.False(CellText.IsNumeric(string.Empty));
        Assert.True(CellText.IsNumeric("+-.,0"));
        Assert.False(CellText.IsNumeric("1a"));
    }

    public static TheoryData<object?, string> Values { get; } = new()
    {
        { null, "" },
        { DBNull.Value, "" },
        { "text", "text" },
        { double.NaN, "" },
        { float.NaN, "" },
        { 0, "0" },
        { 10, "10" },
        { 11, "11" },
        { -1, "-1" },
        { 1.5, "1.5" },
        { 2.5m, "2.5" },
        { 3L, "3" },
        { true, "True" },
        { new DateTime(2026, 5, 1, 0, 0, 0, DateTimeKind.Unspecified), "2026-05-01" },
        { new DateTime(2026, 5, 1, 13, 2, 3, DateTimeKind.Unspecified), "2026-05-01T13:02:03" },
        { new DateOnly(2026, 5, 1), "2026-05-01" },
        { new Silent(), "" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_written_alike_everywhere(object? value, string text)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal(text, ValueText.Of(value));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Numbers_of_ten_thousand_texts_are_all_new_once()
    {
        var prints = new PrintSet();
        var known = new HashSet<ulong>();
        for (int i = 0; i < 10_000; i++)
        {
            ulong print = CellText.Print(FormattableString.Invariant($"P{i}")) | 1;
            Assert.Equal(known.Add(print), prints.Add(print));
        }

        Assert.All(known, print => Assert.False(prints.Add(print)));
        Assert.True(new PrintSet().Add(0));
        Assert.False(Twice(0));
        Assert.False(Twice(2));

        static bool Twice(ulong print)
        {
            var prints = new PrintSet();
            return prints.Add(print) && prints.Add(print);
        }
    }

    private sealed class Silent
    {
        public override string? ToString() => null;
    }
}
