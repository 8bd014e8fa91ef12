using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Psychometrics;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Psychometrics;

/// <summary>What a statistic of items says when a part of it cannot be computed, and of which item.</summary>
public sealed class PsychometricsWordsTests
{
    private static readonly ItemMatrix Items = ItemMatrix.Of(new double[,] { { 1, 2, 2 }, { 2, 1, 3 }, { 3, 3, 1 }, { 4, 5, 5 }, { 5, 4, 4 } }, "a", "b", "c");

    [Fact]
    public void An_item_without_variance_is_named_where_it_stands()
    {
        Finding finding = Assert.Single(CoefficientAlpha.Of(ItemMatrix.Of(new double[,] { { 1, 2, 2 }, { 2, 2, 3 }, { 3, 2, 1 }, { 4, 2, 5 } }, "a", "b", "c")).Findings);

        Assert.Equal(("items[b]", "item(b)"), (finding.Path, finding.Arguments[1]));
    }

    // The sum of b and c is the same in every row: a cannot be held against it.
    [Fact]
    public void An_item_whose_rest_does_not_vary_is_named()
    {
        ItemMatrix opposites = ItemMatrix.Of(new double[,] { { 1, 1, 5 }, { 2, 2, 4 }, { 5, 3, 3 }, { 4, 4, 2 }, { 5, 5, 1 } }, "a", "b", "c");
        Result<ItemStatistics> result = ItemStatistics.Of(opposites);

        Assert.Null(result.Value["a"].RestCorrelation);
        Finding finding = Assert.Single(result.Findings, one => one.Path == "items[a]" && one.Arguments.Contains("item-rest-correlation(a)"));
        Assert.Contains("others-do-not-vary", finding.Arguments);
    }

    [Fact]
    public void Distances_need_two_items_that_vary_and_two_rows_more_than_items()
    {
        Only(MahalanobisDistances.Of([[1], [2], [3]]).Findings, string.Empty, "2", "items", "1");
        Only(MahalanobisDistances.Of([[1, 2], [2, 1], [3, 4]]).Findings, string.Empty, "4", "complete-rows", "3");
        Only(MahalanobisDistances.Of([[1, 2], [2, 2], [3, 2], [4, 2]]).Findings, "items[1]", "an-item");
        Only(MahalanobisDistances.Of([[1, 2], [2, 1], [3, 4], [5, 3], [4, null]]).Findings, string.Empty, "1", "5", "rows");
    }

    // By hand: odd halves 1 2 3, even ones 2 1 4: deviations −1 0 1 and −1/3 −4/3 5/3, so r = 2/√(2·14/3).
    [Fact]
    public void The_odd_and_the_even_halves_are_correlated_over_the_scales()
    {
        Result<EvenOddConsistency> result = EvenOddConsistency.Of([[1, 2, 1, 2], [2, 1], [3, 4, null, 4]]);

        Assert.Equal(2 / Math.Sqrt(2 * 14 / 3.0), result.Value.Correlation, 12);
        Only(EvenOddConsistency.Of([[1, 2], [1, 3], [1, 5]]).Findings, string.Empty, "half-over-scales");
    }

    // 24 items have 1,352,078 pairs of halves; with more, nobody waits for the best of them.
    [Fact]
    public void Of_more_than_24_items_not_all_halves_are_looked_at()
    {
        var values = new double[30, 25];
        for (int row = 0; row < 30; row++)
        {
            for (int item = 0; item < 25; item++)
            {
                values[row, item] = (row * (item + 3) * 7919 % 31) + (row % 5);
            }
        }

        ItemMatrix many = ItemMatrix.Of(values);
        Assert.Null(GuttmanLambdas.Of(many).Value.Lambda4);
        Assert.Contains(GuttmanLambdas.Of(many).Findings, finding => finding.Arguments.SequenceEqual(["guttman", "lambda-4", "too-many-halves(24)"]));
        Assert.Contains(SplitHalf.Of(many).Findings, finding => finding.Arguments.SequenceEqual(["split-half", "best-and-worst-half", "too-many-halves(24)"]));
        Assert.DoesNotContain("all halves", SplitHalf.Of(many).Value.Describe(), StringComparison.Ordinal);
        Assert.Contains("all halves", SplitHalf.Of(Items).Value.Describe(), StringComparison.Ordinal);
        Finding[] all = [.. ScaleReliability.Of(many).Findings()];
        Assert.Contains(all, finding => finding.Arguments.Contains("lambda-4"));
        Assert.Contains(all, finding => finding.Arguments.Contains("best-and-worst-half"));
    }

