using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using TherapeuticAlliance.Research.Simulation;
using TherapeuticAlliance.Ruptures;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Simulation;

/// <summary>
/// The policy of baseline and CUSUM against an independent simulation of the same design in another language (6,000 stable courses and
/// 3,000 of each fall; its standard error is at most .009 for a share): row "Pred_p02" and "Strong_p005". Falls are found
/// within .03 and false alarms within .3 per 100. In that simulation every person had an own ceiling.
/// </summary>
public sealed class OperatingCharacteristicsTests
{
    private const int Seed = 20261125;

    private static readonly RuptureMonitor Monitor = RuptureMonitor.For(PointMap.Unit.Scale).WithPrior(0, 1, "the simulation").With(RupturePolicy.BaselineAndCusum);

    public static TheoryData<string, double, double> FalseAlarms { get; } = new()
    {
        { "independent", 1.93, 0.53 },
        { "autocorrelation .3", 1.72, 0.53 },
        { "autocorrelation .5", 1.62, 0.53 },
        { "growth", 1.05, 0.29 },
        { "own ceiling", 2.44, 1.00 },
    };

    public static TheoryData<string, double, double, double> Falls { get; } = new()
    {
        { "one session", 2, 0.378, 0.203 },
        { "one session", 3, 0.675, 0.454 },
        { "three sessions", 2, 0.520, 0.288 },
        { "three sessions", 3, 0.777, 0.563 },
        { "sustained", 2, 0.604, 0.349 },
        { "sustained", 3, 0.864, 0.695 },
        { "four-session decline", 2, 0.311, 0.140 },
        { "four-session decline", 3, 0.515, 0.276 },
    };

    [Theory]
    [MemberData(nameof(FalseAlarms))]
    public void False_alarms_are_those_of_the_independent_simulation(string noise, double probable, double strong)
    {
        Dictionary<RuptureLevel, AlarmRates> rates = Watch(Designs[noise], 4000);

        Assert.Equal(probable, rates[RuptureLevel.Probable].FalseAlarms!.Value.Value, 0.3);
        Assert.Equal(strong, rates[RuptureLevel.Strong].FalseAlarms!.Value.Value, 0.3);
    }

    [Theory]
    [MemberData(nameof(Falls))]
    public void Falls_are_found_as_often_as_in_the_independent_simulation(string shape, double depth, double probable, double strong)
    {
        Dictionary<RuptureLevel, AlarmRates> rates = Watch(CourseDesign.Default.WithRupture(RuptureShape.All.Single(known => known.Name == shape), depth), 3000);

        Assert.Equal(probable, rates[RuptureLevel.Probable].Found!.Value.Value, 0.03);
        Assert.Equal(strong, rates[RuptureLevel.Strong].Found!.Value.Value, 0.03);
    }

    [Fact]
    public void A_stable_course_of_twenty_sessions_has_a_false_alarm_in_a_quarter_of_cases() =>
        Assert.Equal(0.258, Watch(CourseDesign.Default, 4000)[RuptureLevel.Probable].AtLeastOneFalseAlarm!.Value.Value, 0.03);

    [Fact]
    public void The_session_before_the_second_is_never_judged() =>
        Assert.Equal(19 * 500, Watch(CourseDesign.Default, 500)[RuptureLevel.Probable].JudgedSessions);

    // 36 lies 24 points from the ends of the WAI-SR, 20 lies 20 points from those of the CORE-10. With 2 points to the unit some sessions
    // reach 20 points from the mean, and are cut off on the CORE-10 only; every course without such a session has the same verdicts.
    [Fact]
    public void The_mirror_of_a_scale_on_which_more_is_worse_changes_nothing_but_where_a_scale_ends()
    {
        var alliance = new PointMap(Instruments.WaiSr.Client["total"], 36, 2);
        var distress = new PointMap(Instruments.Core10["total"], 20, 2);
        var generator = new CourseGenerator(CourseDesign.Default.WithRupture(RuptureShape.OneSession, 3), Seed);
        SimulatedCourse[] courses = [.. Enumerable.Range(0, 300).Select(generator.Course)];
        SimulatedCourse[] within = [.. courses.Where(course => course.Scores.ToArray().All(score => Math.Abs(score) * 2 <= 20))];

        Assert.Equal(Direction.HigherIsWorse, distress.Scale.Instrument.Direction);
        Assert.InRange(within.Length, 290, 299);
        Assert.All(within, course => Assert.Equal(Levels(alliance, course), Levels(distress, course)));

        static RuptureLevel[] Levels(PointMap points, SimulatedCourse course) => [.. RuptureMonitor.For(points.Scale)
            .WithPrior(points.Mean, points.WithinPersonDeviation, "the simulation").Replay(course.On(points)).Verdicts.Select(verdict => verdict.Level)];
    }

    // The same as rates, with a unit at which no session reaches an end of either scale.
    [Fact]
    public void Nor_does_it_change_a_rate()
    {
        var alliance = new PointMap(Instruments.WaiSr.Client["total"], 36, 1.2);
        var distress = new PointMap(Instruments.Core10["total"], 20, 1.2);

        Assert.Equal(Rates(alliance), Rates(distress));

        static Estimate[] Rates(PointMap points) =>
            [.. new CourseSimulation(CourseDesign.Default.WithRupture(RuptureShape.OneSession, 3), 300, Seed, points)
                .Watch(RuptureMonitor.For(points.Scale).WithPrior(points.Mean, points.WithinPersonDeviation, "the simulation")).Select(rates => rates.Found!.Value)];
    }

    [Fact]
    public void Threads_change_nothing_and_progress_ends_at_the_end()
    {
        var simulation = new CourseSimulation(CourseDesign.Default, 1100, Seed);
        var seen = new Seen();

        AlarmRates[] one = [.. simulation.Watch(Monitor, threads: 1, seen)], four = [.. simulation.Watch(Monitor, threads: 4)];

        Assert.Equal(one.Select(rates => rates.FalseAlarms), four.Select(rates => rates.FalseAlarms));
        Assert.Equal([250, 500, 750, 1000, 1100], seen.Reports.Select(report => report.Done));
        Assert.All(seen.Reports, report => Assert.Equal(1100, report.Total));
    }

    [Fact]
    public void Work_can_be_cancelled() => Assert.ThrowsAny<OperationCanceledException>(
        () => new CourseSimulation(CourseDesign.Default, 10, Seed).Watch(Monitor, cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void A_monitor_of_another_scale_is_refused() => Assert.Throws<ArgumentException>(
        () => new CourseSimulation(CourseDesign.Default, 10, Seed).Watch(RuptureMonitor.For(Pulse.Client["total"])));

    private static Dictionary<string, CourseDesign> Designs { get; } = new()
    {
        ["independent"] = CourseDesign.Default,
        ["autocorrelation .3"] = CourseDesign.Default.WithAutocorrelation(0.3),
        ["autocorrelation .5"] = CourseDesign.Default.WithAutocorrelation(0.5),
        ["growth"] = CourseDesign.Default.WithTrend(0.05),
        ["own ceiling"] = CourseDesign.Default.WithOwnCeiling(0.38),
    };

    private static Dictionary<RuptureLevel, AlarmRates> Watch(CourseDesign design, int courses) =>
        new CourseSimulation(design, courses, Seed).Watch(Monitor).ToDictionary(rates => rates.Level!.Value);

    private sealed class Seen : IProgress<SimulationProgress>
    {
        internal List<SimulationProgress> Reports { get; } = [];

        public void Report(SimulationProgress value) => Reports.Add(value);
    }
}
