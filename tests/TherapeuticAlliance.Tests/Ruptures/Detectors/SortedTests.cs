using TherapeuticAlliance.Ruptures.Detectors;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Detectors;

/// <summary>Medians and median distances worked by hand, of memories that have no room left.</summary>
public sealed class SortedTests
{
    // Distances from 3: 2, 1, 0, 6, 7 → 2. From 2.5: 1.5, .5, .5, 1.5 → 1. From 3: 10, 9, 0, 1, 1 → 1. From 9: 8, 1, 0, 0, 0 → 0.
    [Theory]
    [InlineData(new double[] { 4 }, 4, 0)]
    [InlineData(new double[] { 5, 5, 5, 5 }, 5, 0)]
    [InlineData(new double[] { 1, 2, 3, 9, 10 }, 3, 2)]
    [InlineData(new double[] { 1, 2, 3, 4 }, 2.5, 1)]
    [InlineData(new double[] { -7, -6, 3, 4, 4 }, 3, 1)]
    [InlineData(new double[] { 1, 8, 9, 9, 9 }, 9, 0)]
    [InlineData(new double[] { 0, 0, 0, 8 }, 0, 0)]
    public void The_middle_and_the_middle_of_the_distances_from_it(double[] ascending, double median, double distance)
    {
        Assert.Equal(median, Sorted.Median(ascending, 0, ascending.Length));
        Assert.Equal(distance, Sorted.MedianDistance(ascending, 0, ascending.Length, median));
    }

    // In doubles .15 is a little further from .1 than from .2, so that the upper one of the two is taken first.
    [Fact]
    public void Rounding_of_the_center_does_not_lead_out_of_the_memory() =>
        Assert.Equal(0.05, Sorted.MedianDistance([0.1, 0.2], 0, 2, Sorted.Median([0.1, 0.2], 0, 2)), 1e-15);

    [Fact]
    public void What_stands_before_the_first_is_not_one_of_them()
    {
        Assert.Equal(3, Sorted.Median([100, 1, 3, 9], 1, 3));
        Assert.Equal(2, Sorted.MedianDistance([2.9, 1, 3, 9], 1, 3, 3));
    }

    [Fact]
    public void One_more_is_put_where_it_belongs()
    {
        double[] memory = [7, 1, 3, 9, 0];

        Sorted.Insert(memory, 1, 3, 4);

        Assert.Equal([7, 1, 3, 4, 9], memory);
        Assert.True(Sorted.IsAscending(memory, 1, 4));
        Assert.False(Sorted.IsAscending(memory, 0, 5));
    }
}
