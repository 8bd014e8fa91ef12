using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures;

/// <summary>
/// Kind: a number of a stored state that no course can have led to. Each check is asked on both sides of its bound; what each number means stands
/// beside the detector that keeps it.
/// </summary>
public sealed class StoredStateTests
{
    private const double TooMany = 1_000_001;

    private static readonly RuptureMonitor Monitor = RuptureMonitor.For(Courses.Scale).WithPrior(60, 6, "test").With(RupturePolicy.Of(
        "kept", new PredictiveBaseline(), new ScanLower(), new CusumLower(), new EwmaLower(), new BayesianChangePoint(), new SessionDrop(), new RobustBaseline(),
        new IndividualsChart(), new IndividualsChart(new IndividualsChartOptions().WithSigma(ChartSigma.MedianMovingRange), "median-chart"))
        .WatchWhen(When.InRecentSessions(2, 3, When.Fires("scan-lower"))));

    // Sessions 0 to 5 and 8: seven scores, six of them next to the one before, which makes five pairs.
    private static readonly MonitorState State = Monitor.Replay(ScoreSeries.FromSessions(
        Courses.Scale, new SessionScore[] { new(0, 60), new(1, 62), new(2, 59), new(3, 60), new(4, 64), new(5, 58), new(8, 60) }).Value).State;

    [Theory]
    [InlineData("predictive-baseline", 0, -1)]
    [InlineData("predictive-baseline", 0, 0.5)]
    [InlineData("predictive-baseline", 0, TooMany)]
    [InlineData("predictive-baseline", 1, double.NaN)]
    [InlineData("predictive-baseline", 2, -1e-9)]
    [InlineData("predictive-baseline", 3, -1)]
    [InlineData("predictive-baseline", 3, 0.5)]
    [InlineData("scan-lower", 0, -1)]
    [InlineData("scan-lower", 0, 0.5)]
    [InlineData("scan-lower", 0, TooMany)]
    [InlineData("scan-lower", 1, double.NegativeInfinity)]
    [InlineData("scan-lower", 2, -1e-9)]
    [InlineData("scan-lower", 3, -1)]
    [InlineData("scan-lower", 3, 0.5)]
    [InlineData("scan-lower", 4, -1)]
    [InlineData("scan-lower", 4, 3)]
    [InlineData("scan-lower", 4, 0.5)]
    [InlineData("scan-lower", 6, 2)]
    [InlineData("scan-lower", 6, 0.5)]
    [InlineData("scan-lower", 8, 2)]
    [InlineData("scan-lower", 8, -1)]
    [InlineData("cusum-lower", 0, -1e-9)]
    [InlineData("cusum-lower", 1, -1)]
    [InlineData("cusum-lower", 1, 0.5)]
    [InlineData("cusum-lower", 1, TooMany)]
    [InlineData("ewma-lower", 0, double.PositiveInfinity)]
    [InlineData("ewma-lower", 1, -1e-9)]
    [InlineData("ewma-lower", 2, -1)]
    [InlineData("ewma-lower", 2, 0.5)]
    [InlineData("ewma-lower", 2, TooMany)]
    [InlineData("bayesian-change-point", 0, 6)]
    [InlineData("bayesian-change-point", 0, 8)]
    [InlineData("bayesian-change-point", 0, 7.5)]
    [InlineData("bayesian-change-point", 1, -1e-9)]
    [InlineData("bayesian-change-point", 2, double.NaN)]
    [InlineData("bayesian-change-point", 3, 0)]
    [InlineData("bayesian-change-point", 3, -1)]
    [InlineData("bayesian-change-point", 22, -1e-9)]
    [InlineData("bayesian-change-point", 24, 0)]
    [InlineData("session-drop", 0, double.NaN)]
    [InlineData("robust-baseline", 0, 6)]
    [InlineData("robust-baseline", 0, 8)]
    [InlineData("robust-baseline", 1, 99)]
    [InlineData("robust-baseline", 7, 1)]
    [InlineData("robust-baseline", 4, double.NaN)]
    [InlineData("individuals-chart", 0, 0.5)]
    [InlineData("individuals-chart", 0, -1)]
    [InlineData("individuals-chart", 0, 4)]
    [InlineData("individuals-chart", 0, TooMany)]
    [InlineData("individuals-chart", 1, double.NaN)]
    [InlineData("individuals-chart", 2, -1e-9)]
    [InlineData("individuals-chart", 4, 8)]
    [InlineData("individuals-chart", 4, 4.5)]
    [InlineData("individuals-chart", 4, -1)]
    [InlineData("individuals-chart", 5, -1e-9)]
    [InlineData("median-chart", 4, 4)]
    [InlineData("median-chart", 4, 6)]
    [InlineData("median-chart", 6, 99)]
    [InlineData("median-chart", 10, 0)]
    [InlineData("median-chart", 8, double.NaN)]
    [InlineData("recent-1", 0, 2)]
    [InlineData("recent-1", 1, 0.5)]
    [InlineData("recent-1", 3, -1)]
    [InlineData("monitor", 0, -2)]
    [InlineData("monitor", 0, 7.5)]
    [InlineData("monitor", 0, 7)]
    [InlineData("monitor", 0, 2147483648.0)]
    [InlineData("monitor", 1, 9)]
    [InlineData("monitor", 1, -2)]
    [InlineData("monitor", 1, 5)]
    [InlineData("monitor", 2, double.NaN)]
    [InlineData("monitor", 3, 10)]
    [InlineData("monitor", 3, -1)]
    [InlineData("monitor", 3, 6.5)]
    [InlineData("monitor", 4, -2)]
    [InlineData("monitor", 4, 4)]
    [InlineData("monitor", 4, 0.5)]
    [InlineData("monitor", 8, 8)]
    [InlineData("monitor", 8, -1)]
    [InlineData("monitor", 8, 0.5)]
    public void A_number_that_no_course_leads_to_is_found(string part, int index, double value) =>
        FindingAssert.Only(Monitor.Observe(Changed(part, index, value), 9, 60).Findings, "TA8105", string.Empty);

