using System;
using System.Linq;
using TherapeuticAlliance.Change;
using Xunit;

namespace TherapeuticAlliance.Tests.Change;

/// <summary>
/// Reference figures computed in R with the formulas of the package clinicalsignificance 2.1.0.9000: six persons, SD 0.62,
/// reliability 0.93, the mean before taken from the six. See docs/sources/methods/reliable-change.md and docs/sources/oracles.md#reliable-change.
/// </summary>
public sealed class ReferenceTests
{
    private const double Near = 1e-9;
    private static readonly double[] Before = [4.2, 3.9, 4.6, 3.3, 4, 4.4];
    private static readonly double[] After = [3.4, 4.1, 4.5, 3.9, 3.2, 4.3];

    [Fact]
    public void Jacobson_Truax() => AssertIndices(
        ReliableChange.JacobsonTruax(Criteria.Mean).Given(),
        [-3.448532153709, 0.8621330384272, -0.4310665192136, 2.586399115282, -3.448532153709, -0.4310665192136]);

    [Fact]
    public void Gulliksen_Lord_Novick() => AssertIndices(
        ReliableChange.GulliksenLordNovick(Criteria.Mean).Given().WithMean(Before.Average(), "the six"),
        [-3.469557313355, 0.8264333398169, -0.274990208647, 2.397388042407, -3.530991296138, -0.3364241914299]);

    [Fact]
    public void Edwards_Nunnally() => AssertIndices(
        ReliableChange.EdwardsNunnally(Criteria.Mean).Given().WithMean(Before.Average(), "the six"),
        [-4.820063064397, 1.148117888442, -0.3820286071276, 3.330557910011, -4.905409880883, -0.4673754236136]);

    [Fact]
    public void Hageman_Arrindell()
    {
        ReliableChange change = ReliableChange.HagemanArrindell(Criteria.Mean, BeforeAfterSample.Of(Before, After, "the six")).Given(critical: 1.65);

        Assert.Equal(0.8245130434783, change.Criterion().Valid().ReliabilityOfDifference!.Value, Near);
        AssertIndices(change, [-3.270208163512, 0.6439922444225, -0.5302678779578, 2.209672407596, -3.270208163512, -0.5302678779578]);
    }

    [Theory]
    [InlineData(1.96, 0.4546862056408)]
    [InlineData(1.645, 0.3816116368771)]
    public void Points_are_the_critical_value_times_the_standard_error(double critical, double points)
    {
        ChangeCriterion criterion = ReliableChange.JacobsonTruax(Criteria.Mean).Given(critical: critical).Criterion().Valid();

        Assert.Equal(0.164036581286, criterion.ErrorOfMeasurement!.Value, Near);
        Assert.Equal(0.23198275798, criterion.StandardError, Near);
        Assert.Equal(points, criterion.Points, Near);
    }

    // By hand, to three decimals: 10.5·√.069 = 2.758; ·√2 = 3.901; ·1.96 = 7.645.
    [Fact]
    public void The_published_vector_of_standard_deviation_10_5_and_reliability_931()
    {
        ChangeCriterion criterion = ReliableChange.JacobsonTruax(Criteria.Core10).Given(10.5, 0.931).Criterion().Valid();

        Assert.Equal((2.758, 3.901, 7.645), (Math.Round(criterion.ErrorOfMeasurement!.Value, 3), Math.Round(criterion.StandardError, 3), Math.Round(criterion.Points, 3)));
    }

    // 7.7·√.1·√2 = 3.443545…: 5.664 is the exact 90 % quantile 1.644854, the printed table's 1.645 gives 5.665. Both round up to the published 6.
    [Theory]
    [InlineData(0.90, 5.6641)]
    [InlineData(0.95, 6.7492)]
    public void The_core_10_needs_6_points_at_90_percent(double confidence, double points)
    {
        ChangeCriterion criterion = ReliableChange.JacobsonTruax(Criteria.Core10)
            .WithNorm(Criteria.Clinical).WithReliability(0.90, "alpha, novopsych.com.au, CORE-10").WithConfidence(confidence).Criterion().Valid();

        Assert.Equal(points, criterion.Points, 0.00005);
    }

    [Fact]
    public void The_rounded_critical_value_is_another_table()
    {
        ReliableChange change = ReliableChange.JacobsonTruax(Criteria.Core10).WithNorm(Criteria.Clinical).WithReliability(0.90, "alpha");

        double exact = change.WithConfidence(0.90).Criterion().Valid().Points;
        double printed = change.WithCriticalValue(1.645).Criterion().Valid().Points;

        Assert.Equal((5.664, 5.665, 6.0, 6.0), (Math.Round(exact, 3), Math.Round(printed, 3), Math.Ceiling(exact), Math.Ceiling(printed)));
        Assert.Equal(1.959963984540054, change.WithConfidence(0.95).Criterion().Valid().CriticalValue, 1e-12);
    }

    // By hand: s·√2·1.96 with s = 0.25 is 0.692965; (3.4 − 4.2)/(0.25·√2) = −2.262742.
    [Fact]
    public void Within_person()
    {
        ReliableChange change = ReliableChange.WithinPerson(Criteria.Mean).WithWithinPersonStandardDeviation(0.25, "own sessions").WithCriticalValue(1.96);

        Assert.Equal(0.692965, change.Criterion().Valid().Points, 1e-6);
        Assert.Equal(-2.262742, change.Assess(4.2, 3.4).Valid().Index, 1e-6);
    }

    private static void AssertIndices(ReliableChange change, double[] expected)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], change.Assess(Before[i], After[i]).Valid().Index, Near);
        }
    }
}
