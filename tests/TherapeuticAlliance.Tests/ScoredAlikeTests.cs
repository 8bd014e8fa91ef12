using System;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests;

/// <summary>Two versions of an instrument may share a series only where the same answers make the same score.</summary>
public sealed class ScoredAlikeTests
{
    private static readonly Scale Plain = Of(form => form, s => s.Sum());

    [Fact]
    public void What_changes_no_score_changes_nothing()
    {
        Assert.True(Plain.IsScoredAs(Plain));
        Assert.True(Plain.IsScoredAs(Of(form => form, s => s.Sum().Named("Other"), version: "2.0.0")));
        Assert.True(Plain.IsScoredAs(Of(form => form.Item(1, i => i.About("other")), s => s.Sum())));
    }

    [Fact]
    public void The_order_in_which_a_form_asks_changes_no_score() => Assert.True(
        Forms.Empty().Items("a", "b").Scale("s", s => s.AllItems().Sum()).Build()["s"]
            .IsScoredAs(Forms.Empty().Items("b", "a").Scale("s", s => s.AllItems().Sum()).Build()["s"]));

    [Fact]
    public void Other_questions_are_not_scored_alike() => Assert.False(
        Forms.Empty().Items("a", "b").Scale("s", s => s.AllItems().Sum()).Build()["s"]
            .IsScoredAs(Forms.Empty().Items("a", "c").Scale("s", s => s.AllItems().Sum()).Build()["s"]));

    [Fact]
    public void Fewer_or_more_questions_are_not_scored_alike()
    {
        Scale one = Forms.Numbered(2).Unscored(2).Scale("s", s => s.Items(1).Sum()).Build()["s"];

        Assert.False(Plain.IsScoredAs(one));
        Assert.False(one.IsScoredAs(Plain));
    }

    [Fact]
    public void Another_scale_of_the_same_items_is_another_scale()
    {
        Instrument form = Forms.Numbered(2).Scale("s", s => s.AllItems().Sum()).Scale("t", s => s.AllItems().Sum()).Build();

        Assert.False(form["s"].IsScoredAs(form["t"]));
    }

    [Fact]
    public void Another_instrument_is_not_scored_alike() => Assert.False(Plain.IsScoredAs(Of(form => form, s => s.Sum(), id: "other")));

    [Fact]
    public void What_someone_else_rates_is_not_scored_alike() => Assert.False(Plain.IsScoredAs(Of(form => form, s => s.Sum(), rater: Rater.Therapist)));

    [Fact]
    public void A_score_that_means_the_opposite_is_not_scored_alike() => Assert.False(Plain.IsScoredAs(Of(form => form.HigherIsWorse(), s => s.Sum())));

    [Fact]
    public void Both_terms_of_a_multiplier_count()
    {
        Assert.False(Plain.IsScoredAs(Of(form => form, s => s.Sum().Times(1, 2))));
        Assert.False(Plain.IsScoredAs(Of(form => form, s => s.Sum().Times(2))));
        Assert.True(Of(form => form, s => s.Sum().Times(3, 2)).IsScoredAs(Of(form => form, s => s.Sum().Times(3, 2))));
    }

    [Fact]
    public void Rounding_counts()
    {
        Scale up = Of(form => form, s => s.Sum().AtMostMissing(1).RoundedWhenProrated(ScoreRounding.Up));

        Assert.True(up.IsScoredAs(Of(form => form, s => s.Sum().AtMostMissing(1).RoundedWhenProrated(ScoreRounding.Up))));
        Assert.False(up.IsScoredAs(Of(form => form, s => s.Sum().AtMostMissing(1).RoundedWhenProrated(ScoreRounding.HalfUp))));
        Assert.False(up.IsScoredAs(Of(form => form, s => s.Sum().AtMostMissing(1))));
    }

    [Fact]
    public void The_table_of_scores_counts()
    {
        // Raw sums of two items from 1 to 5 are 2 to 10.
        decimal[] table = [20, 21, 22, 23, 24, 25, 26, 27, 28], other = [20, 21, 22, 23, 24, 25, 26, 27, 29];
        Scale converted = Of(form => form, s => s.Sum().ConvertedBy(table));

        Assert.True(converted.IsScoredAs(Of(form => form, s => s.Sum().ConvertedBy(table))));
        Assert.False(converted.IsScoredAs(Of(form => form, s => s.Sum().ConvertedBy(other))));
        Assert.False(converted.IsScoredAs(Plain));
    }

    [Fact]
    public void The_rule_of_the_form_counts()
    {
        Scale ruled = Of(form => form.FormAtMostMissing(1), s => s.Sum());

        Assert.True(ruled.IsScoredAs(Of(form => form.FormAtMostMissing(1), s => s.Sum())));
        Assert.False(ruled.IsScoredAs(Of(form => form.FormAtMostMissing(0), s => s.Sum())));
        Assert.False(ruled.IsScoredAs(Plain));
    }

    [Fact]
    public void The_points_of_an_item_count()
    {
        Scale pointed = Of(form => form.Item(1, i => i.Points(0, 0, 1, 2, 3)), s => s.Sum());

        Assert.True(pointed.IsScoredAs(Of(form => form.Item(1, i => i.Points(0, 0, 1, 2, 3)), s => s.Sum())));
        Assert.False(pointed.IsScoredAs(Of(form => form.Item(1, i => i.Points(0, 1, 1, 2, 3)), s => s.Sum())));
        Assert.False(pointed.IsScoredAs(Plain));
    }

    [Fact]
    public void When_an_item_applies_counts()
    {
        Scale gated = Of(form => form.Item(2, i => i.AppliesWhen(1, 5)), s => s.Mean());

        Assert.True(gated.IsScoredAs(Of(form => form.Item(2, i => i.AppliesWhen(1, 5)), s => s.Mean())));
        Assert.False(gated.IsScoredAs(Of(form => form.Item(2, i => i.AppliesWhen(1, 4)), s => s.Mean())));
        Assert.False(gated.IsScoredAs(Of(form => form, s => s.Mean())));
        Assert.False(Of(form => form, s => s.Mean()).IsScoredAs(gated));
    }

    [Fact]
    public void Another_scale_is_needed() => Assert.Throws<ArgumentNullException>("other", () => Plain.IsScoredAs(null!));

    private static Scale Of(
        Func<InstrumentBuilder, InstrumentBuilder> form, Func<ScaleBuilder, ScaleBuilder> scale, string id = "form", string version = "1.0.0", Rater? rater = null) =>
        form(Instrument.Define(id, version).Titled("Form").RatedBy(rater ?? Rater.Client).Answered(Likert.Points(1, 5)).NumberedItems(2))
            .Scale("s", s => scale(s.AllItems())).Build()["s"];
}
