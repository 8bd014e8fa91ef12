using System;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Psychometrics;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Psychometrics;

/// <summary>What cannot be computed is a finding and no number: never an exception, never NaN.</summary>
public sealed class DegenerateItemsTests
{
    [Fact]
    public void One_item() => Refused(new double[,] { { 1 }, { 2 }, { 3 }, { 4 } }, "TA8501 reliability 2 items 1");

    [Fact]
    public void No_items() => Refused(new double[4, 0], "TA8501 reliability 2 items 0");

    [Fact]
    public void Two_people() => Refused(new double[,] { { 1, 2 }, { 2, 4 } }, "TA8501 reliability 3 complete-rows 2");

    [Fact]
    public void Nobody() => Refused(new double[0, 3], "TA8501 reliability 3 complete-rows 0");

    [Fact]
    public void All_missing() => Refused(
        new[,] { { double.NaN, double.NaN }, { double.NaN, double.NaN }, { double.NaN, double.NaN } }, "TA8501 reliability 3 complete-rows 0");

    [Fact]
    public void Constant_items() => Refused(
        new double[,] { { 1, 2, 5 }, { 1, 3, 5 }, { 1, 1, 5 } }, "TA8502 reliability item(\\1)", "TA8502 reliability item(\\3)");

    [Fact]
    public void Constant_items_of_a_value_that_binary_fractions_cannot_hold() =>
        Refused(new[,] { { 0.1, 2 }, { 0.1, 3 }, { 0.1, 1 } }, "TA8502 reliability item(\\1)");

    [Fact]
    public void Items_that_mirror_each_other() => Refused(
        new[,] { { 0.1, 0.7 }, { 0.3, 0.5 }, { 0.6, 0.2 }, { 0.7, 0.1 } }, "TA8502 reliability item-sum");

    [Fact]
    public void Items_that_are_the_same_have_no_lambda_6_and_no_corrected_correlation()
    {
        ScaleReliability same = ScaleReliability.Of(ItemMatrix.Of(new double[,] { { 1, 1, 1 }, { 2, 2, 2 }, { 4, 4, 4 }, { 5, 5, 5 } }));

        Assert.Equal(1, same.Alpha.Value.Value, 1e-12);
        Assert.Equal(0, same.Alpha.Value.StandardError);
        Assert.Null(same.Lambdas.Value.Lambda6);
        Assert.All(same.Items.Value.Items, item => Assert.Null(item.CorrectedTotalCorrelation));
        Assert.Equal(0, same.Error.Value.Value, 1e-7);
        Assert.Equal(
            ["TA8512 omega 1", "TA8512 omega 2", "TA8512 omega 3",
             "TA8510 guttman lambda-6 collinear",
             "TA8510 item-statistics corrected-correlations collinear"],
            same.Findings().Select(Text));
    }

    [Fact]
    public void An_item_that_is_the_sum_of_two_others_is_collinear()
    {
        ScaleReliability reliability = ScaleReliability.Of(ItemMatrix.Of(
            new[,] { { 0.1, 0.7, 0.8 }, { 0.3, 0.2, 0.5 }, { 0.6, 0.1, 0.7 }, { 0.7, 0.9, 1.6 }, { 0.4, 0.5, 0.9 } }));

        Assert.Null(reliability.Lambdas.Value.Lambda6);
        Assert.NotNull(reliability.Alpha.ValueOrDefault);
    }

    [Fact]
    public void With_no_more_rows_than_items_the_reason_is_their_number()
    {
        ScaleReliability reliability = ScaleReliability.Of(ItemMatrix.Of(new double[,] { { 1, 2, 1 }, { 3, 2, 4 }, { 2, 5, 5 } }));

        Assert.Equal("few-rows", reliability.Lambdas.Findings.Single().Arguments[2]);
        Assert.Null(reliability.Lambdas.Value.Lambda6);
    }

    [Fact]
    public void Two_items_have_no_omega_and_no_alpha_without_one()
    {
        ScaleReliability two = ScaleReliability.Of(ItemMatrix.Of(new double[,] { { 1, 2 }, { 2, 1 }, { 3, 4 }, { 4, 3 } }));

        // Variances 5/3, covariance 1: r .6, 2 · .6/1.6 = .75.
        Assert.Equal(0.75, two.Alpha.Value.Value, 1e-12);
        Assert.Equal("TA8501 omega 3 items 2", Text(two.Omega.Findings.Single()));
        Assert.Null(two.Omega.ValueOrDefault);
        Assert.All(two.Items.Value.Items, item => Assert.Null(item.AlphaWithout));
        Assert.All(two.Items.Value.Items, item => Assert.Equal(0.6, item.RestCorrelation!.Value, 1e-12));
    }

