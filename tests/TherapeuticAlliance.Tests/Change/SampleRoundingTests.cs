using System;
using System.Linq;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Tests.Change;

/// <summary>Variance from rounding alone is none: persons with the same score do not vary, whatever their binary fractions add up to.</summary>
public sealed class SampleRoundingTests
{
    [Fact]
    public void Persons_with_the_same_score_do_not_vary()
    {
        for (int seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            double value = random.Next(1, 4000) / 10.0 / (1 + (seed % 3));
            double[] same = [.. Enumerable.Repeat(value, random.Next(2, 40))], rising = [.. same.Select((_, person) => person + 1.0)];
            BeforeAfterSample sample = BeforeAfterSample.Of(same, rising, "x");

            Assert.Equal(0, sample.StandardDeviationBefore);
            Assert.True(double.IsNaN(sample.Correlation));
            Assert.True(double.IsNaN(BeforeAfterSample.Of(rising, same, "x").Correlation));
        }
    }

    [Fact]
    public void A_sample_that_does_not_vary_makes_no_criterion()
    {
        Result<ChangeCriterion> result = ReliableChange.HagemanArrindell(Criteria.Mean, BeforeAfterSample.Of([.7, .7, .7, .7, .7, .7], [30, 31, 32, 33, 34, 35], "x"))
            .Given(deviation: 4, reliability: 0.9).Criterion();

        Assert.Equal("TA8204", Assert.Single(result.Findings).Code);
    }

    // Constants have no correlation at all; of points on a line it is 1, and never a rounding above.
    [Fact]
    public void A_correlation_is_not_beyond_1()
    {
        Assert.True(double.IsNaN(BeforeAfterSample.Of([.1, .1, .1], [.2, .2, .2], "x").Correlation));
        Assert.True(double.IsNaN(BeforeAfterSample.Of([36.8, 36.8, 36.8], [1, 2, 3], "x").Correlation));
        for (int seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            double[] first = [.. Enumerable.Range(0, random.Next(2, 12)).Select(person => (random.Next(1, 50) / 10.0) + (person * 5))];
            BeforeAfterSample sample = BeforeAfterSample.Of(first, [.. first.Select(score => (score * 0.3) + 0.1)], "x");

            Assert.InRange(sample.Correlation, 1 - 1e-12, 1);
        }
    }
}