    // The first and the third add up to 2x, the second and the fourth to −x: r is −1, and 2r/(1 + r) divides by 0.
    [Fact]
    public void Halves_that_run_against_one_another_have_no_spearman_brown()
    {
        Result<SplitHalf> result = SplitHalf.Of(ItemMatrix.Of(new double[,] { { 3, -1, 1, -1 }, { 3, -2, 5, -2 }, { 6, -3, 6, -3 }, { 7, -4, 9, -4 }, { 11, -5, 9, -5 } }));

        Assert.Null(result.Value.SpearmanBrown);
        Assert.Contains(result.Findings, finding => finding.Arguments.SequenceEqual(["split-half", "spearman-brown", "halves-run-against"]));
    }

    // Variances 2.5 and 2.5; the products of deviations −2 −2 0 −1 −4 give the covariance −9/4: alpha = 2·(1 − 5/(5 − 4.5)) = −18.
    [Fact]
    public void A_negative_alpha_is_named()
    {
        Result<CoefficientAlpha> result = CoefficientAlpha.Of(ItemMatrix.Of(new double[,] { { 1, 4 }, { 2, 5 }, { 3, 3 }, { 4, 2 }, { 5, 1 } }));

        Assert.Equal(-18, result.Value.Value, 12);
        Assert.Equal(["alpha"], Assert.Single(result.Findings).Arguments);
    }

    // Three points a unit, and the mean of two items: 3/2 a unit of their sum.
    [Fact]
    public void A_point_of_a_scale_is_its_multiplier_for_each_unit_of_the_sum()
    {
        Instrument form = Instrument.Define("points", "1.0.0").Titled("Points").RatedBy(Rater.Client).Answered(Likert.Points(0, 4)).Items("a", "b")
            .Scale("sum", s => s.AllItems().Sum().Times(5, 2)).Scale("mean", s => s.AllItems().Mean().Times(3, 1)).Build();

        Assert.Equal(2.5, ItemMatrix.Of(form["sum"], []).PointsPerUnit);
        Assert.Equal(1.5, ItemMatrix.Of(form["mean"], []).PointsPerUnit);
    }

    [Fact]
    public void Mistakes_of_the_caller_say_what_was_expected()
    {
        Says("The items are a, b, c; another code was given.", () => Items.Without("d"));
        Says("The items are a, b, c; another code was given.", () => _ = ItemStatistics.Of(Items).Value["d"]);
        Says("A value is infinite or beyond 1,000,000,000,000; leave a missing value empty.", () => ItemMatrix.Of(new double[,] { { 1, double.PositiveInfinity } }));
        Says("Give one code for each column, all different, or none.", () => ItemMatrix.Of(new double[,] { { 1, 2 } }, "a"));
        Says("Give one code for each column, all different, or none.", () => ItemMatrix.Of(new double[,] { { 1, 2 } }, "a", "a"));
        Says("Give one code for each column, all different, or none.", () => ItemMatrix.Of(new double[,] { { 1, 2 } }, "a", null!));
        Says("A reliability lies from 0 to 1.", () => MeasurementError.Of(Items, 1.01));
        Assert.True(MeasurementError.Of(Items, 0).IsValid && MeasurementError.Of(Items, 1).IsValid);
        Assert.Throws<ArgumentNullException>("items", () => Items.Without(null!));
        Assert.Throws<ArgumentNullException>("items", () => CoefficientAlpha.Of(null!));
        Assert.Throws<ArgumentNullException>("items", () => ScaleReliability.Of(null!));
        Assert.Throws<ArgumentNullException>("values", () => ItemMatrix.Of((double[,])null!));
        Assert.Throws<ArgumentNullException>("scale", () => ItemMatrix.Of((Scale)null!, []));
        Assert.Throws<ArgumentNullException>("forms", () => ItemMatrix.Of(Pulse.Client["total"], null!));
        Assert.Throws<ArgumentNullException>("form", () => EvenOddConsistency.Of((StudyForm)null!));
        Assert.Throws<ArgumentNullException>("scales", () => EvenOddConsistency.Of((IEnumerable<IReadOnlyList<double?>>)null!));
    }

    private static void Only(IEnumerable<Finding> findings, string path, params string[] arguments)
    {
        Finding finding = Assert.Single(findings);
        Assert.Equal(path, finding.Path);
        Assert.Equal(arguments, finding.Arguments.Skip(1));
    }

    private static void Says(string sentence, Action mistake) =>
        Assert.StartsWith(sentence, Assert.ThrowsAny<ArgumentException>(mistake).Message, StringComparison.Ordinal);
}