    [Fact]
    public void A_rest_that_does_not_vary_has_no_correlation()
    {
        // b and c always add up to 6, so a alone makes the sum vary.
        ScaleReliability reliability = ScaleReliability.Of(ItemMatrix.Of(new double[,] { { 1, 1, 5 }, { 2, 3, 3 }, { 4, 2, 4 }, { 5, 5, 1 } }, "a", "b", "c"));

        Assert.Null(reliability.Items.Value["a"].RestCorrelation);
        Assert.Null(reliability.Items.Value["a"].AlphaWithout);
        Assert.NotNull(reliability.Items.Value["b"].RestCorrelation);
        Assert.Contains(reliability.Items.Findings, finding => finding.Kind == StatisticsFindings.WithoutPart && finding.Path == "items[a]");
    }

    [Fact]
    public void A_half_that_does_not_vary_gives_no_split_half()
    {
        // a and c, the odd half, always add up to 6.
        Result<SplitHalf> halves = SplitHalf.Of(ItemMatrix.Of(new double[,] { { 1, 1, 5 }, { 2, 3, 4 }, { 4, 2, 2 }, { 5, 5, 1 } }));

        Assert.Null(halves.ValueOrDefault);
        Assert.Equal("TA8502 split-half half-sum", Text(halves.Findings.Single()));
    }

    [Fact]
    public void A_negative_alpha_is_told_and_gives_no_standard_error()
    {
        ScaleReliability reliability = ScaleReliability.Of(ItemMatrix.Of(new double[,] { { 1, 4 }, { 2, 5 }, { 4, 1 }, { 5, 3 } }));

        Assert.True(reliability.Alpha.Value.Value < 0);
        Assert.Equal(StatisticsFindings.NegativeReliability, reliability.Alpha.Findings.Single().Kind);
        Assert.Null(reliability.Error.ValueOrDefault);
        Assert.Equal(StatisticsFindings.NoReliability, reliability.Error.Findings.Single().Kind);
    }

    [Fact]
    public void A_loading_that_would_pass_the_bound_is_told()
    {
        // Correlations ab .6, ac .8, bc .8: l² of c would be .8 · .8/.6, above 1.
        Result<OneFactorOmega> omega = OneFactorOmega.Of(ItemMatrix.Of(new double[,] { { 1, 2, 1 }, { 2, 1, 2 }, { 3, 4, 4 }, { 4, 3, 3 } }, "a", "b", "c"));

        Assert.Equal("TA8512 omega c", Text(omega.Findings.Single()));
        Assert.Equal(Math.Sqrt(0.995), omega.Value.Loadings[2], 1e-12);
    }

    [Fact]
    public void Too_many_items_for_all_halves()
    {
        var random = new Random(25);
        double[,] values = new double[40, 25];
        for (int row = 0; row < 40; row++)
        {
            double own = random.NextDouble();
            for (int item = 0; item < 25; item++)
            {
                values[row, item] = own + random.NextDouble();
            }
        }

        ScaleReliability reliability = ScaleReliability.Of(ItemMatrix.Of(values));

        Assert.Null(reliability.Lambdas.Value.Lambda4);
        Assert.Null(reliability.SplitHalf.Value.Highest);
        Assert.Empty(reliability.SplitHalf.Value.BestHalf);
        Assert.NotNull(reliability.Lambdas.Value.Lambda6);
        Assert.Equal([StatisticsFindings.WithoutPart, StatisticsFindings.WithoutPart], reliability.Findings().Select(finding => finding.Kind));
        Assert.NotNull(ScaleReliability.Of(ItemMatrix.Of(values).Without("1")).Lambdas.Value.Lambda4);
    }

    private static void Refused(double[,] values, params string[] findings)
    {
        ScaleReliability reliability = ScaleReliability.Of(ItemMatrix.Of(values));

        Assert.Empty(Everything.Of(reliability));
        Assert.Equal(findings, reliability.Findings().Select(Text));
        Assert.All(findings, finding => Assert.Contains(finding[..6], reliability.Describe(), StringComparison.Ordinal));
    }

    private static string Text(Finding finding) => finding.Code + " " + string.Join(' ', finding.Arguments);
}
