using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Research.Simulation;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Simulation;

/// <summary>
/// The rates that verdicts state are measured here again, at the sessions whose verdicts state them: on the courses they were measured
/// on, with the seed of the page and with another, and on other courses.
/// </summary>
public sealed class MeasuredRatesTests
{
    private const int Courses = 6000;

    private static readonly RuptureLevel[] Levels = [RuptureLevel.Watch, RuptureLevel.Probable, RuptureLevel.Strong];

    private static readonly PointMap Wai = new(Instruments.WaiSr.Client["total"], 36, 3);

    private static readonly PointMap WaiNearTop = new(Instruments.WaiSr.Client["total"], 53, 3);

    private static readonly CourseDesign Points = CourseDesign.Default.WithStep(1 / 3.0);

    // The SRS total around 37 and 38.5, persons 2.5 and sessions 1.5 points apart, marks of a millimetre.
    private static readonly CourseDesign Marks = CourseDesign.Default.WithPersons(2.5 / 1.5, 0.35).WithStep(0.1 / 1.5);

    public static TheoryData<string, bool, int> Shipped { get; } = new()
    {
        { "default", true, 20261125 }, { "default", false, 20261125 }, { "default", true, 1 }, { "default", false, 1 },
        { "baseline-and-cusum", true, 20261125 }, { "baseline-and-cusum", false, 1 }, { "composed", true, 1 }, { "composed", false, 20261125 },
    };

