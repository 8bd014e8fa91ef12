using System.Linq;
using TherapeuticAlliance.Scoring.Kernels;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Kernels;

public sealed class SumTermTests
{
    [Fact]
    public void Groups_that_count_the_same_factor_are_one_term()
    {
        // Items 1 and 4, item 2 and item 3 are groups: 2 is on another scale too, 3 counts twice.
        SumPlan plan = Plans.InBytes(Forms.Numbered(4).Weighted(2, "3").Scale("s", s => s.Items(1, 2, 3, 4).Sum()).Scale("t", s => s.Items(2).Sum()));

        Assert.Equal("1: 0 1 | 2: 2", TextOf(plan.Scales[0]));
        Assert.Equal("1: 1", TextOf(plan.Scales[1]));
        Assert.Equal(2, plan.MaxTerms);
        Assert.Equal(new[] { 0, 1, 2 }, plan.Scales[0].Groups);
    }

    // Items 2 and 3 are groups of their own, since each is on another scale too. 127 + 127 = 254 is below 255, 128 + 127 is not.
    [Theory]
    [InlineData(127, 127, 100, "1: 0 1, 2")]
    [InlineData(128, 127, 100, "1: 0, 1 2")]
    [InlineData(80, 80, 80, "1: 0 1 2")]
    [InlineData(80, 80, 95, "1: 0 1, 2")]
    [InlineData(80, 80, 94, "1: 0 1 2")]
    public void Sums_of_a_part_stay_below_255_in_bytes(int first, int second, int third, string expected)
    {
        SumPlan plan = Plans.InBytes(Forms.Numbered(3)
            .Item(1, i => i.Answered(Likert.Points(0, first))).Item(2, i => i.Answered(Likert.Points(0, second))).Item(3, i => i.Answered(Likert.Points(0, third)))
            .Scale("s", s => s.AllItems().Sum()).Scale("t", s => s.Items(2).Sum()).Scale("u", s => s.Items(3).Sum()));

        Assert.Equal(expected, TextOf(plan.Scales[0]));
        Assert.Equal(!expected.Contains(','), plan.Scales[0].IsNarrow);
    }

    // In millionths twice 2,147,000,000 are 4,294,000,000, which is below 2^32 − 1 = 4,294,967,295; three times is not.
    [Fact]
    public void Sums_of_a_term_stay_below_32_bits() =>
        Assert.Equal("1: 0, 1 | 1: 2", TextOf(Plans.InBytes(Forms.Numbered(3, VisualAnalogue.Line(0, 2147m, 0.002147m)).Scale("s", s => s.AllItems().Sum())).Scales[0]));

    [Fact]
    public void A_form_without_scales_has_no_terms() => Assert.Equal(0, Plans.InBytes(Forms.Numbered(2).Unscored(1, 2)).MaxTerms);

    private static string TextOf(ScaleSum scale) => string.Join(" | ", scale.Terms.Select(term =>
        term.Factor + ": " + string.Join(", ", term.Parts.Select(part => string.Join(" ", part)))));
}
