using System;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.Internal;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Agreement;

/// <summary>Worked out by hand from the formulas; the work is beside each figure.</summary>
public sealed class CategoryAgreementTests
{
    private static readonly ResponseFormat Five = Pulse.Client.Format;

    private static readonly ResponseFormat Three = Instrument.Define("three", "1.0.0").Titled("Three").RatedBy(Rater.Observer)
        .Answered(Likert.Points(1, 3)).NumberedItems(1).Total(s => s.AllItems().Sum()).Build().Format;

    [Fact]
    public void Two_raters_who_agree_on_seventy_of_a_hundred()
    {
        // 40 times 1/1, 10 times 1/2, 20 times 2/1, 30 times 2/2: p_o = .7; p_e = .5 * .6 + .5 * .4 = .5; (.7 - .5)/(1 - .5) = .4.
        CategoryAgreement agreement = Of(
            Three, [.. Rows(40, 1, 1), .. Rows(10, 1, 2), .. Rows(20, 2, 1), .. Rows(30, 2, 2)]).Value;

        Assert.Equal(0.7, agreement.Agreement, 12);
        Assert.Equal(0.4, agreement.Cohen!.Value, 12);
    }

    [Fact]
    public void Weights_count_how_far_apart_two_ratings_are()
    {
        // 1/1 2/2 3/3 1/2 2/3 1/3. Linear: p_o = (3 + 2 * .5)/6 = 4/6; first rater 3, 2, 1, second 1, 2, 3 times:
        // p_e = (10 + 16 * .5)/36 = .5; kappa 1/3. Quadratic: p_o = 4.5/6, p_e = (10 + 16 * .75)/36 = 22/36; kappa 5/14.
        CategoryAgreement agreement = Of(Three, [[1, 1], [2, 2], [3, 3], [1, 2], [2, 3], [1, 3]]).Value;

        Assert.Equal(1 / 3.0, agreement.CohenLinear!.Value, 12);
        Assert.Equal(5 / 14.0, agreement.CohenQuadratic!.Value, 12);
    }

    [Fact]
    public void Any_number_of_raters_has_the_kappa_of_Fleiss()
    {
        // 1/1/2 and 2/2/2: shares of agreeing pairs 1/3 and 1, mean 2/3; 1 in 2 of 6, 2 in 4 of 6: p_e = 5/9; kappa (6/9 - 5/9)/(4/9) = .25.
        CategoryAgreement agreement = Of(Three, [[1, 1, 2], [2, 2, 2]]).Value;

        Assert.Equal(2 / 3.0, agreement.Agreement, 12);
        Assert.Equal(0.25, agreement.Fleiss!.Value, 12);
        Assert.Null(agreement.Cohen);
    }

    [Fact]
    public void All_ratings_in_one_category_agree_and_have_no_kappa_and_the_reason_is_told()
    {
        Result<CategoryAgreement> result = Of(Five, [.. Rows(5, 3, 3)]);

        Assert.Equal(1.0, result.Value.Agreement);
        Assert.Null(result.Value.Cohen);
        Assert.Null(result.Value.CohenQuadratic);
        Assert.Null(result.Value.Fleiss);
        Assert.Equal(5, result.Value.Categories);
        Assert.Equal(["TA5140"], result.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_pair_with_a_blank_is_left_out_and_counted_not_an_agreement()
    {
        Result<CategoryAgreement> result = Of(Three, [[1, 1], [null, null], [2, 1], [null, 2]]);

        Assert.Equal(2, result.Value.Targets);
        Assert.Equal(0.5, result.Value.Agreement);
        Assert.Equal(["2", "4"], result.Findings.Single(finding => finding.Kind == StatisticsFindings.IncompleteLeftOut).Arguments.Skip(1).Take(2));
    }

    [Fact]
    public void A_category_that_nobody_used_still_counts_for_the_distances()
    {
        // 1/1 3/3 1/2 on 1 to 5: linear weight of 1/2 is .75; p_o = 2.75/3. First rater 1, 1, 3; second 1, 2, 3:
        // p_e = (2 * (1 + .75 + .5) + (.5 + .75 + 1))/9 = 6.75/9 = .75; kappa (.91667 - .75)/.25 = 2/3.
        Assert.Equal(2 / 3.0, Of(Five, [[1, 1], [3, 3], [1, 2]]).Value.CohenLinear!.Value, 12);
    }

    [Fact]
    public void A_rating_between_two_categories_is_a_mistake_of_the_programmer() => Assert.Throws<ArgumentException>(() => Of(Five, [[1, 1.5]]));

    private static double?[][] Rows(int count, params double?[] row) => [.. Enumerable.Repeat(row, count)];

    private static Result<CategoryAgreement> Of(ResponseFormat format, double?[][] rows) => CategoryAgreement.Of(RatingTable.Of(rows), format);
}
