using System;
using System.Linq;
using TherapeuticAlliance.Research.Simulation;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Simulation;

public sealed class PointMapTests
{
    [Fact]
    public void Higher_is_better_on_an_alliance_scale_and_worse_on_a_distress_scale()
    {
        var alliance = new PointMap(Instruments.WaiSr.Client["total"], 48, 4);
        Scale distress = Instruments.Core10["total"];
        var core = new PointMap(distress, 20, 5);

        Assert.Equal(56, alliance.ToPoints(2));
        Assert.Equal(40, alliance.ToPoints(-2));
        Assert.Equal(10, core.ToPoints(2));
        Assert.Equal(30, core.ToPoints(-2));
    }

    [Fact]
    public void Points_end_where_the_scale_ends()
    {
        var map = new PointMap(Instruments.WaiSr.Client["total"], 48, 4);

        Assert.Equal((60, 12), (map.ToPoints(100), map.ToPoints(-100)));
        Assert.True(double.IsNaN(map.ToPoints(double.NaN)));
    }

    [Fact]
    public void A_course_becomes_a_series_of_the_scale_with_its_gaps()
    {
        SimulatedCourse course = new CourseGenerator(CourseDesign.Default.WithGaps(0.5), 3).Course(0);

        ScoreSeries series = course.On(PointMap.Unit);

        Assert.Equal(course.Scores.ToArray().Select(score => double.IsNaN(score) ? (double?)null : score), series.Sessions.Select(session => session.Score));
        Assert.Equal(Enumerable.Range(1, 20), series.Sessions.Select(session => session.Session));
        Assert.Contains(series.Sessions, session => session.Score is null);
    }

    [Fact]
    public void A_mean_outside_the_scale_and_a_deviation_of_nothing_are_refused()
    {
        Scale total = Instruments.WaiSr.Client["total"];

        Assert.Equal((12, 60), (new PointMap(total, 12, 4).Mean, new PointMap(total, 60, 4).Mean));
        Assert.StartsWith("The mean must be one that the scale can give.", Assert.Throws<ArgumentOutOfRangeException>(() => new PointMap(total, 61, 4)).Message, StringComparison.Ordinal);
        Assert.StartsWith("A standard deviation is above 0.", Assert.Throws<ArgumentOutOfRangeException>(() => new PointMap(total, 48, 0)).Message, StringComparison.Ordinal);
        Assert.Equal("scale", Assert.Throws<ArgumentNullException>(() => new PointMap(null!, 48, 4)).ParamName);
    }
}
