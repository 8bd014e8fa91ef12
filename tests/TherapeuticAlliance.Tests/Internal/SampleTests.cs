using System;
using TherapeuticAlliance.Internal;
using Xunit;

namespace TherapeuticAlliance.Tests.Internal;

public sealed class SampleTests
{
    // By hand: the mean of 2, 4, 4, 4, 5, 5, 7, 9 is 40/8 = 5, the squares 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32, the median (4 + 5)/2.
    [Fact]
    public void Moments_are_those_of_the_textbook()
    {
        double[] values = [2, 4, 4, 4, 5, 5, 7, 9];

        Assert.Equal((5.0, 32.0, 4.5), (Sample.Mean(values), Sample.SumOfSquares(values), Sample.Median(values)));
        Assert.Equal(Math.Sqrt(32.0 / 7), Sample.StandardDeviation(values), 15);
    }

    [Fact]
    public void The_median_is_that_of_the_ordered_values_and_leaves_the_order_alone()
    {
        double[] values = [9, 1, 5, 7, 3];

        Assert.Equal(5, Sample.Median(values));
        Assert.Equal(2, Sample.Median([9, 1, 3, 1]));
        Assert.Equal([9, 1, 5, 7, 3], values);
    }

    // The sum of three 0.1 is 0.30000000000000004, so their mean is not 0.1; so it is for each product with a power of two.
    [Theory]
    [InlineData(0.1)]
    [InlineData(-0.1)]
    [InlineData(0.1 * 1048576)]
    [InlineData(-0.1 / 1048576)]
    public void Equal_values_do_not_vary_although_their_mean_is_rounded(double value)
    {
        Assert.NotEqual(value, Sample.Mean([value, value, value]));
        Assert.Equal(0, Sample.SumOfSquares([value, value, value]));
        Assert.Equal(0, Sample.StandardDeviation([value, value, value]));
    }

    [Theory]
    [InlineData(1e-10)]
    [InlineData(1e-150)]
    [InlineData(1e150)]
    public void Values_of_any_size_that_differ_do_vary(double unit) => Assert.Equal(0.5, Sample.SumOfSquares([unit, 2 * unit]) / unit / unit, 12);

    [Fact]
    public void One_value_has_no_standard_deviation() => Assert.Equal(double.NaN, Sample.StandardDeviation([3]));
}
