using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

/// <summary>Labels in the language that was filled in become answers.</summary>
public sealed class WordingLabelsTests
{
    private static readonly Instrument Form = Instruments.WaiB3.Client;

    private static readonly WordingPack German = WordingPack.CreateOrFindings(
        Form, "de", Form.Items.Select(item => new KeyValuePair<string, string>(item.Code, "Wortlaut " + item.Code)),
        [new(1, "selten"), new(2, "manchmal"), new(3, "ziemlich oft"), new(4, "sehr oft"), new(5, "immer")]).Value;

    [Theory]
    [InlineData("sehr oft", 4)]
    [InlineData("  Sehr\u00A0 oft ", 4)]
    [InlineData("IMMER", 5)]
    public void A_label_of_the_pack_is_the_value_it_is_printed_at(string label, int value) =>
        Assert.Equal(value, Form.Blank().With("9", German.ReadLabel("9", label)).Answers[0].Value);

    [Fact]
    public void An_unknown_label_is_kept_as_invalid_and_a_blank_one_is_not_answered()
    {
        Assert.Equal("sehroft", German.ReadLabel("9", "sehroft").AttemptedValue);
        Assert.Equal(Answer.Missing(), German.ReadLabel("9", " "));
        Assert.Equal(Answer.Missing(), German.ReadLabel("9", null));
    }

    [Fact]
    public void An_item_with_labels_of_its_own_is_read_by_them_first()
    {
        WordingPack pack = WordingPack.CreateOrFindings(Form, Form.Items.Aggregate(
            new WordingTexts("de").WithAnchor(5, "ja"), (texts, item) => texts.WithItem(item.Code, "Wortlaut " + item.Code)).WithAnchor("10", 1, "ja").WithAnchor("10", 5, "nein")).Value;

        Assert.Equal(5, pack.ReadLabel("9", "ja").Value);
        Assert.Equal(1, pack.ReadLabel("10", "ja").Value);
        Assert.Equal(5, pack.ReadLabel("10", "nein").Value);
    }

    [Fact]
    public void An_item_with_a_format_of_its_own_does_not_have_the_labels_of_the_others()
    {
        Instrument mixed = Instrument.Define("mixed", "1.0.0").Titled("Mixed").RatedBy(Rater.Client).Answered(Likert.Points(1, 5)).NumberedItems(2)
            .Item(2, item => item.Answered(Likert.Points(1, 7))).Scale("s", scale => scale.AllItems().Sum()).Build();
        WordingPack pack = WordingPack.CreateOrFindings(mixed, "de", [new("1", "Eins"), new("2", "Zwei")], [new(5, "immer")]).Value;

        Assert.Equal(5, pack.ReadLabel("1", "immer").Value);
        Assert.Equal(AnswerKind.Invalid, pack.ReadLabel("2", "immer").Kind);
    }

    [Fact]
    public void Labels_of_the_definition_are_read_too() => Assert.Equal(4, WordingPack.OfLabels(Instruments.WaiSr.Client).ReadLabel("1", "very often").Value);

    [Fact]
    public void An_unknown_item_is_the_mistake_of_the_program() => Assert.Throws<KeyNotFoundException>(() => German.ReadLabel("1", "immer"));

    [Theory]
    [InlineData("Fairly\u00A0often", 3)]
    [InlineData("very  often", 4)]
    [InlineData("\tALWAYS ", 5)]
    public void Any_run_of_blanks_in_a_label_counts_as_one(string label, int value)
    {
        Assert.Equal(value, Instruments.WaiSr.Client.Blank().WithLabel("1", label).Answers[0].Value);
        Assert.Equal(value, Instruments.WaiSr.Client.Blank().WithText("1", label).Answers[0].Value);
    }

    [Theory]
    [InlineData("veryoften")]
    [InlineData("very oft en")]
    [InlineData("very often s")]
    [InlineData("very")]
    public void Blanks_make_words_and_are_not_left_out(string label) =>
        Assert.Equal(AnswerKind.Invalid, Instruments.WaiSr.Client.Blank().WithLabel("1", label).Answers[0].Kind);

    [Theory]
    [InlineData("\u22123", -3)]
    [InlineData(" \u22121 ", -1)]
    [InlineData("-3", -3)]
    public void A_true_minus_sign_is_a_minus(string text, int value)
    {
        Instrument aroundZero = Instrument.Define("around-zero", "1.0.0").Titled("Around zero").RatedBy(Rater.Client)
            .Answered(Likert.Points(-3, 3)).NumberedItems(2).Total(s => s.AllItems().Sum()).Build();

        Assert.Equal(value, aroundZero.Blank().WithText("1", text).Answers[0].Value);
    }
}
