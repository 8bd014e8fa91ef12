using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Tests.Oracles;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Agreement;

/// <summary>Formulas and reference figures: docs/sources/methods/agreement.md and docs/sources/oracles.md#agreement.</summary>
public sealed class IntraclassCorrelationsTests
{
    // Shrout and Fleiss (1979), table 2: six targets, four judges.
    private static readonly double[][] ShroutFleiss = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];

    [Fact]
    public void The_table_of_Shrout_and_Fleiss_gives_their_published_figures() => Assert.Equal(
        [.17, .71, .29, .44, .91, .62],
        Of(ShroutFleiss).All.Select(correlation => Math.Round(correlation.Value, 2)));

    // irr 0.84.1 on the same table: estimate, lower, upper.
    [Theory]
    [InlineData("ICC(1)", 0.1657417684055, -0.1329323248748, 0.7225600623281)]
    [InlineData("ICC(C,1)", 0.7148407148407, 0.3424647650339, 0.9458582599554)]
    [InlineData("ICC(A,1)", 0.2897637795276, 0.01878651337471, 0.761084369649)]
    [InlineData("ICC(4)", 0.4427971336793, -0.8844421552381, 0.9124154203408)]
    [InlineData("ICC(C,4)", 0.9093155423771, 0.6756747138163, 0.9858916781691)]
    public void Estimates_and_intervals_are_those_of_irr(string name, double value, double lower, double upper) =>
        AssertIs(Of(ShroutFleiss), name, value, lower, upper);

    // irr 0.84.1 on the pooled sessions of the simulated dyads.
    [Theory]
    [InlineData("ICC(1)", 0.2942440719171, 0.1813255590882, 0.3995276574599)]
    [InlineData("ICC(C,1)", 0.3401952388228, 0.230137250556, 0.4416608166501)]
    [InlineData("ICC(A,1)", 0.3176400914948, 0.1954317767981, 0.4282227897685)]
    [InlineData("ICC(2)", 0.454696418244, 0.3069866010995, 0.5709464265752)]
    [InlineData("ICC(C,2)", 0.5076801184902, 0.3741651599477, 0.6127111336442)]
    public void Estimates_and_intervals_of_many_pairs_are_those_of_irr(string name, double value, double lower, double upper) =>
        AssertIs(IntraclassCorrelations.Of(RatingTable.Of(DyadsOracle.ClientAndTherapist)).Value, name, value, lower, upper);

    // McGraw and Wong: estimate and ends of ICC(A,k) are k·r/(1 + (k − 1)·r) of those of ICC(A,1), here of irr's figures above:
    // 4 · 0.0187865/(1 + 3 · 0.0187865) = 0.0711 and 4 · 0.7610844/(1 + 3 · 0.7610844) = 0.9272. irr itself gives 0.0394 and 0.9286.
    [Fact]
    public void The_interval_of_the_mean_of_raters_is_the_image_of_that_of_one_rater() => AssertIs(
        Of(ShroutFleiss), "ICC(A,4)", 0.620050547599, Image(4, 0.01878651337471), Image(4, 0.761084369649));

    [Fact]
    public void So_it_is_for_many_pairs() => AssertIs(
        IntraclassCorrelations.Of(RatingTable.Of(DyadsOracle.ClientAndTherapist)).Value, "ICC(A,2)", 0.4821348311199, Image(2, 0.1954317767981), Image(2, 0.4282227897685));

    // Tables of which the mean squares leave parts undefined. Rows are dyads, columns client and therapist.
    [Theory]
    [InlineData("2/6 3/5 6/2 5/3 4/4 5/4 3/4 4/5")]
    [InlineData("3/2 2/3 1/4 1/4 1/4 4/1")]
    [InlineData("2/1 2/1 1/2 1/2 2/1 1/2 2/1 2/1")]
    [InlineData("1/2 1/2 1/2 1/2 1/2")]
    public void What_is_undefined_is_a_finding_and_what_is_there_is_in_its_domain(string table)
    {
        Result<IntraclassCorrelations> result = IntraclassCorrelations.Of(Table([.. table.Split(' ').Select(row => row.Split('/').Select(double.Parse).ToArray())]));

        Assert.NotEmpty(result.Findings);
        Assert.All(result.Findings, finding => Assert.Same(StatisticsFindings.WithoutPart, finding.Kind));
        Assert.All(result.Value.All, AssertIsInDomain);
    }

    [Fact]
    public void An_average_below_zero_has_an_interval_the_right_way_round() => Assert.All(
        Of([[2, 2], [2, 4], [1, 4], [2, 3], [1, 2], [1, 3], [3, 2], [1, 3]]).All, AssertIsInDomain);

    [Fact]
    public void Raters_whose_means_do_not_differ_have_no_reliability_of_the_mean()
    {
        Result<IntraclassCorrelations> result = IntraclassCorrelations.Of(Table([[3, 2], [2, 3], [1, 4], [1, 4], [1, 4], [4, 1]]));

        Assert.Null(result.Value.OneWayAverage);
        Assert.Null(result.Value.ConsistencyAverage);
        Assert.Null(result.Value.AgreementAverage);
        Assert.Equal(3, result.Findings.Count(finding => finding.Arguments[2] == "targets-alike"));
    }

    [Fact]
    public void Pairs_with_a_missing_rating_are_left_out_and_counted()
    {
        Finding finding = Assert.Single(IntraclassCorrelations.Of(RatingTable.Of(DyadsOracle.ClientAndTherapist)).Findings);

        Assert.Same(StatisticsFindings.IncompleteLeftOut, finding.Kind);
        Assert.Equal(["30", "299"], finding.Arguments.Skip(1).Take(2));
    }

    [Theory]
    [MemberData(nameof(RandomTables.Seeds), MemberType = typeof(RandomTables))]
    public void The_order_of_targets_and_raters_does_not_matter(int seed)
    {
        double[][] table = RandomTables.Of(seed);
        double[][] turned = [.. table.Reverse().Select(row => row.Reverse().ToArray())];

        Assert.All(Of(table).All.Zip(Of(turned).All), pair => Assert.Equal(pair.First.Value, pair.Second.Value, 1e-9));
    }

    [Theory]
    [MemberData(nameof(RandomTables.Seeds), MemberType = typeof(RandomTables))]
    public void Raters_that_differ_only_in_level_are_consistent_and_agree_less(int seed)
    {
        double[] own = [.. RandomTables.Of(seed).Select(row => row[0])];
        IntraclassCorrelations result = Of([.. own.Select(value => new[] { value, value + 1.5 })]);

        Assert.Equal(1, result.ConsistencySingle!.Value, 1e-12);
        Assert.True(result.AgreementSingle.Value < result.ConsistencySingle!.Value);
        Assert.All(result.All, AssertIsNumber);
    }

    [Theory]
    [MemberData(nameof(RandomTables.Seeds), MemberType = typeof(RandomTables))]
    public void Agreement_is_at_most_consistency_when_raters_differ_in_level(int seed)
    {
        double[][] table = [.. RandomTables.Of(seed).Select(row => row.Select((rating, rater) => rating + (10 * rater)).ToArray())];

        Assert.True(Math.Abs(Of(table).AgreementSingle.Value) <= Math.Abs(Of(table).ConsistencySingle!.Value));
    }

    [Fact]
    public void Identical_raters_agree_perfectly() => Assert.All(
        Of([.. Enumerable.Range(1, 7).Select(value => new double[] { value, value, value })]).All,
        correlation => Assert.Equal((1, 1, 1), (correlation.Value, correlation.Lower!.Value, correlation.Upper!.Value)));

    [Fact]
    public void Raters_without_anything_in_common_still_give_numbers() =>
        Assert.All(Of([[1, 2], [2, 1], [1, 2], [2, 1], [1, 2], [2, 1]]).All.Where(correlation => !correlation.Name.EndsWith("2)", StringComparison.Ordinal)), AssertIsInDomain);

    [Fact]
    public void Four_targets_are_too_few() => AssertRefused(StatisticsFindings.TooFew, [.. ShroutFleiss.Take(4)]);

    [Fact]
    public void One_rater_is_too_few() => AssertRefused(StatisticsFindings.TooFew, [.. ShroutFleiss.Select(row => row.Take(1).ToArray())]);

    [Fact]
    public void No_target_is_too_few() => AssertRefused(StatisticsFindings.TooFew, []);

    [Fact]
    public void A_constant_table_has_no_variance() => AssertRefused(StatisticsFindings.NoVariance, [[.3, .3], [.3, .3], [.3, .3], [.3, .3], [.3, .3]]);

    [Fact]
    public void A_confidence_of_one_is_a_mistake_of_the_programmer() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => IntraclassCorrelations.Of(Table(ShroutFleiss), 1));

    private static RatingTable Table(double[][] rows) => RatingTable.Of(rows.Select(row => row.Select(value => (double?)value).ToArray()));

    private static IntraclassCorrelations Of(double[][] rows) => IntraclassCorrelations.Of(Table(rows)).Value;

    private static void AssertRefused(FindingKind kind, double[][] rows)
    {
        Result<IntraclassCorrelations> result = IntraclassCorrelations.Of(Table(rows));

        Assert.Null(result.ValueOrDefault);
        Assert.Same(kind, Assert.Single(result.Findings).Kind);
    }

    private static void AssertIs(IntraclassCorrelations result, string name, double value, double lower, double upper)
    {
        IntraclassCorrelation one = result.All.Single(correlation => correlation.Name == name);

        Assert.Equal(value, one.Value, 1e-9);
        Assert.Equal(lower, one.Lower!.Value, 1e-9);
        Assert.Equal(upper, one.Upper!.Value, 1e-9);
    }

    private static double Image(int raters, double single) => raters * single / (1 + ((raters - 1) * single));

    private static void AssertIsNumber(IntraclassCorrelation correlation) =>
        Assert.All(new List<double?> { correlation.Value, correlation.Lower, correlation.Upper }, value => Assert.True(double.IsFinite(value!.Value)));

    private static void AssertIsInDomain(IntraclassCorrelation correlation)
    {
        Assert.True(double.IsFinite(correlation.Value) && correlation.Value <= 1);
        Assert.Equal(correlation.Lower is null, correlation.Upper is null);
        Assert.True(correlation.Lower is null || (double.IsFinite(correlation.Lower.Value) && correlation.Lower <= correlation.Upper && correlation.Upper <= 1));
    }
}
