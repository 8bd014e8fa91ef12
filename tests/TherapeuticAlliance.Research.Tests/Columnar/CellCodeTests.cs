using System.Linq;
using TherapeuticAlliance.Research.Columnar;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Columnar;

/// <summary>Cells of a line from -0.5 to 2 in quarters, where 1.5 and 9 mean that nothing was answered: 100 for that, 200 for what is no option.</summary>
public sealed class CellCodeTests
{
    private static readonly ResponseFormat Quarters = Instrument.Define("quarters", "1.0.0").Titled("Quarters").RatedBy(Rater.Client)
        .Answered(VisualAnalogue.Line(-0.5m, 2, 0.25m)).NumberedItems(1).Total(s => s.AllItems().Sum()).Build().Items[0].Format;

    private readonly CellCode _code = new(Quarters, [1.5m, 9m, 0.1m], 100, 200);

    [Theory]
    [InlineData(-1, 200)]
    [InlineData(0, 0)]
    [InlineData(1, 4)]
    [InlineData(2, 8)]
    [InlineData(3, 200)]
    [InlineData(9, 100)]
    [InlineData(long.MaxValue, 200)]
    [InlineData(long.MinValue, 200)]
    public void Whole_numbers_are_options_in_quarters(long value, int cell) => Assert.Equal(cell, _code.Of(value));

    [Theory]
    [InlineData(-0.5, -2)]
    [InlineData(-0.25, -1)]
    [InlineData(0.75, 3)]
    [InlineData(2, 8)]
    [InlineData(2.25, 200)]
    [InlineData(-0.75, 200)]
    [InlineData(0.3, 200)]
    [InlineData(1.5, 100)]
    [InlineData(9, 100)]
    [InlineData(0.1, 100)]
    [InlineData(double.NaN, 100)]
    [InlineData(double.PositiveInfinity, 200)]
    [InlineData(1e300, 200)]
    public void Doubles_are_those_nearest_to_an_option(double value, int cell) => Assert.Equal(cell, _code.Of(value));

    [Theory]
    [InlineData("-0.5", -2)]
    [InlineData("0.750", 3)]
    [InlineData("2", 8)]
    [InlineData("9", 100)]
    [InlineData("1.5", 100)]
    [InlineData("0.1", 100)]
    [InlineData("0.3", 200)]
    [InlineData("2147483648", 200)]
    [InlineData("-2147483649", 200)]
    [InlineData("79228162514264337593543950335", 200)]
    public void Decimals_are_options_exactly(string value, int cell) => Assert.Equal(cell, _code.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

    // A decimal that only nearly is an option has the same double as it.
    [Fact]
    public void A_decimal_that_is_nearly_an_option_is_none() => Assert.Equal(200, _code.Of(0.7500000000000000000000001m));

    [Fact]
    public void Bytes_are_looked_up_once() =>
        Assert.Equal([0, 4, 8, 200, 200, 200, 200, 200, 200, 100, 200], _code.OfBytes().Take(10).Append(_code.OfBytes()[255]));

    [Fact]
    public void An_option_that_means_nothing_was_answered_is_none()
    {
        var code = new CellCode(Quarters, [0m], 100, 200);

        Assert.Equal((100, 100, 100), (code.Of(0L), code.Of(0.0), code.Of(0m)));
    }

    [Fact]
    public void Options_may_be_below_zero()
    {
        ResponseFormat format = Instrument.Define("signed", "1.0.0").Titled("Signed").RatedBy(Rater.Client)
            .Answered(Likert.Points(-3, 3)).NumberedItems(1).Total(s => s.AllItems().Sum()).Build().Items[0].Format;
        var code = new CellCode(format, [], 100, 200);

        Assert.Equal((-3, 3, 200, 200), (code.Of(-3L), code.Of(3L), code.Of(-4L), code.Of(4L)));
    }

    [Fact]
    public void There_is_a_cell_for_each_byte() => Assert.Equal(256, _code.OfBytes().Length);
}
