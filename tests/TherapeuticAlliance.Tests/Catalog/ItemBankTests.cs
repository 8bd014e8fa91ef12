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
    public void A_bank_needs_an_id_and_a_question(string id, int count) =>
        Assert.Throws<ArgumentException>("family", () => ItemBank.Numbered(id, count));

    [Fact]
    public void A_bank_may_have_one_question() => Assert.Single(ItemBank.Numbered("house", 1).Items);
}
