using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

public sealed class WordingPackTests
{
    private static readonly Instrument Form = Forms.Sum(2);

    [Fact]
    public void A_pack_gives_back_each_text()
    {
        WordingPack pack = WordingPack.CreateOrFindings(Form, "en", Texts(("2", "Two"), ("1", "One")), Anchors((1, "No"), (5, "Yes")), "Tick one.").Value;

        Assert.Equal(("One", "Two", "Tick one.", "en"), (pack["1"], pack["2"], pack.Instructions, pack.Language));
        Assert.Equal(("No", null, "Yes"), (pack.Anchor(1), pack.Anchor(3), pack.Anchor(5.0m)));
        Assert.Equal("form 1.0.0 en", pack.ToString());
    }

    [Fact]
    public void Attaching_a_pack_changes_nothing_about_the_instrument()
    {
        Instrument form = Forms.Numbered(2, Likert.Points(1, 5).LabelledAt(1, "never")).Total(s => s.AllItems().Sum()).Build();
        (string Hash, string Page) before = (form.ContentHash, form.Describe());

        WordingPack pack = WordingPack.CreateOrFindings(form, "en", Texts(("1", "One"), ("2", "Two")), Anchors((1, "not ever"))).Value;

        Assert.Same(form, pack.Instrument);
        Assert.Equal(before, (form.ContentHash, form.Describe()));
        Assert.Equal("never", form.Format.Anchors.Single().Label);
        Assert.Equal(6, form.Answer(1, 5).Score()["total"].Value);
    }

