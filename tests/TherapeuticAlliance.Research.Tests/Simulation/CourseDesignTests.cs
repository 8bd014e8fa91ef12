using System;
using TherapeuticAlliance.Research.Simulation;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Simulation;

public sealed class CourseDesignTests
{
    [Fact]
    public void A_changed_design_leaves_the_first_as_it_was()
    {
        CourseDesign changed = CourseDesign.Default.WithRupture(RuptureShape.OneSession, 2).WithSessions(10).WithCeiling(0.2);

        Assert.Equal((RuptureShape.OneSession, 2.0, 10, 0.2), (changed.Shape, changed.Depth, changed.Sessions, changed.CeilingShare));
        Assert.Equal((RuptureShape.None, 0.0, 20, 0.0), (CourseDesign.Default.Shape, CourseDesign.Default.Depth, CourseDesign.Default.Sessions, CourseDesign.Default.CeilingShare));
    }

    [Theory]
    [InlineData(20, 7, 17)]
    [InlineData(30, 7, 27)]
    [InlineData(10, 7, 7)]
    [InlineData(6, 3, 3)]
    [InlineData(2, 2, 2)]
    public void The_fall_keeps_inside_the_course(int sessions, int earliest, int latest)
    {
        CourseDesign design = CourseDesign.Default.WithSessions(sessions);

        Assert.Equal((earliest, latest), (design.EarliestFall, design.LatestFall));
    }

    [Fact]
    public void The_fall_can_be_put_at_one_session()
    {
        CourseDesign design = CourseDesign.Default.WithFallBetween(4, 4);

        Assert.Equal((4, 4), (design.EarliestFall, design.LatestFall));
    }

    [Fact]
    public void What_cannot_be_simulated_is_refused() => Assert.All(
        new Action[]
        {
            () => CourseDesign.Default.WithRupture(RuptureShape.OneSession, -1),
            () => CourseDesign.Default.WithRupture(RuptureShape.OneSession, double.NaN),
            () => CourseDesign.Default.WithSessions(1),
            () => CourseDesign.Default.WithFallBetween(5, 4),
            () => CourseDesign.Default.WithFallBetween(0, 4),
            () => CourseDesign.Default.WithFallBetween(5, 21),
            () => CourseDesign.Default.WithPersons(-1, 0),
            () => CourseDesign.Default.WithPersons(1, -0.1),
            () => CourseDesign.Default.WithAutocorrelation(1),
            () => CourseDesign.Default.WithTrend(double.PositiveInfinity),
            () => CourseDesign.Default.WithCeiling(1),
            () => CourseDesign.Default.WithOwnCeiling(1),
            () => CourseDesign.Default.WithStep(-1),
            () => CourseDesign.Default.WithGaps(1),
            () => _ = new RuptureShape("x", [1.1], 0),
            () => _ = new RuptureShape("x", [1], -0.1),
        },
        mistake => Assert.Throws<ArgumentOutOfRangeException>(mistake));

    [Fact]
    public void A_shape_says_its_share_at_every_session()
    {
        RuptureShape shape = RuptureShape.FourSessionDecline;

        Assert.Equal([0, 0.25, 0.5, 0.75, 1, 1], [shape.At(-1), shape.At(0), shape.At(1), shape.At(2), shape.At(3), shape.At(99)]);
        Assert.Equal([1, 0.5, 0.5], [RuptureShape.HalfRecovered.At(0), RuptureShape.HalfRecovered.At(1), RuptureShape.HalfRecovered.At(50)]);
        Assert.Equal([1, 0.5, 0], [RuptureShape.TwoStepRepair.At(0), RuptureShape.TwoStepRepair.At(1), RuptureShape.TwoStepRepair.At(2)]);
        Assert.True(RuptureShape.None.IsStable);
        Assert.DoesNotContain(RuptureShape.All, other => other.IsStable && other != RuptureShape.None);
    }

    [Fact]
    public void Heavy_tails_need_more_than_two_degrees_of_freedom()
    {
        Assert.Equal(2.5, CourseDesign.Default.WithHeavyTails(2.5).TailDegreesOfFreedom);
        Assert.StartsWith(
            "A variance needs more than 2 degrees of freedom.", Assert.Throws<ArgumentOutOfRangeException>(() => CourseDesign.Default.WithHeavyTails(2)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The value must lie within 2 to 1000.", Assert.Throws<ArgumentOutOfRangeException>(() => CourseDesign.Default.WithHeavyTails(1001)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fall_has_a_shape() =>
        Assert.Equal("shape", Assert.Throws<ArgumentNullException>(() => CourseDesign.Default.WithRupture(null!, 1)).ParamName);

    [Fact]
    public void A_stable_design_says_nothing_of_a_fall_and_heavy_tails_are_told_at_the_end() => Assert.Equal(
        "20 sessions, stable; persons 1.83, spread of deviations 0.35, autocorrelation 0, trend 0, ceiling 0, own ceiling 0, step 0, gaps 0, tails of t with 5 degrees of freedom",
        CourseDesign.Default.WithHeavyTails(5).ToString());

    [Fact]
    public void A_design_says_what_it_is() => Assert.Equal(
        "20 sessions, one session of depth 2 from session 7 to 17; persons 1.83, spread of deviations 0.35, autocorrelation 0.3, trend 0, ceiling 0, own ceiling 0, step 0, gaps 0.1",
        CourseDesign.Default.WithRupture(RuptureShape.OneSession, 2).WithAutocorrelation(0.3).WithGaps(0.1).ToString());
}
