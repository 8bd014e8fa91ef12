using System;
using TherapeuticAlliance.Research.Simulation;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Simulation;

/// <summary>Worked by hand.</summary>
public sealed class EstimateTests
{
    [Fact]
    public void A_share_of_20_in_100_has_an_error_of_4_in_100()
    {
        Estimate share = Estimate.Share(20, 100);

        Assert.Equal(0.2, share.Value, 12);
        Assert.Equal(0.04, share.StandardError, 12);
        Assert.Equal(100, share.Count);
    }

    // 1, 2, 3, 6: mean 3, squares around it 4 + 1 + 0 + 9 = 14, variance 14/3, error √(14/12).
    [Fact]
    public void A_mean_has_the_error_of_its_sample()
    {
        Estimate mean = Estimate.Mean(12, 50, 4);

        Assert.Equal(3, mean.Value, 12);
        Assert.Equal(Math.Sqrt(14.0 / 12), mean.StandardError, 12);
    }

    [Fact]
    public void Nothing_counted_is_no_number()
    {
        Assert.True(double.IsNaN(Estimate.Share(0, 0).Value));
        Assert.True(double.IsNaN(Estimate.Mean(5, 25, 1).StandardError));
    }

    [Fact]
    public void A_figure_is_judged_by_standard_errors()
    {
        Estimate rate = Estimate.Share(20, 100).Times(100);

        Assert.Equal("20 ± 4", rate.ToString());
        Assert.True(rate.IsWithin(28, 2.01));
        Assert.False(rate.IsWithin(28.1, 2.01));
        Assert.False(rate.IsWithin(double.NaN, 100));
        Assert.True(new Estimate(1, 0.5, 10).IsWithin(2, 2));
    }
}