    [Theory]
    [InlineData("\u05E9\u05DC\u05D5\u05DD (\u0633\u0644\u0627\u0645) \u200F7")]
    [InlineData("e\u0301 not \u00E9, \u0915\u094D\u0937\u093F, a\u0308\u0323")]
    [InlineData("\U0001F600 \"quoted\" | back\\slash\u00A0 ")]
    public void Every_script_survives_character_for_character(string text)
    {
        WordingPack pack = WordingPack.CreateOrFindings(Form, "he", Texts(("1", text), ("2", "b")), Anchors((5, text)), text).Value;

        Assert.Equal(text, pack["1"], StringComparer.Ordinal);
        Assert.Equal(text, pack.Anchor(5), StringComparer.Ordinal);
        Assert.Equal(text, pack.Instructions, StringComparer.Ordinal);
        Assert.Contains("1. " + text + "\n", pack.ToForm(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_without_a_text_is_found()
    {
        Finding finding = FindingAssert.Only(Check(Texts(("1", "One"))), "TA6002", "items[2]", "2", "form");

        Assert.Equal("items[2]: The pack has no text for item 2 of form; give one, not blank.", finding.Describe());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u00A0")]
    public void A_blank_text_is_none(string blank) => FindingAssert.Only(Check(Texts(("1", blank), ("2", "Two"))), "TA6002", "items[1]", "1", "form");

    [Theory]
    [InlineData("3")]
    [InlineData("1 ")]
    [InlineData("\uFF11")]
    public void A_text_for_no_item_is_found(string code) =>
        FindingAssert.Only(Check(Texts(("1", "One"), ("2", "Two"), (code, "More"))), "TA6003", "items[" + code + "]", "form", code);

    [Fact]
    public void Case_tells_codes_apart()
    {
        Instrument form = Forms.Empty().Items("a").Total(s => s.AllItems().Sum()).Build();

        Finding[] findings = [.. WordingPack.CreateOrFindings(form, "en", Texts(("A", "One")), []).Findings];

        Assert.Equal(["TA6002 items[a]", "TA6003 items[A]"], findings.Select(finding => finding.Code + " " + finding.Path));
    }

    [Fact]
    public void Two_texts_for_an_item_are_found_once() =>
        FindingAssert.Only(Check(Texts(("1", "One"), ("2", "Two"), ("1", "Uno"), ("1", "Eins"))), "TA6004", "items[1]", "1");

    [Theory]
    [InlineData(6, "Too high")]
    [InlineData(2.5, "Between two")]
    [InlineData(3, " ")]
    public void An_anchor_text_needs_an_option_and_words(double value, string text) =>
        FindingAssert.Only(Check(Complete, Anchors(((decimal)value, text))), "TA6005", "anchors[" + ((decimal)value).ToString(System.Globalization.CultureInfo.InvariantCulture) + "]",
            ((decimal)value).ToString(System.Globalization.CultureInfo.InvariantCulture), "form");

    [Fact]
    public void Two_texts_at_one_value_are_found_however_it_is_written() =>
        FindingAssert.Only(Check(Complete, Anchors((4, "Often"), (4.00m, "Mostly"))), "TA6005", "anchors[4]", "4", "form");

    [Fact]
    public void An_anchor_at_an_excluded_value_stands_at_no_option()
    {
        Instrument form = Forms.Sum(1, Likert.Points(-3, 3).Excluding(0));

        FindingAssert.Only(WordingPack.CreateOrFindings(form, "en", Texts(("1", "One")), Anchors((-3, "No"), (0, "Neither"))).Findings, "TA6005", "anchors[0]", "0", "form");
    }

    [Fact]
    public void An_option_of_any_item_may_have_an_anchor()
    {
        Instrument form = Forms.Numbered(2).Item("2", i => i.Answered(Likert.Points(0, 1))).Total(s => s.AllItems().Sum()).Build();

        Assert.True(WordingPack.CreateOrFindings(form, "en", Complete, Anchors((0, "No"), (5, "Yes"))).IsValid);
        Assert.False(WordingPack.CreateOrFindings(form, "en", Complete, Anchors((6, "No"))).IsValid);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("pt-BR")]
    [InlineData("zh-Hant-TW")]
    [InlineData("de-1996")]
    [InlineData("x-whatever")]
    [InlineData("az-AZ-09")]
    public void A_language_is_a_tag(string language) => Assert.Equal(language, WordingPack.CreateOrFindings(Form, language, Complete, []).Value.Language);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("en-")]
    [InlineData("pt_BR")]
    [InlineData("en US")]
    [InlineData("portuguese")]
    [InlineData("fran\u00E7ais")]
    [InlineData(null)]
    public void Anything_else_is_no_language(string? language)
    {
        Finding finding = FindingAssert.Only(WordingPack.CreateOrFindings(Form, language!, Complete, []).Findings, "TA6001", "language");

        Assert.Equal(language, finding.AttemptedValue);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        Result<WordingPack> result = WordingPack.CreateOrFindings(Form, "?", Texts(("2", "Two"), ("9", "Nine"), ("2", "Deux")), Anchors((7, "Always")));

        Assert.Null(result.ValueOrDefault);
        Assert.Equal(
            ["TA6001 language", "TA6002 items[1]", "TA6004 items[2]", "TA6003 items[9]", "TA6005 anchors[7]"],
            result.Findings.Select(finding => finding.Code + " " + finding.Path));
        Assert.All(result.Findings, finding => Assert.Equal(FindingSeverity.Error, finding.Severity));
    }

    [Fact]
    public void The_texts_may_be_changed_afterwards_without_changing_the_pack()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["1"] = "One", ["2"] = "Two" };
        WordingPack pack = WordingPack.CreateOrFindings(Form, "en", texts, []).Value;

        texts["1"] = "Other";

        Assert.Equal("One", pack["1"]);
    }

    [Fact]
    public void Asking_for_what_is_not_there_is_the_programmers_mistake()
    {
        WordingPack pack = WordingPack.CreateOrFindings(Form, "en", Complete, []).Value;

        Assert.StartsWith("form has no item of that code.", Assert.Throws<System.Collections.Generic.KeyNotFoundException>(() => pack["3"]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("itemCode", () => pack[null!]);
        Assert.Throws<ArgumentNullException>("instrument", () => WordingPack.CreateOrFindings(null!, "en", [], []));
        Assert.Throws<ArgumentNullException>("texts", () => WordingPack.CreateOrFindings(Form, "en", null!, []));
        Assert.Throws<ArgumentNullException>("anchors", () => WordingPack.CreateOrFindings(Form, "en", [], null!));
    }

    private static KeyValuePair<string, string>[] Complete => Texts(("1", "One"), ("2", "Two"));

    private static IReadOnlyList<Finding> Check(KeyValuePair<string, string>[] texts, params KeyValuePair<decimal, string>[] anchors) =>
        WordingPack.CreateOrFindings(Form, "en", texts, anchors).Findings;

    private static KeyValuePair<string, string>[] Texts(params (string Code, string Text)[] texts) =>
        [.. texts.Select(text => new KeyValuePair<string, string>(text.Code, text.Text))];

    private static KeyValuePair<decimal, string>[] Anchors(params (decimal Value, string Text)[] anchors) =>
        [.. anchors.Select(anchor => new KeyValuePair<decimal, string>(anchor.Value, anchor.Text))];

    [Fact]
    public void A_form_without_its_wording_shows_the_labels_of_the_library()
    {
        WordingPack pack = WordingPack.OfLabels(Instruments.WaiS.Client);

        Assert.Equal("en", pack.Language);
        Assert.Equal(Instruments.WaiS.Client.Items.Select(item => item.Label), Instruments.WaiS.Client.Items.Select(item => pack[item.Code]));
    }

    [Fact]
    public void An_item_without_a_label_shows_its_number() => Assert.Equal(
        "Item 2",
        WordingPack.OfLabels(Instrument.Define("plain", "1.0.0").Titled("Plain").RatedBy(Rater.Client).Answered(Likert.Points(1, 5)).Items("a", "b").Total(s => s.AllItems().Sum()).Build())["b"]);
}
