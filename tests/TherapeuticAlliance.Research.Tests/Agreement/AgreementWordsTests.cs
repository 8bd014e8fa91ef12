using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.DyadicModels;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Agreement;

/// <summary>What a statistic of two raters says when it cannot be computed: of how many of what it has too few, what does not vary, what was left out.</summary>
public sealed class AgreementWordsTests
{
    private static readonly double?[] Falling = [5, 4, 3, 2, 1, 0], Rising = [1, 3, 2, 5, 4, 6], Flat = [3, 3, 3, 3, 3, 3];

    private static readonly ResponseFormat Three = Instrument.Define("three", "1.0.0").Titled("Three").RatedBy(Rater.Observer)
        .Answered(Likert.Points(1, 3)).NumberedItems(1).Total(s => s.AllItems().Sum()).Build().Format;

    // By hand: p_o = 3/6 and p_e = (3·1 + 2·2 + 1·3)/36, so kappa (18 − 10)/26; the weighted ones stand in CategoryAgreementTests; each category
    // has 4 of 12 ratings, so Fleiss has (1/2 − 1/3)/(2/3).
    [Fact]
    public void Agreement_on_categories_describes_itself()
    {
        CategoryAgreement agreement = CategoryAgreement.Of(Table([1, 1], [2, 2], [3, 3], [1, 2], [2, 3], [1, 3]), Three).Value;

        Assert.Equal((6, 2, 3), (agreement.Targets, agreement.Raters, agreement.Categories));
        Assert.Equal("agreement 50.0% of 6 targets by 2 raters, kappa 0.308, linear 0.333, quadratic 0.357, Fleiss 0.250", agreement.Describe());
        Assert.Equal("CategoryAgreement of 6 targets by 2 raters", agreement.ToString());
    }

    [Fact]
    public void Agreement_on_categories_needs_two_raters_a_target_and_the_options_of_the_format()
    {
        Only(CategoryAgreement.Of(Table([1], [2]), Three).Findings, "2", "raters", "1");
        Only(CategoryAgreement.Of(Table([1, null]), Three).Findings, "1", "complete-targets", "0");
        Only(CategoryAgreement.Of(Table([1, 2], [2, 2], [null, 2]), Three).Findings, "1", "3", "targets");
        Assert.Equal(["Kappa"], Assert.Single(CategoryAgreement.Of(Table([2, 2], [2, 2]), Three).Findings).Arguments);
        Assert.Empty(CategoryAgreement.Of(Table([1, 2], [2, 2]), Three).Findings);
        Says("A rating is no option of the response format.", () => CategoryAgreement.Of(Table([1, 2.5]), Three));
    }

    [Fact]
    public void A_concordance_correlation_needs_five_pairs_and_two_raters_who_vary()
    {
        Only(ConcordanceCorrelation.Of(Pairs([1, 2, 3, 4], [1, 2, 3, 5])).Findings, "5", "complete-pairs", "4");
        Only(ConcordanceCorrelation.Of(Pairs(Flat, Rising)).Findings, "first-rater");
        Only(ConcordanceCorrelation.Of(Pairs(Rising, Flat)).Findings, "second-rater");
        Only(ConcordanceCorrelation.Of(Pairs([.. Rising, null], [.. Falling, 2])).Findings, "1", "7", "pairs");
        Assert.Equal(6, ConcordanceCorrelation.Of(Pairs(Rising, Falling)).Value.Pairs);
        Says("The confidence lies between 0 and 1: 0.95.", () => ConcordanceCorrelation.Of(Pairs(Rising, Falling), 1));
        Says("The confidence lies between 0 and 1: 0.95.", () => ConcordanceCorrelation.Of(Pairs(Rising, Falling), 0));
    }

