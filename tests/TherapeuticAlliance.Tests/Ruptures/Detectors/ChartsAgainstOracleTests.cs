using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Detectors;

/// <summary>Charts with the center and sigma that qcc took from the whole series say what qcc says: docs/sources/oracles.md#charts.</summary>
public sealed class ChartsAgainstOracleTests
{
    public static TheoryData<string> Series { get; } = new(Oracle.Series("charts.csv").Select(series => series.Key));

    [Theory]
    [MemberData(nameof(Series))]
    public void The_lower_cumulative_sum_is_that_of_qcc(string series)
    {
        Dictionary<string, string>[] rows = Rows(series);
        DetectorEvidence[] evidence = Watch(rows, new CusumLower(new CusumLowerOptions().WithKnown(Known(rows)).WithLimit(4)));
        for (int i = 0; i < rows.Length; i++)
        {
            // qcc draws the lower sum below zero, and reckons it with the allowance taken off in the other order.
            Near(-rows[i].Number("cusum_lower"), evidence[i].Statistic!.Value, series + " " + rows[i]["session"]);
            // qcc marks every session whose sum is beyond the limit; ours fires at those that add to it. By the definition of the sum,
            // C(t) = C(t-1) - z - k above 0 is more than C(t-1) exactly where -z > k, so qcc's own figures say which these are, and the
            // first session beyond the limit, which makes the run length, is always one of them.
            double sum = rows[i].Number("cusum_lower"), before = i == 0 ? 0 : rows[i - 1].Number("cusum_lower");
            Assert.Equal(sum < -4 && sum < before, evidence[i].HasFired);
            Assert.True(evidence[i].HasFired || !(sum < -4 && before >= -4), series + " begins at " + rows[i]["session"]);
        }
    }

    [Theory]
    [MemberData(nameof(Series))]
    public void The_moving_average_and_its_exact_limit_are_those_of_qcc(string series)
    {
        Dictionary<string, string>[] rows = Rows(series);
        InControlParameters known = Known(rows);
        DetectorEvidence[] evidence = Watch(rows, new EwmaLower(new EwmaLowerOptions().WithKnown(known).WithWeight(0.2).WithLimit(3).WithExactLimits()));
        for (int i = 0; i < rows.Length; i++)
        {
            string where = series + " " + rows[i]["session"];
            Near(rows[i].Number("ewma"), known.Center + (known.Sigma * evidence[i].Statistic!.Value), where);
            Near(rows[i].Number("ewma_lower_limit"), known.Center + (known.Sigma * evidence[i].Threshold!.Value), where);
        }
    }

    [Theory]
    [MemberData(nameof(Series))]
    public void The_rules_fire_on_the_lower_side_where_those_of_qcc_do(string series)
    {
        Dictionary<string, string>[] rows = Rows(series);
        InControlParameters known = Known(rows);
        foreach ((RunRules rule, string column) in new[]
        {
            (RunRules.OneBeyondLimit, "western_1"), (RunRules.TwoOfThreeBeyondTwo, "western_2"), (RunRules.FourOfFiveBeyondOne, "western_3"),
            (RunRules.EightOnOneSide, "western_4"), (RunRules.NineOnOneSide, "nelson_2"), (RunRules.SixSteady, "nelson_3"),
        })
        {
            DetectorEvidence[] evidence = Watch(rows, new IndividualsChart(new IndividualsChartOptions().WithKnown(known).WithRules(rule)));
            for (int i = 0; i < rows.Length; i++)
            {
                bool isLower = rows[i].Number("score") < known.Center;
                Assert.True((rows[i].Number(column) == 1 && isLower) == evidence[i].HasFired, series + " " + rows[i]["session"] + " " + rule);
            }
        }
    }

    [Fact]
    public void The_table_has_cases_of_the_rules_that_count()
    {
        Dictionary<string, string>[] lower = Oracle.Series("charts.csv").SelectMany(rows => rows).Where(row => row.Number("score") < row.Number("centre")).ToArray();

        Assert.All(new[] { "western_1", "western_2", "western_3", "western_4", "nelson_2" }, column => Assert.Contains(lower, row => row.Number(column) == 1));
    }

    // The table has twelve decimals, and sums of it lose some.
    private static void Near(double expected, double actual, string where) => Assert.True(System.Math.Abs(expected - actual) < 1e-9, where + ": " + expected + " against " + actual);

    private static Dictionary<string, string>[] Rows(string series) => Oracle.Series("charts.csv").Single(s => s.Key == series).ToArray();

    private static InControlParameters Known(Dictionary<string, string>[] rows) => new(rows[0].Number("centre"), rows[0].Number("sigma"));

    private static DetectorEvidence[] Watch(Dictionary<string, string>[] rows, Detector detector) => RuptureMonitor.For(Oracle.Scale).With(RupturePolicy.Of("test", detector))
        .Replay(ScoreSeries.Of(Oracle.Scale, rows.Select(row => (double?)row.Number("score")).ToArray())).Verdicts.Select(verdict => verdict.Evidence[0]).ToArray();
}
