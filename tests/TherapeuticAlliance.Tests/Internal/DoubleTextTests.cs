using System;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Internal;

/// <summary>The texts were written by .NET 10's "R", which gives the shortest digits that lead back to the double.</summary>
public sealed class DoubleTextTests
{
    // Of every size, down to the smallest and up to the largest.
    private static readonly Gen<double> Doubles = Gen.OneOf(
        ArbMap.Default.GeneratorFor<int>().Select(value => value / 7.0),
        Gen.Choose(-1000, 1000).Select(value => value * 0.07),
        ArbMap.Default.GeneratorFor<long>().Select(BitConverter.Int64BitsToDouble).Where(value => !double.IsNaN(value)));

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(-0.0, "-0")]
    [InlineData(36.0, "36")]
    [InlineData(4.1, "4.1")]
    [InlineData(96 * 0.07, "6.720000000000001")]
    [InlineData(-2.0 / 3, "-0.6666666666666666")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(1e-5, "1E-05")]
    [InlineData(1.5e-5, "1.5E-05")]
    [InlineData(0.0001, "0.0001")]
    [InlineData(123456789012345.0, "123456789012345")]
    [InlineData(1e16, "10000000000000000")]
    [InlineData(1e17, "1E+17")]
    [InlineData(5e-324, "5E-324")]
    [InlineData(double.MaxValue, "1.7976931348623157E+308")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void A_double_has_one_text_on_every_runtime(double value, string text) => Assert.Equal((text, text), (DoubleText.Of(value), Number.Text(value)));

    [Property(QuietOnSuccess = true, MaxTest = 2000)]
    public Property The_text_leads_back_to_the_double() => Law.Of(
        Doubles, value => Assert.Equal(value, double.Parse(DoubleText.Of(value), NumberStyles.Float, CultureInfo.InvariantCulture)));
}
