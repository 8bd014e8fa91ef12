using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Detectors;

public sealed class DetectorContextTests
{
    [Fact]
    public void Rounding_is_a_billionth_of_the_smallest_step() => Assert.Equal(1e-10, DetectorContext.Of(Scales.Alliance, null).Rounding, 1e-20);

    // Raw sums step by 1; the table has steps of 15, 4 and 6.
    [Fact]
    public void The_smallest_step_of_a_converted_scale_is_that_of_its_table() => Assert.Equal(
        4.0, DetectorContext.Of(Forms.OneScale(3, s => s.Sum().ConvertedBy(35, 50, 54, 60), Likert.Points(0, 1))["s"], null).SmallestStep);
}
