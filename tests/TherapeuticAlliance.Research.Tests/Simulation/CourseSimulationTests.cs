using System;
using TherapeuticAlliance.Research.Simulation;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Ruptures.Retrospective;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Simulation;

/// <summary>Falls so deep that noise changes nothing, watched by a chart that alarms 20 standard deviations below the mean: every figure is known.</summary>
public sealed class CourseSimulationTests
{
    private static readonly RuptureMonitor Chart = RuptureMonitor.For(PointMap.Unit.Scale)
        .With(RupturePolicy.Of("chart", new IndividualsChart(new IndividualsChartOptions().WithLimit(20).WithKnown(new InControlParameters(0, 1)))).ProbableWhen(When.AnyFires()));

    private static readonly CourseDesign Alike = CourseDesign.Default.WithPersons(0, 0).WithFallBetween(8, 8);

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(1, 1, 1)]
    [InlineData(2, 1, 2)]
    [InlineData(3, 0, double.NaN)]
    public void A_fall_that_comes_up_to_two_sessions_late_is_found_that_late(int late, double found, double delay)
    {
        CourseDesign design = Alike.WithRupture(new RuptureShape("late", new double[late], 1), 50);
        var simulation = new CourseSimulation(design, 4, seed: 1);

        AlarmRates rates = Assert.Single(simulation.Watch(Chart));
        Assert.Equal((RuptureLevel.Probable, "chart"), (rates.Level, rates.Rule));
        Assert.Equal((4, 80), (rates.Courses, rates.JudgedSessions));
        Assert.Equal((found, delay), (rates.Found!.Value.Value, rates.Delay!.Value.Value));
        Assert.Equal(found * 4, simulation.LookBack(Chart).Episodes);
    }

    [Fact]
    public void What_lasts_is_not_repaired_and_what_is_back_at_once_is()
    {
        RepairRates lasting = new CourseSimulation(Alike.WithRupture(RuptureShape.Sustained, 50), 4, seed: 1).LookBack(Chart);
        RepairRates back = new CourseSimulation(Alike.WithRupture(RuptureShape.OneSession, 50), 4, seed: 1).LookBack(Chart);

        Assert.Equal((4, 4), (lasting.Courses, back.Courses));
        Assert.Equal(1, lasting.Share(Repair.Unresolved).Value);
        Assert.Equal(0, back.Share(Repair.Unresolved).Value);
    }

    [Fact]
    public void A_simulation_looks_back_by_the_options_it_is_given()
    {
        var simulation = new CourseSimulation(Alike.WithRupture(RuptureShape.Sustained, 50), 4, seed: 1);
        RetrospectOptions options = RetrospectOptions.Default.WithLevel(RuptureLevel.Strong);
        RepairRates rates = simulation.LookBack(Chart, options);

        Assert.Equal(0, rates.Episodes);
        Assert.Same(options, rates.Options);
        Assert.Same(simulation.Design, rates.Design);
        Assert.Same(RetrospectOptions.Default, simulation.LookBack(Chart).Options);
        Assert.Equal("RepairRates: " + simulation.Design, rates.ToString());
    }

    // With a prior the baseline judges from the second session on.
    [Fact]
    public void Only_judged_sessions_count() => Assert.All(
        new CourseSimulation(CourseDesign.Default, 5, seed: 1).Watch(RuptureMonitor.For(PointMap.Unit.Scale).WithPrior(0, 1, "by hand").With(RupturePolicy.BaselineAndCusum)),
        rates => Assert.Equal(5 * 19, rates.JudgedSessions));

    [Fact]
    public void A_simulation_is_on_the_scale_it_is_given()
    {
        var points = new PointMap(Instruments.WaiSr.Client["total"], 36, 2);

        Assert.Same(points, new CourseSimulation(CourseDesign.Default, 2, seed: 1, points).Points);
        Assert.Same(PointMap.Unit, new CourseSimulation(CourseDesign.Default, 2, seed: 1).Points);
    }

    [Fact]
    public void What_cannot_be_simulated_is_refused()
    {
        var simulation = new CourseSimulation(CourseDesign.Default, 2, seed: 1);
        RuptureMonitor other = RuptureMonitor.For(Pulse.Client["total"]);

        Assert.Throws<ArgumentOutOfRangeException>(() => new CourseSimulation(CourseDesign.Default, 1, seed: 1));
        Assert.Equal("design", Assert.Throws<ArgumentNullException>(() => new CourseSimulation(null!, 2, seed: 1)).ParamName);
        Assert.Equal("monitor", Assert.Throws<ArgumentNullException>(() => simulation.Watch(null!)).ParamName);
        Assert.Equal("monitor", Assert.Throws<ArgumentNullException>(() => simulation.LookBack(null!)).ParamName);
        Assert.Equal("rule", Assert.Throws<ArgumentException>(() => simulation.Measure(" ", _ => [])).ParamName);
        Assert.Equal("judge", Assert.Throws<ArgumentNullException>(() => simulation.Measure("mine", null!)).ParamName);
        Assert.StartsWith("The monitor is of another scale than the simulation.", Assert.Throws<ArgumentException>(() => simulation.Watch(other)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The monitor is of another scale than the simulation.", Assert.Throws<ArgumentException>(() => simulation.LookBack(other)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "The rule must answer for every session of a course, with null where it cannot judge.",
            Assert.Throws<ArgumentException>(() => simulation.Measure("short", _ => new bool?[3], threads: 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Simulations_courses_and_generators_have_names()
    {
        var generator = new CourseGenerator(CourseDesign.Default, 5);

        Assert.Equal("CourseSimulation of 1000 courses, seed 5", new CourseSimulation(CourseDesign.Default, 1000, seed: 5).ToString());
        Assert.Equal("CourseGenerator of " + CourseDesign.Default + ", seed 5", generator.ToString());
        Assert.Equal("SimulatedCourse 7", generator.Course(7).ToString());
        Assert.Equal("points", Assert.Throws<ArgumentNullException>(() => generator.Course(7).On(null!)).ParamName);
        Assert.Equal("PointMap to " + PointMap.Unit.Scale.Instrument + " total", PointMap.Unit.ToString());
    }
}