    [Fact]
    public void Limits_of_agreement_need_five_pairs_and_repeated_ones_two_groups_of_more_than_one_pair()
    {
        string[] groups = ["a", "a", "a", "b", "b", "b"];

        Only(LimitsOfAgreement.Of(Pairs([1, 2, 3, 4], [1, 2, 3, 5])).Findings, "5", "complete-pairs", "4");
        Only(LimitsOfAgreement.OfRepeated(Pairs(Rising, Falling)).Findings, "2", "groups", "1");
        Only(LimitsOfAgreement.OfRepeated(PairedRatings.Of(["a", "b", "c", "d", "e", "f"], Rising, Falling)).Findings, "2", "pairs-in-group", "1");
        Only(LimitsOfAgreement.Of(Pairs([.. Rising, null], [.. Falling, 2])).Findings, "1", "7", "pairs");
        Assert.Equal((6, 2), (LimitsOfAgreement.OfRepeated(PairedRatings.Of(groups, Rising, Falling)).Value.Pairs, LimitsOfAgreement.OfRepeated(PairedRatings.Of(groups, Rising, Falling)).Value.Groups));
        Says("The critical value is above 0: 1.96.", () => LimitsOfAgreement.Of(Pairs(Rising, Falling), 0));
        Says("The critical value is above 0: 1.96.", () => LimitsOfAgreement.Of(Pairs(Rising, Falling), double.PositiveInfinity));
    }

    // By hand: differences 4 1 1 −3 −3 −6, mean −1, squares 66 about it, so a deviation of √13.2 = 3.633 and limits −1 ± 1.96·3.633.
    [Fact]
    public void Limits_of_agreement_describe_themselves() => Assert.Equal(
        "bias -1.00, limits of agreement [-8.12, 6.12] (1.96 SD) on 6 pairs in 1 groups", LimitsOfAgreement.Of(Pairs(Falling, Rising)).Value.Describe());

    [Fact]
    public void An_intraclass_correlation_needs_two_raters_and_five_targets_that_differ()
    {
        Only(IntraclassCorrelations.Of(Table([1], [2])).Findings, "2", "raters", "1");
        Only(IntraclassCorrelations.Of(Table([1, 2], [2, 2], [3, 3], [4, 3])).Findings, "5", "complete-targets", "4");
        Only(IntraclassCorrelations.Of(Table([3, 3], [3, 3], [3, 3], [3, 3], [3, 3])).Findings, "rating-table");
        Only(IntraclassCorrelations.Of(Table([1, 2], [2, 2], [3, 3], [4, 3], [5, 5], [5, null])).Findings, "1", "6", "targets");
    }

    [Fact]
    public void A_truth_and_bias_model_needs_three_dyads_and_a_truth_that_moves()
    {
        string[] groups = ["a", "a", "b", "b", "c", "c", "c"];
        double?[] truth = [1, 2, 4, 3, 5, 7, 6], judged = [2, 2, 5, 3, 4, 7, 5];

        Only(TruthAndBias.Of(PairedRatings.Of(["a", "a", "b"], [1, 2, 3], [1, 3, 2])).Findings, "3", "dyads", "2");
        Only(TruthAndBias.Of(PairedRatings.Of(["a", "a", "b", "c"], [1, 2, 3, 4], [1, 3, 2, 4])).Findings, "5", "complete-pairs", "4");
        Only(TruthAndBias.Of(PairedRatings.Of(groups, [1, 1, 2, 2, 3, 3, 3], judged)).Findings, "truth-within-dyads");
        Only(TruthAndBias.Of(PairedRatings.Of(groups, truth, truth)).Findings, "judgement-left");
        Result<TruthAndBias> fit = TruthAndBias.Of(PairedRatings.Of([.. groups, "c"], [.. truth, null], [.. judged, 5]));
        Only(fit.Findings, "1", "8", "pairs");
        Assert.Equal((7, 3, "b0", "b1"), (fit.Value.Pairs, fit.Value.Dyads, fit.Value.DirectionalBias.Name, fit.Value.TemporalCongruence.Name));
        Assert.True(TruthAndBias.Of(PairedRatings.Of(["a", "a", "b", "b", "c"], [1, 2, 3, 5, 4], [1, 3, 2, 3, 4])).IsValid);
    }

