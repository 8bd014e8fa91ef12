using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Psychometrics;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Psychometrics;

public sealed class EvenOddConsistencyTests
{
    // The scales of the reference are the items 1 4 7 10, 2 5 8 11 and 3 6 9 12.
    [Fact]
    public void It_is_that_of_r_with_three_scales_of_four_and_undefined_where_r_has_none()
    {
        string[] expected = CarelessRows.Column("evenodd_1.2.2_sign");
        for (int row = 0; row < expected.Length; row++)
        {
            IReadOnlyList<double?> answers = CarelessRows.Answers[row];
            Result<EvenOddConsistency> result = EvenOddConsistency.Of(Enumerable.Range(0, 3).Select(scale => (IReadOnlyList<double?>)[answers[scale], answers[scale + 3], answers[scale + 6], answers[scale + 9]]));
            if (expected[row] == "NA")
            {
                Assert.Null(result.ValueOrDefault);
                Assert.Equal(StatisticsFindings.NoVariance, Assert.Single(result.Findings).Kind);
            }
            else
            {
                Assert.Empty(result.Findings);
                Assert.Equal(double.Parse(expected[row], CultureInfo.InvariantCulture), result.Value.Value, 1e-9);
            }
        }

        Assert.Contains(expected, cell => cell == "NA");
        Assert.Contains(expected, cell => cell.StartsWith("-0.6", StringComparison.Ordinal));
    }

    // Odd means 1, 2, 3 and even means 1, 3, 2: r = .5, 2·.5/1.5 = 2/3, negated.
    [Fact]
    public void Higher_is_less_consistent()
    {
        EvenOddConsistency result = EvenOddConsistency.Of([[1, 1], [2, 3], [3, 2]]).Value;

        Assert.Equal(0.5, result.Correlation, 1e-15);
        Assert.Equal(2 / 3.0, result.SpearmanBrown, 1e-15);
        Assert.Equal(-2 / 3.0, result.Value, 1e-15);
        Assert.Equal(3, result.Scales);
        Assert.Equal(-1, EvenOddConsistency.Of([[1, 2], [2, 3], [3, 4]]).Value.Value, 1e-12);
    }

    // r −.5 would give −2 and r −1 has no quotient; both stop at −1.
    [Fact]
    public void It_stops_at_one()
    {
        Assert.Equal(1, EvenOddConsistency.Of([[1, 3], [2, 1], [3, 2]]).Value.Value);
        Assert.Equal(1, EvenOddConsistency.Of([[1, 3], [2, 2], [3, 1]]).Value.Value);
    }

    [Fact]
    public void A_scale_without_an_odd_or_an_even_answer_is_left_out()
    {
        Result<EvenOddConsistency> result = EvenOddConsistency.Of([[1, 1], [4], [2, 3], [null, 5, double.NaN], [3, 2]]);

        Assert.Equal(3, result.Value.Scales);
        Assert.Equal(-2 / 3.0, result.Value.Value, 1e-12);
        Assert.Equal(["even-odd", "2", "5", "scales"], Assert.Single(result.Findings).Arguments);
    }

    [Fact]
    public void A_missing_answer_leaves_the_mean_of_the_others() =>
        Assert.Equal(0.5, EvenOddConsistency.Of([[1, 1, null, 1], [2, 2, 2, 4], [3, 2]]).Value.Correlation, 1e-15);

    public static TheoryData<string, string, double?[][]> Degenerate { get; } = new()
    {
        { "nothing", "TA8501", [] },
        { "two scales", "TA8501", [[1, 2], [2, 3]] },
        { "all missing", "TA8501", [[null, null], [null, null], [null, null]] },
        { "one item a scale", "TA8501", [[1], [2], [3]] },
        { "a straight line", "TA8502", [[4, 4], [4, 4], [4, 4]] },
        { "even items that do not vary", "TA8502", [[1, 4], [2, 4], [3, 4]] },
    };

    [Theory]
    [MemberData(nameof(Degenerate))]
    public void Where_the_answers_cannot_support_it_there_is_a_finding_and_no_number(string what, string code, double?[][] scales)
    {
        Result<EvenOddConsistency> result = EvenOddConsistency.Of(scales);

        Assert.True(result.ValueOrDefault is null, what);
        Assert.Equal(code, Assert.Single(result.Findings).Code);
    }

    [Fact]
    public void Mistakes_of_the_caller_throw()
    {
        StudyForm form = Pulse.Form("1,2,3");

        Assert.Throws<ArgumentException>("scales", () => EvenOddConsistency.Of([[1, double.NegativeInfinity]]));
        Assert.Throws<ArgumentNullException>("scales", () => EvenOddConsistency.Of((IEnumerable<IReadOnlyList<double?>>)null!));
        Assert.Throws<ArgumentNullException>("form", () => EvenOddConsistency.Of(null!, "bond"));
        Assert.Throws<KeyNotFoundException>(() => EvenOddConsistency.Of(form, "nothing"));
    }

    // WAI-SR, items of each subscale in the order of its key: task 1 2 10 12, goal 4 6 8 11, bond 3 5 7 9. Odd means 1, 2, 3, even means 1, 3, 2.
    [Fact]
    public void A_form_of_a_study_is_taken_by_its_scales()
    {
        Study study = Study.ReadCsv(
            new System.IO.StringReader("q1,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11,q12\n1,1,3,2,2,3,3,2,2,1,3,1\n"), Instruments.WaiSr.Client, map => map.Items("q{n}"));

        EvenOddConsistency result = EvenOddConsistency.Of(study.Forms[0], "task", "goal", "bond").Value;

        Assert.Equal(-2 / 3.0, result.Value, 1e-12);
        Assert.Equal("EvenOddConsistency", result.ToString());
    }

    // As given the even items fall while the odd ones rise; keyed, both are 1, 2, 3.
    [Fact]
    public void Reverse_keyed_items_count_after_keying()
    {
        Instrument form = Instrument.Define("form", "1.0.0").Titled("Form").RatedBy(Rater.Client).Answered(Likert.Points(1, 5))
            .NumberedItems(6).Reversed(2, 4, 6)
            .Scale("x", s => s.Items(1, 2).Sum()).Scale("y", s => s.Items(3, 4).Sum()).Scale("z", s => s.Items(5, 6).Sum()).Build();
        Study study = Study.ReadCsv(new System.IO.StringReader("1,2,3,4,5,6\n1,5,2,4,3,3\n"), form, map => map.Items("{n}"));

        Assert.Equal(-1, EvenOddConsistency.Of(study.Forms[0], "x", "y", "z").Value.Value, 1e-12);
    }
}
