using TherapeuticAlliance.Dyads;
using Xunit;

namespace TherapeuticAlliance.Tests.Dyads;

/// <summary>What the figures of dyads share: a column that varies by rounding alone is flat, and no coefficient is beyond 1.</summary>
public sealed class PairedValuesTests
{
    [Fact]
    public void A_column_that_differs_by_rounding_alone_is_flat()
    {
        var values = new PairedValues([0.3, 0.1 + 0.2, 0.3], [1, 2, 3]);

        Assert.True(values.IsFirstFlat);
        Assert.False(values.IsSecondFlat);
        Assert.True(values.IsFlat);
        Assert.True(new PairedValues([1e9, 1e9 + 1e-6, 1e9], [1, 2, 3]).IsFirstFlat);
        Assert.False(new PairedValues([1e-9, 2e-9, 1e-9], [1, 2, 3]).IsFirstFlat);
    }

    [Fact]
    public void No_coefficient_is_beyond_1()
    {
        for (int seed = 0; seed < 2000; seed++)
        {
            var random = new System.Random(seed);
            double[] first = new double[random.Next(3, 12)], second = new double[first.Length];
            for (int i = 0; i < first.Length; i++)
            {
                first[i] = random.Next(1, 50) / 10.0;
                second[i] = first[i] + (random.Next(2) * 1e-16);
            }

            var values = new PairedValues(first, second);
            if (!values.IsFlat)
            {
                Assert.InRange(values.Correlation, 1 - 1e-12, 1);
                Assert.InRange(values.Concordance, 1 - 1e-12, 1);
            }
        }
    }
}