    // The judgement is the truth and .5, −.5, −.5, .5 in every dyad: dyads have one mean of what the truth leaves.
    [Fact]
    public void Dyads_that_do_not_differ_have_no_variance_between_them()
    {
        double?[] truth = [1, 2, 3, 4, 2, 3, 4, 5, 3, 4, 5, 6], judged = [1.5, 1.5, 2.5, 4.5, 2.5, 2.5, 3.5, 5.5, 3.5, 3.5, 4.5, 6.5];

        Assert.Equal(0, TruthAndBias.Of(PairedRatings.Of([.. "aaaabbbbcccc".Select(dyad => dyad.ToString())], truth, judged)).Value.VarianceBetweenDyads);
    }

    [Fact]
    public void A_split_within_and_between_needs_three_dyads_of_more_than_one_pair_that_vary()
    {
        string[] groups = ["a", "a", "b", "b", "c", "c", "c"];
        double?[] one = [1, 2, 4, 3, 5, 7, 6], two = [2, 2, 5, 3, 4, 7, 5], level = [1, 1, 2, 2, 3, 3, 3], even = [1, 3, 1, 3, 1, 2, 3];

        Only(WithinBetween.Of(PairedRatings.Of(["a", "a", "b"], [1, 2, 3], [1, 3, 2])).Findings, "3", "dyads", "2");
        Only(WithinBetween.Of(PairedRatings.Of(["a", "b", "c"], [1, 2, 3], [1, 3, 2])).Findings, "2", "complete-pairs-in-dyad", "1");
        Only(WithinBetween.Of(PairedRatings.Of(groups, level, two)).Findings, "rater-within-dyads");
        Only(WithinBetween.Of(PairedRatings.Of(groups, one, level)).Findings, "rater-within-dyads");
        Only(WithinBetween.Of(PairedRatings.Of(groups, even, two)).Findings, "rater-between-dyads");
        Only(WithinBetween.Of(PairedRatings.Of(groups, one, even)).Findings, "rater-between-dyads");
        Result<WithinBetween> fit = WithinBetween.Of(PairedRatings.Of([.. groups, "c"], [.. one, null], [.. two, 5]));
        Only(fit.Findings, "1", "8", "pairs");
        Assert.Equal((7, 3), (fit.Value.Pairs, fit.Value.Dyads));
    }

    [Fact]
    public void A_coefficient_describes_itself()
    {
        var coefficient = new Coefficient("b1", 0.5, 0.25);

        Assert.Equal(("b1 0.500 (SE 0.250)", "b1"), (coefficient.Describe(), coefficient.ToString()));
        Assert.Throws<ArgumentNullException>("texts", () => coefficient.Describe(null!));
    }

    // An exact surface has its own coefficients: 1 + 2x + 3y + x² − xy/2 + 2y² about 0. By hand: a1 = 5, a2 = 2.5, a3 = −1, a4 = 3.5, a5 = −1; the
    // determinant 4·1·2 − 1/4 = 7.75, so x0 = (3·(−.5) − 2·2·2)/7.75 and y0 = (2·(−.5) − 2·3·1)/7.75; the root √(1 + 1/4), so the slopes
    // (1 ± √1.25)/(−.5).
    [Fact]
    public void A_response_surface_names_its_parameters_and_its_axes()
    {
        (double X, double Y)[] points = [.. Enumerable.Range(0, 16).Select(i => ((i % 4) - 1.5, (i / 4) - 1.0))];
        double?[] noise = [.. points.Select((point, i) => (double?)(1 + (2 * point.X) + (3 * point.Y) + (point.X * point.X) - (0.5 * point.X * point.Y) + (2 * point.Y * point.Y)))];
        ResponseSurface surface = ResponseSurface.Of(points.Select(point => (double?)point.X), points.Select(point => (double?)point.Y), noise, 0).Value;

        Assert.Equal(["b0", "b1", "b2", "b3", "b4", "b5"], surface.Coefficients.Select(one => one.Name));
        Near([1, 2, 3, 1, -0.5, 2], surface.Coefficients);
        Assert.Equal(["a1", "a2", "a3", "a4", "a5"], surface.SurfaceParameters.Select(one => one.Name));
        Near([5, 2.5, -1, 3.5, -1], surface.SurfaceParameters);
        double x = -9.5 / 7.75, y = -7 / 7.75, first = (1 + Math.Sqrt(1.25)) / -0.5, second = (1 - Math.Sqrt(1.25)) / -0.5;
        Assert.Equal(x, surface.StationaryX!.Value, 8);
        Assert.Equal(y, surface.StationaryY!.Value, 8);
        Assert.Equal(first, surface.FirstAxisSlope!.Value, 8);
        Assert.Equal(second, surface.SecondAxisSlope!.Value, 8);
        Assert.Equal(y - (first * x), surface.FirstAxisIntercept!.Value, 8);
        Assert.Equal(y - (second * x), surface.SecondAxisIntercept!.Value, 8);
        Assert.Equal((16, 0.0, 1.0), (surface.Rows, surface.Center, Math.Round(surface.RSquared, 9)));
    }

