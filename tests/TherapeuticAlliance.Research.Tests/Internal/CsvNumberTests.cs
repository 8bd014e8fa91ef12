using System;
using System.Text;
using TherapeuticAlliance.Research.Internal;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Internal;

public sealed class CsvNumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "-0")]
    [InlineData(12, "12")]
    [InlineData(-12, "-12")]
    [InlineData(3.5, "3.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(2147483647, "2147483647")]
    [InlineData(2147483648, "2147483648")]
    [InlineData(-2147483648, "-2147483648")]
    [InlineData(1e17, "1E+17")]
    [InlineData(double.NaN, "NaN")]
    public void A_number_is_the_shortest_text_that_reads_back_as_it(double number, string text)
    {
        var bytes = new byte[CsvNumber.Longest];

        Assert.Equal(text, Encoding.UTF8.GetString(bytes.AsSpan(0, CsvNumber.Write(number, bytes))));
    }
}