    public static TheoryData<string> Worlds { get; } = new()
    {
        "autocorrelation .3", "autocorrelation .5", "growth", "decline", "heavy tails", "whole points", "a common ceiling", "an own ceiling", "WAI-SR near the top",
    };

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Over_all_sessions_of_free_courses_the_rate_is_what_the_policy_does(string name, bool hasPrior, int seed)
    {
        RupturePolicy policy = Policy(name);
        IReadOnlyList<AlarmRates> measured = new CourseSimulation(CourseDesign.Default, Courses, seed, Wai).Watch(Monitor(Wai, hasPrior).With(policy));

        Assert.All(Levels, (level, i) =>
        {
            MeasuredRate stated = MeasuredRates.Find(policy, hasPrior, level)!;
            Estimate perHundred = measured[i].FalseAlarms!.Value, any = measured[i].AtLeastOneFalseAlarm!.Value;
            Assert.Equal(stated.PerHundredSessions, perHundred.Value, 0.05 + (3 * perHundred.StandardError));
            Assert.Equal(stated.AnyInTwentySessions, any.Value, 0.005 + (3 * any.StandardError));
        });
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void At_sessions_of_each_slope_it_is_too(string name, bool hasPrior, int seed)
    {
        foreach (RuptureLevel level in Levels)
        {
            Assert.All(Stated(Wai, CourseDesign.Default, hasPrior, Policy(name), level, seed), AssertPoint);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void So_it_is_near_the_best_end_of_points_and_at_an_own_best(bool hasPrior)
    {
        foreach (RuptureLevel level in Levels)
        {
            StatedRate[] near = Stated(WaiNearTop, Points, hasPrior, RupturePolicy.Default, level, 20261125), own = Stated(Wai, CourseDesign.Default.WithOwnCeiling(0.38), hasPrior, RupturePolicy.Default, level, 20261125);
            Assert.Equal(2, near.Count(one => one.Rate!.MeasuredUnder.Contains("whole points", StringComparison.Ordinal)));
            Assert.Equal(2, own.Count(one => one.Rate!.MeasuredUnder.Contains("own best", StringComparison.Ordinal)));
            Assert.All(near.Where(one => one.Rate!.MeasuredUnder.Contains("whole points", StringComparison.Ordinal)), AssertPoint);
            Assert.All(own.Where(one => one.Rate!.MeasuredUnder.Contains("own best", StringComparison.Ordinal)), AssertPoint);
        }
    }

    // Kind: a rate that belongs to one world is stated in another. SRS-like worlds of the ceiling, without a prior and with one.
    [Theory]
    [InlineData(37, false)]
    [InlineData(38.5, false)]
    [InlineData(37, true)]
    [InlineData(38.5, true)]
    public void On_forms_like_the_SRS_probable_is_as_often_false_as_stated_within_a_half(double mean, bool hasPrior)
    {
        StatedRate[] stated = Stated(new PointMap(Instruments.Srs["total"], mean, 1.5), Marks, hasPrior, RupturePolicy.Default, RuptureLevel.Probable, 1);
        double expected = stated.Sum(one => one.Rate!.PerHundredSessions * one.Sessions) / stated.Sum(one => one.Sessions);

        Assert.Equal(expected, 100.0 * stated.Sum(one => one.Alarms) / stated.Sum(one => one.Sessions), 0.5);
        Assert.All(stated.Where(one => one.Rate!.MeasuredUnder.Contains("lines", StringComparison.Ordinal)), one => Assert.Equal(one.Rate!.PerHundredSessions, one.PerHundred, 0.5));
    }

    // Sessions that depend on one another, that grow or decline, and ceilings: what is stated is the rate of these too, as a range.
    [Theory]
    [MemberData(nameof(Worlds))]
    public void In_other_worlds_the_rate_lies_in_the_stated_range_within_a_half(string world)
    {
        (PointMap points, CourseDesign design) = World(world);
        StatedRate[] stated = [.. new[] { true, false }.SelectMany(hasPrior => Stated(points, design, hasPrior, RupturePolicy.Default, RuptureLevel.Probable, 1)).Where(one => one.Share >= 0.05)];

        Assert.True(stated.Length >= 4);
        Assert.All(stated, one => Assert.True(
            one.PerHundred >= one.Rate!.Lowest - 0.5 && one.PerHundred <= one.Rate.Highest + 0.5, string.Create(CultureInfo.InvariantCulture, $"{one.PerHundred:0.00} against {one.Rate}")));
    }

    [Fact]
    public void What_is_stated_never_depends_on_the_judged_session_or_on_later_ones()
    {
        foreach (double last in new[] { 12.0, 40, 60 })
        {
            ScoreSeries series = ScoreSeries.Of(Wai.Scale, 48, 50, 52, 49, 47, 46, last, 20);
            Assert.Same(Rate(ScoreSeries.Of(Wai.Scale, 48, 50, 52, 49, 47, 46, 30), 6), Rate(series, 6));
        }

        static MeasuredRate Rate(ScoreSeries series, int session) => MeasuredRates.Find(RuptureMonitor.For(Wai.Scale).Replay(series).Verdicts[session], RuptureLevel.Probable)!;
    }

    // Quesenberry: without a prior, and with every session learned, p is uniform and independent from the third session on.
    [Fact]
    public void Without_a_prior_the_probability_is_exact()
    {
        var everyLearned = new Ruptures.Detectors.PredictiveBaseline(new Ruptures.Detectors.PredictiveBaselineOptions().WithMaxConsecutiveExcluded(0).WithSigmaFloor(0));
        AlarmRates rates = new CourseSimulation(CourseDesign.Default, 6000, 20261125)
            .Watch(RuptureMonitor.For(PointMap.Unit.Scale).With(RupturePolicy.Of("q", everyLearned).WatchWhen(When.AnyFires())))[0];

        Assert.Equal(18 * 6000, rates.JudgedSessions);
        Assert.True(rates.AtLeastOneFalseAlarm!.Value.IsWithin(1 - Math.Pow(0.98, 18), 4), rates.AtLeastOneFalseAlarm.ToString());
    }

    private static RupturePolicy Policy(string name) =>
        name == "default" ? RupturePolicy.Default : name == "composed" ? RupturePolicy.Composed : RupturePolicy.BaselineAndCusum;

    private static RuptureMonitor Monitor(PointMap points, bool hasPrior) => hasPrior
        ? RuptureMonitor.For(points.Scale).WithPrior(points.Mean, points.WithinPersonDeviation, "the simulation")
        : RuptureMonitor.For(points.Scale).WithoutPrior();

    private static (PointMap Points, CourseDesign Design) World(string name) => name switch
    {
        "autocorrelation .3" => (Wai, CourseDesign.Default.WithAutocorrelation(0.3)),
        "autocorrelation .5" => (Wai, CourseDesign.Default.WithAutocorrelation(0.5)),
        "growth" => (Wai, CourseDesign.Default.WithTrend(0.05)),
        "decline" => (Wai, CourseDesign.Default.WithTrend(-0.05)),
        "heavy tails" => (Wai, CourseDesign.Default.WithHeavyTails(5)),
        "whole points" => (Wai, Points),
        "a common ceiling" => (Wai, CourseDesign.Default.WithCeiling(0.38)),
        "an own ceiling" => (Wai, CourseDesign.Default.WithOwnCeiling(0.38)),
        _ => (WaiNearTop, Points),
    };

    // The written rate is rounded to .1; the rest is chance, of counts that are nearly Poisson.
    private static void AssertPoint(StatedRate one) => Assert.True(
        one.Share < 0.03 || Math.Abs(one.PerHundred - one.Rate!.PerHundredSessions) <= 0.05 + (3.5 * one.StandardError),
        string.Create(CultureInfo.InvariantCulture, $"{one.PerHundred:0.00} against {one.Rate}"));

    private static StatedRate[] Stated(PointMap points, CourseDesign design, bool hasPrior, RupturePolicy policy, RuptureLevel level, int seed)
    {
        RuptureMonitor monitor = Monitor(points, hasPrior).With(policy);
        var generator = new CourseGenerator(design, seed);
        var counts = new Dictionary<MeasuredRate, (long Sessions, long Alarms)>();
        for (int number = 0; number < Courses; number++)
        {
            bool wasOn = false;
            foreach (Verdict verdict in monitor.Replay(generator.Course(number).On(points)).Verdicts.Where(verdict => verdict.Level >= RuptureLevel.None))
            {
                MeasuredRate rate = MeasuredRates.Find(verdict, level)!;
                (long sessions, long alarms) = counts.GetValueOrDefault(rate);
                bool isOn = verdict.Level >= level;
                counts[rate] = (sessions + 1, alarms + (isOn && !wasOn ? 1 : 0));
                wasOn = isOn;
            }
        }

        long all = counts.Values.Sum(one => one.Sessions);
        return [.. counts.Select(pair => new StatedRate(pair.Key, pair.Value.Sessions, pair.Value.Alarms, (double)pair.Value.Sessions / all))];
    }

    private sealed record StatedRate(MeasuredRate? Rate, long Sessions, long Alarms, double Share)
    {
        public double PerHundred => 100.0 * Alarms / Sessions;

        public double StandardError => 100 * Math.Sqrt(Math.Max(1, Alarms)) / Sessions;
    }
}
