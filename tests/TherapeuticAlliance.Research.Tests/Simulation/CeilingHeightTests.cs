using TherapeuticAlliance.Research.Simulation;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Simulation;

/// <summary>Where persons vary alike, scores are normal and the height is a quantile; else by Simpson's rule with 20,000 steps, in another language.</summary>
public sealed class CeilingHeightTests
{
    [Theory]
    [InlineData(1.83, 0, 0.38, 0.6370501364825756)]
    [InlineData(0.5, 1, 0.1, 1.2961039013464415)]
    [InlineData(1.83, 0.35, 0.38, 0.6392993754957388)]
    public void The_asked_share_of_scores_lies_above(double between, double spread, double share, double height) =>
        Assert.Equal(height, CeilingHeight.Of(CourseDesign.Default.WithPersons(between, spread).WithCeiling(share)), 1e-7);

    [Fact]
    public void Without_a_share_there_is_no_ceiling() => Assert.Equal(double.PositiveInfinity, CeilingHeight.Of(CourseDesign.Default));
}