    [Theory]
    [InlineData("predictive-baseline", 0, 0)]
    [InlineData("predictive-baseline", 0, 1_000_000)]
    [InlineData("predictive-baseline", 2, 0)]
    [InlineData("scan-lower", 2, 0)]
    [InlineData("scan-lower", 4, 0)]
    [InlineData("scan-lower", 4, 2)]
    [InlineData("scan-lower", 6, 1)]
    [InlineData("scan-lower", 8, 1)]
    [InlineData("cusum-lower", 0, 0)]
    [InlineData("ewma-lower", 1, 0)]
    [InlineData("bayesian-change-point", 1, 0)]
    [InlineData("bayesian-change-point", 3, 1e-300)]
    [InlineData("robust-baseline", 1, 59)]
    [InlineData("individuals-chart", 2, 0)]
    [InlineData("individuals-chart", 4, 7)]
    [InlineData("individuals-chart", 5, 0)]
    [InlineData("median-chart", 6, 2)]
    [InlineData("recent-1", 0, 1)]
    [InlineData("monitor", 0, 2147483647)]
    [InlineData("monitor", 1, 6)]
    [InlineData("monitor", 3, 9)]
    [InlineData("monitor", 4, -1)]
    [InlineData("monitor", 4, 3)]
    [InlineData("monitor", 8, 0)]
    [InlineData("monitor", 8, 7)]
    public void A_number_at_its_bound_is_kept(string part, int index, double value) =>
        Assert.DoesNotContain(Monitor.Observe(Changed(part, index, value), 9, 60).Findings, finding => finding.Code == "TA8105");

    [Fact]
    public void The_state_that_is_changed_is_sound_itself() => Assert.True(Monitor.Observe(State, 9, 60).IsAccepted);

    [Fact]
    public void A_part_that_is_too_short_or_too_long_is_found()
    {
        foreach (StatePart part in State.Parts)
        {
            Damaged(State.Parts.Select(known => ReferenceEquals(known, part) ? new StatePart(part.Name, part.Values.Take(part.Values.Count - 1)) : known));
            Damaged(State.Parts.Select(known => ReferenceEquals(known, part) ? new StatePart(part.Name, part.Values.Concat([0.0])) : known));
            Damaged(State.Parts.Select(known => ReferenceEquals(known, part) ? new StatePart("other", part.Values) : known));
            Damaged(State.Parts.Select(known => ReferenceEquals(known, part) ? new StatePart(part.Name, []) : known));
        }
    }

    [Fact]
    public void A_state_without_its_last_part_or_with_one_more_is_found()
    {
        Damaged(State.Parts.Take(State.Parts.Count - 1));
        Damaged(State.Parts.Concat([new StatePart("more", [])]));
    }

    // A state with damaged counts says of itself that nothing was seen, rather than a number that cannot be.
    [Fact]
    public void A_state_whose_counts_are_damaged_knows_of_no_session()
    {
        MonitorState damaged = Changed("monitor", 3, 10);

        Assert.Equal((null, 0, RuptureLevel.NotJudged), (damaged.LastSession, damaged.ScoredSessions, damaged.LastLevel));
        Assert.Equal((8, 7, RuptureLevel.None), (State.LastSession, State.ScoredSessions, State.LastLevel));
    }

    private static void Damaged(IEnumerable<StatePart> parts) =>
        FindingAssert.Only(Monitor.Observe(new MonitorState(State.Identity, parts), 9, 60).Findings, "TA8105", string.Empty);

    private static MonitorState Changed(string part, int index, double value)
    {
        StatePart wanted = State.Parts.Single(known => known.Name == part);
        Assert.InRange(index, 0, wanted.Values.Count - 1);
        return new MonitorState(State.Identity, State.Parts.Select(known =>
            ReferenceEquals(known, wanted) ? new StatePart(part, known.Values.Select((old, i) => i == index ? value : old)) : known));
    }
}
