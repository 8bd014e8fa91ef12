using System.Linq;
using TherapeuticAlliance.Internal;
using Xunit;

namespace TherapeuticAlliance.Tests.Internal;

public sealed class NormalTests
{
    [Fact]
    public void The_probability_below_agrees_with_50_digits_to_1e_12_of_itself_far_into_the_tail() =>
        DistributionValues.AssertAgree("normal-lower", (z, _) => Normal.Lower(z), atLeast: 60);

    [Fact]
    public void The_quantile_agrees_with_50_digits_to_1e_12_of_itself_down_to_1e_300() =>
        DistributionValues.AssertAgree("normal-quantile", (p, _) => Normal.Quantile(p), atLeast: 40);

    [Fact]
    public void The_ends_are_reached()
    {
        Assert.Equal(0, Normal.Lower(double.NegativeInfinity));
        Assert.Equal(1, Normal.Lower(double.PositiveInfinity));
        Assert.Equal(double.NaN, Normal.Lower(double.NaN));
    }

    [Fact]
    public void The_probability_never_falls_as_z_rises()
    {
        double[] values = Enumerable.Range(-8000, 16_001).Select(i => Normal.Lower(i / 200.0)).ToArray();

        Assert.All(values.Skip(1).Zip(values, (next, value) => next - value), step => Assert.True(step >= 0));
    }
}
