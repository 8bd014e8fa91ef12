using System;
using TherapeuticAlliance.Catalog;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

public sealed class ItemBankTests
{
    private static readonly ItemBank Bank = ItemBank.Numbered("house", 3);

    [Fact]
    public void A_bank_numbers_its_questions_from_1()
    {
        Assert.Equal(["house.1", "house.2", "house.3"], System.Linq.Enumerable.Select(Bank.Items, item => item.Code));
        Assert.Equal([1, 2, 3], System.Linq.Enumerable.Select(Bank.Items, item => item.Number));
        Assert.Equal("house", Bank.Family);
        Assert.Equal("house", Bank.ToString());
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "house.1")]
    [InlineData(3, "house.3")]
    [InlineData(4, null)]
    public void A_question_is_found_by_its_number(int number, string? code) => Assert.Equal(code, Bank.Find(number)?.ToString());

    [Theory]
    [InlineData("House", 3)]
    [InlineData("house", 0)]
    public void A_bank_needs_an_id_and_a_question(string id, int count) => Assert.StartsWith(
        "A bank needs a lower-case family id and at least one item.", Assert.Throws<ArgumentException>("family", () => ItemBank.Numbered(id, count)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_bank_may_have_one_question() => Assert.Single(ItemBank.Numbered("house", 1).Items);

    [Fact]
    public void A_question_says_what_it_is_about_and_every_form_takes_that_over()
    {
        ItemBank told = Bank.About(2, "trust", Construct.Trust);
        Instrument form = Instrument.Define("house-form", "1.0.0").Titled("House").RatedBy(Rater.Client).Answered(Likert.Points(1, 5))
            .ItemsFrom(told, 3, 2).Total(s => s.AllItems().Sum()).Build();

        Assert.Equal("trust", told.Find(2)!.Label);
        Assert.Equal([Construct.Trust], form.Items[1].Constructs);
        Assert.Equal("trust", form.Items[1].Label);
        Assert.Empty(form.Items[0].Constructs);
        Assert.Null(Bank.Find(2)!.Label);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void A_question_that_is_not_in_the_bank_is_about_nothing(int number) => Assert.StartsWith(
        "The bank has no question of that number.", Assert.Throws<ArgumentOutOfRangeException>(nameof(number), () => Bank.About(number, "x")).Message, StringComparison.Ordinal);
}
