using System;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Building;

/// <summary>Both terms of every score, and of its percent of maximum, are at most 2^53 = 9007199254740992. Worked out by hand.</summary>
public sealed class ScaleLimitsTests
{
    // p·W·largest sum = 2^19 · 2^9 · (2^9 · 2^16) = 2^53 for one item of weight 512 up to 65536.
    [Theory]
    [InlineData(0, 65_536, true)]
    [InlineData(0, 65_537, false)]
    [InlineData(-65_536, 0, true)]
    [InlineData(-65_537, 0, false)]
    [InlineData(-65_536, 65_536, true)]
    public void The_numerator_of_a_sum_is_exact(int lowest, int highest, bool isBuilt) =>
        AssertBuilt(isBuilt, Forms.Numbered(1, Likert.Points(lowest, highest)).Weighted(512, "1").Scale("s", s => s.AllItems().Sum().Times(524_288)));

    // Below and above zero do not cancel: p·W·(sum of the largest absolute values) = 2^19 · 2^9 · (2 · 2^8 · 2^16) = 2^53.
    [Theory]
    [InlineData(65_536, true)]
    [InlineData(65_537, false)]
    public void Every_partial_sum_is_exact(int highest, bool isBuilt) => AssertBuilt(
        isBuilt,
        Forms.Numbered(2, Likert.Points(-65_536, 0)).Item(2, i => i.Answered(Likert.Points(0, highest))).Weighted(256, "1", "2")
            .Scale("s", s => s.AllItems().Sum().Times(524_288)));

    // p·largest sum = 2^19 · (8 · 2^9 · 2^19 · 2^3) = 2^53 for eight items of weight 512 up to 524288 in eighths.
    [Theory]
    [InlineData(524_287, 524_288, true)]
    [InlineData(524_287, 524_288.125, false)]
    [InlineData(-524_288, -524_287, true)]
    [InlineData(-524_288.125, -524_287, false)]
    public void The_numerator_of_a_mean_is_exact(double lowest, double highest, bool isBuilt) => AssertBuilt(
        isBuilt,
        Forms.Numbered(8, VisualAnalogue.Line((decimal)lowest, (decimal)highest, 0.125m)).Weighted(512, "1", "2", "3", "4", "5", "6", "7", "8")
            .Scale("s", s => s.AllItems().Mean().Times(524_288)));

    // q·W·u = 10^6 · W · 10^6: 9007 fits, 9008 does not.
    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void The_denominator_is_exact(int last, bool isBuilt) => AssertBuilt(
        isBuilt,
        Forms.Numbered(10, VisualAnalogue.Line(0, 0.000001m, 0.000001m)).Weighted(1000, "1", "2", "3", "4", "5", "6", "7", "8", "9").Weighted(last, "10")
            .Scale("s", s => s.AllItems().Mean().Times(1, 1_000_000)));

    // 100·W·(W·10^6): W = 9490 gives 9.00601·10^15, W = 9491 gives 9.0079081·10^15.
    [Theory]
    [InlineData(490, true)]
    [InlineData(491, false)]
    public void Percent_of_maximum_is_exact(int last, bool isBuilt) => AssertBuilt(
        isBuilt,
        Forms.Numbered(10, Likert.Points(0, 1_000_000)).Weighted(1000, "1", "2", "3", "4", "5", "6", "7", "8", "9").Weighted(last, "10").Scale("s", s => s.AllItems().Sum()));

    // Sixty-fourths and 15625ths together need millionths: q·W·u = 10^6 · W · 10^6 again.
    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Mixed_formats_share_the_least_common_unit(int last, bool isBuilt)
    {
        FormatBuilder other = VisualAnalogue.Line(0, 0.000064m, 0.000064m);
        InstrumentBuilder builder = Forms.Numbered(10, VisualAnalogue.Line(0, 0.015625m, 0.015625m)).Item(1, i => i.Answered(other))
            .Weighted(1000, "1", "2", "3", "4", "5", "6", "7", "8", "9").Weighted(last, "10");

        AssertBuilt(isBuilt, builder.Scale("s", s => s.AllItems().Sum().Times(1, 1_000_000)));
    }

    [Fact]
    public void Formats_mixed_and_a_score_too_large_are_found_together() => Assert.Equal(
        ["TA1044", "TA1045"],
        Forms.Numbered(10, Likert.Points(0, 1_000_000)).Item(2, i => i.Answered(Likert.Points(0, 999_999))).Weighted(1000, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10")
            .Scale("s", s => s.AllItems().Mean().Times(1_000_000)).BuildOrFindings().Findings.Select(finding => finding.Code));

    [Fact]
    public void A_score_at_the_limit_is_scored()
    {
        Instrument instrument = Forms.Numbered(1, Likert.Points(0, 65_536)).Weighted(512, "1").Scale("s", s => s.AllItems().Sum().Times(524_288)).Build();

        // 512 · 65536 · 524288 = 2^9 · 2^16 · 2^19.
        Assert.Equal(Math.Pow(2, 44), instrument.Answer(65_536).Score()["s"].Value);
        Assert.Equal(ExactScore.Of(1L << 44, 1), instrument["s"].Highest);
    }

    private static void AssertBuilt(bool isBuilt, InstrumentBuilder builder)
    {
        Result<Instrument> result = builder.BuildOrFindings();
        Assert.Equal(isBuilt, result.IsValid);
        if (!isBuilt)
        {
            FindingAssert.Only(result.Findings, "TA1045", "scales[s]", "s");
        }
    }
}
