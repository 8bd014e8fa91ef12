using System;
using System.Linq;
using TherapeuticAlliance.Internal;
using Xunit;

namespace TherapeuticAlliance.Tests.Internal;

public sealed class StudentTTests
{
    [Fact]
    public void The_probability_below_agrees_with_50_digits_to_1e_12_of_itself_far_into_the_tail() =>
        DistributionValues.AssertAgree("student-lower", StudentT.Lower, atLeast: 1000);

    [Fact]
    public void The_quantile_agrees_with_50_digits_to_1e_12_of_itself_down_to_1e_300() =>
        DistributionValues.AssertAgree("student-quantile", StudentT.Quantile, atLeast: 250);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(6.5)]
    [InlineData(200)]
    public void The_ends_are_reached(double degreesOfFreedom)
    {
        Assert.Equal(0, StudentT.Lower(double.NegativeInfinity, degreesOfFreedom));
        Assert.Equal(1, StudentT.Lower(double.PositiveInfinity, degreesOfFreedom));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(12)]
    [InlineData(60)]
    [InlineData(61)]
    [InlineData(7.25)]
    public void The_probability_rises_with_t_also_where_the_formula_changes(double degreesOfFreedom)
    {
        double[] values = Enumerable.Range(-4000, 4001).Select(i => StudentT.Lower(i / 400.0, degreesOfFreedom)).ToArray();

        Assert.All(values.Skip(1).Zip(values, (next, value) => next - value), step => Assert.True(step > 0));
    }

    // One degree of freedom is the Cauchy distribution: 1/2 + arctan(t)/π. Two: 1/2 + t/(2·√(2 + t²)).
    [Theory]
    [InlineData(-7.5)]
    [InlineData(-0.125)]
    [InlineData(1.75)]
    public void The_closed_forms_of_one_and_two_degrees_of_freedom_hold(double t)
    {
        Assert.Equal(0.5 + (Math.Atan(t) / Math.PI), StudentT.Lower(t, 1), 14);
        Assert.Equal(0.5 + (t / (2 * Math.Sqrt(2 + (t * t)))), StudentT.Lower(t, 2), 14);
    }
}
