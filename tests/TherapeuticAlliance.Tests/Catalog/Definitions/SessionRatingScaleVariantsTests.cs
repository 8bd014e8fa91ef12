using System.Linq;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Structure of docs/sources/instruments/srs.md#variants: 4 lines 0..10, sum 0..40, no cut-off verified.</summary>
public sealed class SessionRatingScaleVariantsTests
{
    private static readonly Instrument[] Forms = [Instruments.Csrs, Instruments.Gsrs, Instruments.Cgsrs];

    // 4·0, 4·10, and 2.5 + 7.1 + 10 + 0.5 = 20.1.
    [Fact]
    public void The_scores_are_those_worked_out_by_hand() => Assert.All(Forms, form =>
    {
        Assert.Equal("total 0", Hand.Scores(Key.All(form, 0)));
        Assert.Equal("total 40", Hand.Scores(Key.All(form, 10)));
        Assert.Equal("total 201/10", Hand.Scores(Hand.Fill(form, "2.5 7.1 10 0.5")));
    });

    [Fact]
    public void The_cut_off_of_the_adult_form_is_not_carried_over() => Assert.All(Forms, form =>
    {
        Assert.Empty(form["total"].Thresholds);
        Assert.NotNull(form["total"].WhyNoThreshold);
    });

    [Fact]
    public void No_anchor_wording_ships() => Assert.Empty(Forms.SelectMany(form => form.Items).SelectMany(item => item.Format.Anchors));

    [Fact]
    public void The_child_form_is_verified_and_the_group_forms_inferred() => Assert.Equal(
        ["total Verified", "total Inferred", "total Inferred"], Forms.Select(Hand.Evidence));
}
