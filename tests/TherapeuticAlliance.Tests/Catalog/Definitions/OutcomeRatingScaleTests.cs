using System.Linq;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Structure and cut-offs of docs/sources/instruments/ors.md: 4 lines 0..10, sum; below 25, 28 or 32 by age.</summary>
public sealed class OutcomeRatingScaleTests
{
    // 4·0, 4·10, and 8.6 + 9.7 + 9.9 + 7.8 = 36.
    [Fact]
    public void The_scores_are_those_worked_out_by_hand() => Assert.All(new[] { Instruments.Ors, Instruments.Cors }, form =>
    {
        Assert.Equal("total 0", Hand.Scores(Key.All(form, 0)));
        Assert.Equal("total 40", Hand.Scores(Key.All(form, 10)));
        Assert.Equal("total 36", Hand.Scores(Hand.Fill(form, "8.6 9.7 9.9 7.8")));
    });

    [Theory]
    [InlineData("6.2 6.2 6.2 6.3", true, true)] // 24.9
    [InlineData("6.2 6.2 6.3 6.3", false, true)] // 25
    [InlineData("7 7 7 6.9", false, true)] // 27.9
    [InlineData("7 7 7 7", false, false)] // 28
    public void Below_25_is_clinical_for_adults_and_below_28_for_adolescents(string lines, bool adult, bool adolescent)
    {
        ScaleScore total = Hand.Fill(Instruments.Ors, lines).Score()["total"];

        Assert.Equal((adult, adolescent), (total.Meets("cut-off-adult"), total.Meets("cut-off-adolescent")));
    }

    [Theory]
    [InlineData("8 8 8 7.9", true)]
    [InlineData("8 8 8 8", false)]
    public void Below_32_is_clinical_for_children(string lines, bool isClinical) =>
        Assert.Equal(isClinical, Hand.Fill(Instruments.Cors, lines).Score()["total"].Meets("cut-off-child"));

    [Fact]
    public void Each_cut_off_names_its_age_group_and_source() => Assert.All(
        Instruments.Ors["total"].Thresholds.Concat(Instruments.Cors["total"].Thresholds), threshold =>
        {
            Assert.Matches("^From [0-9]+ (to [0-9]+ )?years: ", threshold.Meaning);
            Assert.NotEmpty(threshold.Source);
        });

    [Fact]
    public void No_anchor_wording_ships() =>
        Assert.Empty(Instruments.Ors.Items.Concat(Instruments.Cors.Items).SelectMany(item => item.Format.Anchors));

    [Fact]
    public void The_adult_form_is_verified_and_the_childs_has_one_source()
    {
        Assert.Equal("total Verified", Hand.Evidence(Instruments.Ors));
        Assert.Equal("total SingleSource", Hand.Evidence(Instruments.Cors));
    }
}
