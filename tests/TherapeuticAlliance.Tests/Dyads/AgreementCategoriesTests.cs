using System;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Dyads;

public sealed class AgreementCategoriesTests
{
    private static readonly AgreementCategories Points = AgreementCategories.InPoints("a rule of the clinic").UpTo(0, "same").UpTo(2.5m, "near").Beyond("apart");

    [Theory]
    [InlineData(3, 3, "same")]
    [InlineData(3, 4, "near")]
    [InlineData(5, 3, "near")]
    [InlineData(1, 4, "apart")]
    [InlineData(4, 1, "apart")]
    public void A_bound_belongs_to_its_category_and_the_sign_does_not_matter(int first, int second, string name) =>
        Assert.Equal(name, Points.Of(Bond(first, second))!.Name);

    [Theory]
    [InlineData(3, 4, "near")]
    [InlineData(3, 5, null)]
    public void Bounds_in_percent_are_compared_exactly_and_nothing_is_made_up_beyond_the_last(int first, int second, string? name)
    {
        // One point of 16 is 6.25 % of maximum.
        AgreementCategories percent = AgreementCategories.InPercentOfMaximum("a rule of the clinic").UpTo(6.25m, "near");

        Assert.Equal(name, percent.Of(Bond(first, second))?.Name);
    }

    [Fact]
    public void Without_a_difference_there_is_no_category() =>
        Assert.Null(Points.Of(Dyad.Compare(Pair.Therapist.Blank(), Pair.Client.Blank()).Value["bond"]));

    [Fact]
    public void The_library_has_no_category_of_its_own()
    {
        AgreementCategories none = AgreementCategories.InPoints("nowhere");

        Assert.Empty(none.Categories);
        Assert.Null(none.Of(Bond(3, 3)));
    }

    [Fact]
    public void Categories_say_where_they_come_from()
    {
        Assert.Equal("a rule of the clinic", Points.Source);
        Assert.False(Points.AreInPercentOfMaximum);
        Assert.True(AgreementCategories.InPercentOfMaximum("x").AreInPercentOfMaximum);
        Assert.Equal("same, near, apart", Points.ToString());
        Assert.Equal(ExactScore.Of(5, 2), Points.Categories[1].UpTo);
        Assert.Null(Points.Categories[2].UpTo);
    }

    [Fact]
    public void Mistakes_of_the_caller_throw()
    {
        Assert.Throws<ArgumentException>("source", () => AgreementCategories.InPoints(" "));
        Assert.Throws<ArgumentException>("source", () => AgreementCategories.InPercentOfMaximum(string.Empty));
        Assert.Throws<ArgumentException>("name", () => AgreementCategories.InPoints("x").UpTo(1, " "));
        Assert.Throws<ArgumentOutOfRangeException>("bound", () => AgreementCategories.InPoints("x").UpTo(-1, "a"));
        Assert.Throws<ArgumentOutOfRangeException>("bound", () => AgreementCategories.InPoints("x").UpTo(1, "a").UpTo(1, "b"));
        Assert.Throws<ArgumentException>("name", () => Points.UpTo(9, "later"));
        Assert.Throws<ArgumentException>("name", () => Points.Beyond("again"));
        Assert.Throws<ArgumentNullException>("discrepancy", () => Points.Of(null!));
    }

    private static ScaleDiscrepancy Bond(int first, int second) =>
        Dyad.Compare(Pair.Therapist.Blank().With("5", first).With("6", 3).With("7", 3).With("8", 3), Pair.Client.Blank().With("5", second).With("6", 3).With("7", 3).With("8", 3)).Value["bond"];
}
