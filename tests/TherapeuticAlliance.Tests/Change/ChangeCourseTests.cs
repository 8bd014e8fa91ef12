using System;
using System.Linq;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Change;

public sealed class ChangeCourseTests
{
    [Fact]
    public void Every_scored_session_is_held_against_the_scored_one_before_it()
    {
        ChangeCourse course = Within(0.25).BySession(ScoreSeries.Of(Criteria.Mean, 4.2, null, 3.4, 4.3)).Valid();

        Assert.Equal([(1, 3), (3, 4)], course.Changes.Select(change => (change.From, change.To)));
        Assert.Equal(
            [ChangeClassification.Deteriorated, ChangeClassification.Improved], course.Changes.Select(change => change.Assessment.Classification));
        Assert.Equal(["SessionChange 1 to 3", "SessionChange 3 to 4"], course.Changes.Select(change => change.ToString()));
        Assert.Equal("ChangeCourse, 2 changes", course.ToString());
        Assert.Equal(ChangeMethod.WithinPerson, course.Criterion.Method);
    }

    [Fact]
    public void One_session_has_no_change() =>
        FindingAssert.Only(Within(0.25).BySession(ScoreSeries.Of(Criteria.Mean, null, 3, null)).Findings, "TA8213", string.Empty, "1");

    [Fact]
    public void A_series_of_another_scale_is_a_mistake() =>
        Assert.Throws<ArgumentException>("series", () => Within(0.25).BySession(ScoreSeries.Of(Criteria.Distress, 3, 4)));

    [Fact]
    public void The_within_person_form_needs_no_caution() => Assert.Empty(Within(0.25).BySession(ScoreSeries.Of(Criteria.Mean, 3, 4)).Findings);

    // Reference: the false alarms of a rule made from alpha when one session's generalizability is .77; the better alpha, the worse the rule.
    [Theory]
    [InlineData(0.80, "3.4")]
    [InlineData(0.85, "5.7")]
    [InlineData(0.90, "9.8")]
    [InlineData(0.92, "12.4")]
    [InlineData(0.93, "14.0")]
    [InlineData(0.95, "18.0")]
    public void A_rule_made_from_alpha_says_how_many_stable_sessions_it_would_flag(double alpha, string percent)
    {
        Result<ChangeCourse> course = ReliableChange.JacobsonTruax(Criteria.Mean).Given(reliability: alpha).BySession(ScoreSeries.Of(Criteria.Mean, 3, 4));

        Assert.True(course.IsValid);
        FindingAssert.Only(course.Findings, "TA8220", string.Empty, "JacobsonTruax", percent);
    }

    // 1.96·√2·s flags 2.5 of 100; 1.4·√2·s flags Φ(−1.4) = 8.076 of 100.
    [Fact]
    public void With_a_within_person_deviation_the_rate_rests_on_it()
    {
        Assert.Equal(0.025, Within(0.25).Criterion().Valid().FalseAlarmRateBySession!.Value, 1e-4);
        Assert.Equal(0.0807566592, Within(0.25).WithCriticalValue(1.4).Criterion().Valid().FalseAlarmRateBySession!.Value, 1e-9);

        // SD·√(1 − r)·√2·1.96 = s·√2·1.4 for s = SD·√(1 − r)·1.4
        ReliableChange both = ReliableChange.JacobsonTruax(Criteria.Mean).Given(1, 0.75).WithWithinPersonStandardDeviation(0.5 * 1.4, "x");
        FindingAssert.Only(both.BySession(ScoreSeries.Of(Criteria.Mean, 3, 4)).Findings, "TA8221", string.Empty, "JacobsonTruax", "8.1");
    }

    // At the mean of the population both methods look for x2 − M − r·(x1 − M) < −points, which varies by s·√(1 + r²).
    // By hand with r = .75, SD 1, z 1.96, s = .5: GLN points 1.96·√.4375 = 1.296418, /(.5·1.25) = 2.074269, Φ = .019027; EN points .98, /.625 = 1.568, Φ = .058441.
    [Fact]
    public void Regression_methods_are_looked_at_in_a_person_at_the_mean()
    {
        Assert.Equal(0.019027, Rate(ReliableChange.GulliksenLordNovick(Criteria.Mean)), 2e-6);
        Assert.Equal(0.058441, Rate(ReliableChange.EdwardsNunnally(Criteria.Mean)), 2e-6);

        static double Rate(ReliableChange change) =>
            change.Given(1, 0.75).WithMean(3, "x").WithWithinPersonStandardDeviation(0.5, "x").Criterion().Valid().FalseAlarmRateBySession!.Value;
    }

    // Both variances 1, r12 = 0: v = 2, SEM² = .25, r_d = .75. The sample rose by .6, so a later score that is .6·.25/.75 = .2 lower counts as no
    // change. Points 1.96·√2·.5/√.75 = 1.600333; with s = .5 a fall is flagged at (−1.600333 − .2)/(.5·√2) = −2.546056, Φ = .005447, and a rise
    // at (−1.600333 + .2)/(.5·√2) = −1.980370, Φ = .023831.
    [Fact]
    public void Hageman_arrindell_expects_the_shift_of_its_sample()
    {
        Assert.Equal(0.005447, Rate(Criteria.Mean), 2e-6);
        Assert.Equal(0.023831, Rate(Criteria.Distress), 2e-6);

        static double Rate(Scale scale) => ReliableChange.HagemanArrindell(scale, new BeforeAfterSample(3, 1, 3.6, 1, 0, "x"))
            .Given(1, 0.75).WithWithinPersonStandardDeviation(0.5, "x").Criterion().Valid().FalseAlarmRateBySession!.Value;
    }

    [Fact]
    public void A_criterion_carries_its_caution_in_its_words()
    {
        string text = ReliableChange.JacobsonTruax(Criteria.Mean).Given().Criterion().Valid().Describe();

        Assert.Contains("about 14.0 of 100 stable sessions", text);
        Assert.DoesNotContain("stable sessions", Within(0.25).Criterion().Valid().Describe());
        Assert.Contains("Within-person standard deviation: 0.25, from the caller: own sessions.", Within(0.25).Criterion().Valid().Describe());
    }

    private static ReliableChange Within(double deviation) =>
        ReliableChange.WithinPerson(Criteria.Mean).WithWithinPersonStandardDeviation(deviation, "own sessions").WithCriticalValue(1.96);
}
