using System;
using System.Linq;
using TherapeuticAlliance.Research.Simulation;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Simulation;

public sealed class CourseRowsTests
{
    private static readonly RuptureMonitor Monitor = RuptureMonitor.For(PointMap.Unit.Scale)
        .With(RupturePolicy.Of("all", new EwmaLower(), new SessionDrop(), new PredictiveBaseline()).WatchWhen(When.AnyFires())).WithPrior(0, 1, "by hand");

    [Fact]
    public void Courses_watched_at_once_have_the_verdicts_of_each_alone()
    {
        var generator = new CourseGenerator(CourseDesign.Default.WithGaps(0.2).WithRupture(RuptureShape.Sustained, 3), 1);
        SimulatedCourse[] courses = [.. Enumerable.Range(0, 40).Select(generator.Course)];

        RuptureLevel[] together = CourseRows.Of(courses, PointMap.Unit).Watch(Monitor).Levels.ToArray();

        Assert.Equal(courses.SelectMany(course => Monitor.Replay(course.On(PointMap.Unit)).Verdicts.Select(verdict => verdict.Level)), together);
    }

    [Fact]
    public void The_mirror_of_a_row_has_its_points_on_the_other_side()
    {
        var rows = new CourseRows(1, 3);
        rows.Points[0] = 1.5;
        rows.Points[1] = double.NaN;
        rows.Points[2] = -2;

        Assert.Equal([-1.5, double.NaN, 2], rows.Mirrored().Points);
    }

    [Fact]
    public void Points_that_the_scale_does_not_have_end_the_simulation()
    {
        var rows = new CourseRows(1, 2);
        rows.Points[1] = 500;

        Assert.StartsWith("The monitor refused scores of the simulation: ", Assert.Throws<InvalidOperationException>(() => rows.Watch(Monitor)).Message, StringComparison.Ordinal);
    }
}
