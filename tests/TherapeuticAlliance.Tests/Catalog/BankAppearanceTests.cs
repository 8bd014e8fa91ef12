using System.Linq;
using TherapeuticAlliance.Catalog;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

public sealed class BankAppearanceTests
{
    private static readonly CatalogBank Wai = InstrumentCatalog.Default.Bank("wai");

    [Theory]
    [InlineData("wai.25", "wai-36-client", 25, "goal")]
    [InlineData("wai.25", "wai-sr-client", 1, "task")]
    [InlineData("wai.24", "wai-36-client", 24, "task")]
    [InlineData("wai.24", "wai-sr-client", 8, "goal")]
    [InlineData("wai.36", "wai-36-client", 36, "bond")]
    [InlineData("wai.36", "wai-sr-client", 9, "bond")]
    public void A_question_shows_on_which_forms_and_scales_it_counts(string bankItem, string instrument, int number, string scale)
    {
        BankAppearance appearance = Assert.Single(Wai[bankItem].Appears, a => a.Instrument.Id == instrument);

        Assert.Equal(number, appearance.Item.Number);
        Assert.Equal(bankItem, appearance.Item.BankItem);
        Assert.Equal([scale, "total"], appearance.Scales.Select(s => s.Code));
        Assert.Equal(instrument + " " + number, appearance.ToString());
    }

    [Fact]
    public void A_question_that_a_short_form_leaves_out_does_not_appear_on_it()
    {
        Assert.DoesNotContain(Wai["wai.1"].Appears, appearance => appearance.Instrument.Id == "wai-sr-client");
        Assert.Equal(Keying.Reverse, Assert.Single(Wai["wai.1"].Appears, a => a.Instrument.Id == "wai-36-client").Item.Keying);
    }

    [Theory]
    [InlineData("wai.37")]
    [InlineData("WAI.25")]
    [InlineData("25")]
    public void A_question_the_bank_does_not_have_is_the_programmers_mistake(string bankItem) => Assert.Throws<System.Collections.Generic.KeyNotFoundException>(() => Wai[bankItem]);

    [Fact]
    public void The_bank_of_the_wai_has_its_36_questions_in_order() =>
        Assert.Equal(Enumerable.Range(1, 36).Select(number => "wai." + number), Wai.Questions.Select(question => question.ToString()));

    [Fact]
    public void A_family_without_a_bank_has_no_questions()
    {
        Assert.Empty(InstrumentCatalog.Default.Bank("srs").Questions);
        Assert.Equal("srs", InstrumentCatalog.Default.Bank("srs").ToString());
    }

    [Fact]
    public void A_house_form_over_the_bank_appears_too()
    {
        Instrument house = Instrument.Define("house", "1.0.0").Titled("House").RatedBy(Rater.Client).Answered(Likert.Points(1, 7))
            .Items("mine").Item("mine", i => i.FromBank("wai.25")).Total(s => s.AllItems().Sum()).Build();

        BankAppearance appearance = Assert.Single(InstrumentCatalog.Default.With(house).Bank("wai")["wai.25"].Appears, a => ReferenceEquals(a.Instrument, house));

        Assert.Equal("house mine", appearance.ToString());
    }
}
