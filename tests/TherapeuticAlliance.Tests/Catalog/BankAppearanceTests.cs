using System.Linq;
using TherapeuticAlliance.Catalog;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

public sealed class BankAppearanceTests
{
    [Theory]
    [InlineData("wai.25", "wai-36-client", 25, "goal")]
    [InlineData("wai.25", "wai-sr-client", 1, "task")]
    [InlineData("wai.24", "wai-36-client", 24, "task")]
    [InlineData("wai.24", "wai-sr-client", 8, "goal")]
    [InlineData("wai.36", "wai-36-client", 36, "bond")]
    [InlineData("wai.36", "wai-sr-client", 9, "bond")]
    public void A_question_shows_on_which_forms_and_scales_it_counts(string bankItem, string instrument, int number, string scale)
    {
        BankAppearance appearance = Assert.Single(InstrumentCatalog.Default.Appearances(bankItem), a => a.Instrument.Id == instrument);

        Assert.Equal(number, appearance.Item.Number);
        Assert.Equal(bankItem, appearance.Item.BankItem);
        Assert.Equal([scale, "total"], appearance.Scales.Select(s => s.Code));
        Assert.Equal(instrument + " " + number, appearance.ToString());
    }

    [Fact]
    public void A_question_that_a_short_form_leaves_out_does_not_appear_on_it()
    {
        Assert.DoesNotContain(InstrumentCatalog.Default.Appearances("wai.1"), appearance => appearance.Instrument.Id == "wai-sr-client");
        Assert.Equal(Keying.Reverse, Assert.Single(InstrumentCatalog.Default.Appearances("wai.1"), a => a.Instrument.Id == "wai-36-client").Item.Keying);
    }

    [Theory]
    [InlineData("wai.37")]
    [InlineData("WAI.25")]
    [InlineData("25")]
    public void A_question_no_bank_has_appears_nowhere(string bankItem) => Assert.Empty(InstrumentCatalog.Default.Appearances(bankItem));

    [Fact]
    public void A_house_form_over_the_bank_appears_too()
    {
        Instrument house = Instrument.Define("house", "1.0.0").Titled("House").RatedBy(Rater.Client).Answered(Likert.Points(1, 7))
            .Items("mine").Item("mine", i => i.FromBank("wai.25")).Total(s => s.AllItems().Sum()).Build();

        BankAppearance appearance = Assert.Single(InstrumentCatalog.Default.With(house).Appearances("wai.25"), a => ReferenceEquals(a.Instrument, house));

        Assert.Equal("house mine", appearance.ToString());
    }
}