    [Fact]
    public void A_response_surface_needs_twelve_rows_that_are_no_line()
    {
        double?[] row = [.. Enumerable.Range(0, 16).Select(i => (double?)i)], other = [.. Enumerable.Range(0, 16).Select(i => (double?)(i * 7 % 5))];

        Only(ResponseSurface.Of(row.Take(11), other.Take(11), row.Take(11)).Findings, "12", "complete-rows", "11");
        Only(ResponseSurface.Of(row, row, other).Findings, "squares-and-product");
        Only(ResponseSurface.Of(row, other, row.Select(_ => (double?)2)).Findings, "outcome");
        Only(ResponseSurface.Of([.. row, null], [.. other, 1], [.. other, 1]).Findings.Take(1), "1", "17", "rows");
        Says("Give a first rating, a second rating and an outcome for each row.", () => ResponseSurface.Of(row, other, row.Take(3)));
    }

    [Fact]
    public void Nothing_and_infinity_are_the_callers_mistakes()
    {
        Says("Give a group, a first and a second rating for each pair.", () => PairedRatings.Of(["a"], [1, 2], [1]));
        Says("A value is infinite or beyond 1,000,000,000,000; leave a missing value empty.", () => PairedRatings.Of([1, double.NegativeInfinity], [1, 2]));
        Assert.Throws<ArgumentNullException>("ratings", () => CategoryAgreement.Of(null!, Three));
        Assert.Throws<ArgumentNullException>("format", () => CategoryAgreement.Of(Table([1, 2]), null!));
        Assert.Throws<ArgumentNullException>("ratings", () => ConcordanceCorrelation.Of(null!));
        Assert.Throws<ArgumentNullException>("ratings", () => LimitsOfAgreement.Of(null!));
        Assert.Throws<ArgumentNullException>("ratings", () => IntraclassCorrelations.Of(null!));
        Assert.Throws<ArgumentNullException>("ratings", () => TruthAndBias.Of(null!));
        Assert.Throws<ArgumentNullException>("ratings", () => WithinBetween.Of(null!));
        Assert.Throws<ArgumentNullException>("dyads", () => PairedRatings.OfDyads(null!));
        Assert.Throws<ArgumentNullException>("pairs", () => RatingTable.Of((PairedRatings)null!));
    }

    private static RatingTable Table(params double?[][] rows) => RatingTable.Of(rows);

    private static PairedRatings Pairs(double?[] first, double?[] second) => PairedRatings.Of(first, second);

    private static void Near(double[] expected, IReadOnlyList<Coefficient> actual) =>
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second.Value, 8));

    /// <summary>The one finding, by what follows the name of the statistic in its arguments.</summary>
    private static void Only(IEnumerable<Finding> findings, params string[] arguments)
    {
        Finding finding = Assert.Single(findings);
        Assert.Equal(string.Empty, finding.Path);
        Assert.Equal(arguments, finding.Arguments.Skip(1));
    }

    private static void Says(string sentence, Action mistake) =>
        Assert.StartsWith(sentence, Assert.ThrowsAny<ArgumentException>(mistake).Message, StringComparison.Ordinal);
}
