using System;
using TherapeuticAlliance.Research.Simulation;
using TherapeuticAlliance.Ruptures;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Simulation;

/// <summary>Rates of a few courses that are counted by hand; a letter a session, A for an alarm.</summary>
public sealed class AlarmRatesTests
{
    private static readonly CourseDesign Fall = CourseDesign.Default.WithRupture(RuptureShape.OneSession, 2);

    [Fact]
    public void Stable_courses_give_false_alarms()
    {
        AlarmRates rates = Rates(CourseDesign.Default, null, "qqqA", "qqq", "AqA");

        Assert.Equal((3, 10), (rates.Courses, rates.JudgedSessions));
        Assert.Equal(30, rates.FalseAlarms!.Value.Value, 12);
        Assert.Equal(2.0 / 3, rates.AtLeastOneFalseAlarm!.Value.Value, 12);
        Assert.Equal(3, rates.AtLeastOneFalseAlarm.Value.Count);
        Assert.Null(rates.Found);
        Assert.Null(rates.FoundAtOnce);
        Assert.Null(rates.Delay);
        Assert.Same(CourseDesign.Default, rates.Design);
    }

    // Falls at session 2: found at once, found two sessions later, not found.
    [Fact]
    public void Courses_with_a_fall_give_how_many_are_found_and_how_late()
    {
        AlarmRates rates = Rates(Fall, 2, "qAqq", "qqqA", "qqqq");

        Assert.Equal(2.0 / 3, rates.Found!.Value.Value, 12);
        Assert.Equal(1.0 / 3, rates.FoundAtOnce!.Value.Value, 12);
        Assert.Equal(1, rates.Delay!.Value.Value, 12);
        Assert.Equal(2, rates.Delay.Value.Count);
        Assert.Equal(1, rates.Delay.Value.StandardError, 12);
        Assert.Null(rates.FalseAlarms);
        Assert.Null(rates.AtLeastOneFalseAlarm);
    }

    // 1.25 falls per 100 sessions, 2 false alarms per 100, .70 found: .875 true and 1.975 false alarms.
    [Fact]
    public void The_predictive_value_is_the_share_of_alarms_that_are_true()
    {
        Estimate value = AlarmRates.PredictiveValue(new Estimate(0.7, 0.01, 3000), new Estimate(2, 0.1, 6000), 1.25);

        Assert.Equal(0.875 / (0.875 + 1.975), value.Value, 12);
        Assert.Equal(Math.Sqrt(Math.Pow(1.975 * 0.0125, 2) + Math.Pow(0.875 * 0.09875, 2)) / (2.85 * 2.85), value.StandardError, 12);
        Assert.Equal(3000, value.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(double.NaN)]
    public void Falls_happen_and_not_always(double fallsPer100) => Assert.StartsWith(
        "Falls per 100 sessions are above 0 and below 100.",
        Assert.Throws<ArgumentOutOfRangeException>(() => AlarmRates.PredictiveValue(default, default, fallsPer100)).Message, StringComparison.Ordinal);

    [Fact]
    public void Rates_are_called_by_rule_level_and_design()
    {
        Assert.Equal("mine: " + CourseDesign.Default, Rates(CourseDesign.Default, null, "qA").ToString());
        Assert.Equal("chart, Probable: " + Fall, new AlarmRates("chart", RuptureLevel.Probable, Fall, new AlarmTally()).ToString());
    }

    private static AlarmRates Rates(CourseDesign design, int? fall, params string[] courses)
    {
        var tally = new AlarmTally();
        foreach (string course in courses)
        {
            tally.Add(session => course[session] == 'A' ? AlarmMark.Alarm : AlarmMark.Quiet, course.Length, fall);
        }

        return new AlarmRates("mine", null, design, tally);
    }
}
