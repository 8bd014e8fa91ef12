using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

/// <summary>The wordings here are ours.</summary>
public sealed class WordingTextsTests
{
    private static readonly Instrument Form = Forms.Sum(2, Likert.Points(1, 2));

    [Fact]
    public void Each_line_of_a_form_has_its_own_ends()
    {
        Instrument srs = Instruments.Srs;
        WordingTexts texts = srs.Items.Aggregate(new WordingTexts("en"), (all, item) => all
            .WithItem(item.Code, "T").WithAnchor(item.Code, 0, "low " + item.Code).WithAnchor(item.Code, 10, "high " + item.Code));

        string form = WordingPack.CreateOrFindings(srs, texts).Value.ToForm();

        Assert.All(srs.Items, item => Assert.Contains(
            "0 low " + item.Code + " |----------------------------------------| 10 high " + item.Code, form, StringComparison.Ordinal));
    }

    [Fact]
    public void A_label_of_an_item_precedes_that_for_all_items() => Assert.Equal(
        "Form\n\n1. One\n   [ ] 1 no   [ ] 2\n\n2. Two\n   [ ] 1 never   [ ] 2\n\n",
        Pack(Two().WithAnchor(1, "no").WithAnchor("2", 1, "never")).ToForm());

    [Fact]
    public void Headings_and_explanations_are_printed_where_they_belong() => Assert.Equal(
        "Form\n\n1. One\n   [ ] 1   [ ] 2\n\nPart B\n\n2. Two\n   Think.\n   [ ] 1   [ ] 2\n\n",
        Pack(Two().WithSection("2", "Part B").WithHelp("2", "Think.")).ToForm());

    [Fact]
    public void Long_labels_stand_below_each_other()
    {
        string label = new('x', 60);

        Assert.Equal(
            "Form\n\n1. One\n   [ ] 1 " + label + "\n   [ ] 2 " + label + "\n\n2. Two\n   [ ] 1   [ ] 2\n\n",
            Pack(Two().WithAnchor("1", 1, label).WithAnchor("1", 2, label)).ToForm());
    }

    [Fact]
    public void A_pack_gives_back_what_it_was_made_of()
    {
        WordingPack pack = Pack(new WordingTexts("en", "Tick one.").WithItem("1", "{x}").WithItem("2", "Two").WithAnchor("2", 2, "b").WithAnchor("2", 1, "a")
            .WithSection("1", "Part").WithHelp("2", "Help").WithPlaceholder("x", "X"));

        Assert.Equal(("Tick one.", "{x}", "Part", null, null, "Help"), (pack.Instructions, pack["1"], pack.SectionAt("1"), pack.SectionAt("2"), pack.HelpOf("1"), pack.HelpOf("2")));
        Assert.Equal(["1 a", "2 b"], pack.AnchorsOf("2").Select(anchor => anchor.Value + " " + anchor.Label));
        Assert.Empty(pack.AnchorsOf("1"));
        Assert.Equal([new KeyValuePair<string, string>("x", "X")], pack.Placeholders);
    }

    [Fact]
    public void Places_are_filled_in_once_and_only_where_they_are_declared()
    {
        WordingPack pack = Pack(new WordingTexts("en").WithItem("1", "{therapist} and {other}, {").WithItem("2", "Two").WithPlaceholder("therapist", "your therapist"));

        Assert.Equal("your therapist and {other}, {", pack.Fill(pack["1"]));
        Assert.Equal("{therapist} and {other}, {", pack.Fill(pack["1"], new Dictionary<string, string> { ["therapist"] = "{therapist}" }));
        Assert.Equal("your therapist", pack.Fill("{therapist}", new Dictionary<string, string> { ["therapist"] = " " }));
    }

    [Fact]
    public void Where_an_item_has_a_response_format_of_its_own_labels_for_all_items_are_not_printed()
    {
        Instrument form = Forms.Empty(Likert.Points(0, 1)).Items("a", "b").Item("b", i => i.Answered(Likert.Points(0, 1))).Total(s => s.AllItems().Sum()).Build();

        Result<WordingPack> result = WordingPack.CreateOrFindings(form, new WordingTexts("en").WithItem("a", "A").WithItem("b", "B").WithAnchor(0, "never"));

        Assert.Equal("Form\n\n1. A\n   [ ] 0 never   [ ] 1\n\n2. B\n   [ ] 0   [ ] 1\n\n", result.Value.ToForm());
        FindingAssert.Only(result.Findings, "TA6104", "items[b].anchors", "b");
    }

    [Fact]
    public void The_question_of_the_PHQ9_that_has_options_of_its_own_is_printed_with_its_own()
    {
        Instrument phq = Instruments.Phq9;
        Item last = phq.Items[9];
        WordingTexts texts = phq.Items.Aggregate(new WordingTexts("en"), (all, item) => all.WithItem(item.Code, "T")).WithAnchor(0, "never").WithAnchor(3, "daily");

        FindingAssert.Only(WordingPack.CreateOrFindings(phq, texts).Findings, "TA6104", "items[" + last.Code + "].anchors", last.Code);
        Assert.EndsWith("10. T\n   [ ] 0 easy   [ ] 1   [ ] 2   [ ] 3\n\n", WordingPack.CreateOrFindings(phq, texts.WithAnchor(last.Code, 0, "easy")).Value.ToForm(), StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_of_a_definition_are_printed_only_where_the_pack_has_none_for_the_item()
    {
        Instrument form = Forms.Empty(Likert.Points(0, 1).Labelled("a", "b")).Items("1", "2").Item("2", i => i.Answered(Likert.Points(0, 1).Labelled("w", "x")))
            .Total(s => s.AllItems().Sum()).Build();
        string Options(WordingTexts texts) => string.Join(" / ", WordingPack.CreateOrFindings(form, texts).Value.ToForm().Split('\n').Where(line => line.StartsWith("   ", StringComparison.Ordinal)));

        Assert.Equal("   [ ] 0 a   [ ] 1 b /    [ ] 0 w   [ ] 1 x", Options(Two()));
        Assert.Equal("   [ ] 0 A   [ ] 1 /    [ ] 0 w   [ ] 1 x", Options(Two().WithAnchor(0, "A")));
        Assert.Equal("   [ ] 0 a   [ ] 1 b /    [ ] 0   [ ] 1 X", Options(Two().WithAnchor("2", 1, "X")));
    }

    [Theory]
    [InlineData("2", 3, "x")]
    [InlineData("2", 1, " ")]
    [InlineData("9", 1, "x")]
    public void A_label_needs_an_item_an_option_and_words(string item, int value, string label) =>
        FindingAssert.Only(Check(Two().WithAnchor(item, value, label)), "TA6101", "items[" + item + "].anchors[" + value + "]", value.ToString(System.Globalization.CultureInfo.InvariantCulture), item, "form");

    [Fact]
    public void Two_labels_at_one_value_of_an_item_are_found_however_it_is_written() =>
        FindingAssert.Only(Check(Two().WithAnchor("1", 1, "x").WithAnchor("1", 1.0m, "y")), "TA6101", "items[1].anchors[1]", "1", "1", "form");

    [Fact]
    public void A_heading_or_explanation_needs_an_item_and_words_and_to_be_the_only_one()
    {
        FindingAssert.Only(Check(Two().WithSection("9", "x")), "TA6102", "items[9].section", "section", "9", "form");
        FindingAssert.Only(Check(Two().WithSection("1", " ")), "TA6102", "items[1].section", "section", "1", "form");
        FindingAssert.Only(Check(Two().WithHelp("1", "x").WithHelp("1", "y")), "TA6102", "items[1].help", "help", "1", "form");
    }

    [Fact]
    public void A_placeholder_must_be_named_declared_once_used_and_have_something_to_print_otherwise()
    {
        FindingAssert.Only(Check(Two().WithPlaceholder("x", "X")), "TA6103", "placeholders[x]", "x");
        FindingAssert.Only(Check(Two().WithHelp("1", "{x}").WithPlaceholder("x", " ")), "TA6103", "placeholders[x]", "x");
        FindingAssert.Only(Check(Two().WithHelp("1", "{x}").WithPlaceholder("x", "X").WithPlaceholder("x", "Y")), "TA6103", "placeholders[x]", "x");
        FindingAssert.Only(Check(Two().WithHelp("1", "{x y}").WithPlaceholder("x y", "X")), "TA6103", "placeholders[x y]", "x y");
    }

    [Fact]
    public void A_name_in_braces_that_is_no_placeholder_is_a_warning()
    {
        Result<WordingPack> result = WordingPack.CreateOrFindings(Form, Two().WithHelp("1", "{x} {x}"));

        Assert.True(result.IsValid);
        FindingAssert.Only(result.Findings, "TA6105", "placeholders[x]", "x");
    }

    [Fact]
    public void A_pack_has_no_more_texts_than_a_document_has_room_for()
    {
        Instrument form = Forms.Sum(1, VisualAnalogue.Line(0m, 100m, 0.1m));
        WordingTexts texts = form.Format.Options().Take(513).Aggregate(new WordingTexts("en").WithItem("1", "One"), (all, value) => all.WithAnchor("1", value, "x"));

        FindingAssert.Only(WordingPack.CreateOrFindings(form, texts).Findings, "TA6106", "items[1].anchors", "513", "512");
    }

    [Fact]
    public void Texts_are_never_changed_by_adding_one()
    {
        WordingTexts one = new WordingTexts("en").WithItem("1", "One");
        _ = one.WithItem("2", "Two");

        FindingAssert.Only(Check(one), "TA6002", "items[2]", "2", "form");
        Assert.Equal("WordingTexts en", one.ToString());
    }

    [Fact]
    public void Five_hundred_and_twelve_texts_are_not_too_many_and_each_kind_and_item_is_counted_by_itself()
    {
        Instrument form = Forms.Sum(2, VisualAnalogue.Line(0m, 100m, 0.1m));
        WordingTexts none = new WordingTexts("en").WithItem("1", "One").WithItem("2", "Two");
        decimal[] values = [.. form.Format.Options().Take(513)];
        IReadOnlyList<Finding> Of(WordingTexts texts) => WordingPack.CreateOrFindings(form, texts).Findings;

        Assert.Empty(Of(values.Skip(1).Aggregate(none, (all, value) => all.WithAnchor("1", value, "x").WithAnchor("2", value, "x").WithAnchor(value, "x"))));
        FindingAssert.Only(Of(values.Aggregate(none, (all, value) => all.WithAnchor(value, "x"))), "TA6106", "anchors", "513", "512");
        FindingAssert.Only(
            Of(Enumerable.Range(0, 513).Aggregate(none.WithHelp("1", string.Concat(Enumerable.Range(0, 513).Select(i => "{x" + i + "}"))), (all, i) => all.WithPlaceholder("x" + i, "X"))),
            "TA6106", "placeholders", "513", "512");
        FindingAssert.Only(Of(Enumerable.Range(0, 513).Aggregate(none, (all, _) => all.WithSection("1", "x"))), "TA6102", "items[1].section", "section", "1", "form");
    }

    [Fact]
    public void Places_of_the_instructions_are_used_and_declared_like_others()
    {
        Assert.Empty(Check(new WordingTexts("en", "Think of {x}.").WithItem("1", "One").WithItem("2", "Two").WithPlaceholder("x", "X")));
        FindingAssert.Only(Check(new WordingTexts("en", "Think of {x}.").WithItem("1", "One").WithItem("2", "Two")), "TA6105", "placeholders[x]", "x");
    }

    [Fact]
    public void What_a_placeholder_prints_otherwise_is_no_place() => Assert.Empty(Check(Two().WithHelp("1", "{x}").WithPlaceholder("x", "see {y}")));

    [Fact]
    public void Without_labels_for_all_items_none_is_left_unprinted()
    {
        Instrument form = Forms.Empty(Likert.Points(0, 1)).Items("a", "b").Item("b", i => i.Answered(Likert.Points(0, 1))).Total(s => s.AllItems().Sum()).Build();

        Assert.Empty(WordingPack.CreateOrFindings(form, new WordingTexts("en").WithItem("a", "A").WithItem("b", "B")).Findings);
    }

    [Fact]
    public void Placeholders_stand_in_the_order_in_which_they_were_added_and_labels_by_ascending_value()
    {
        WordingPack pack = Pack(Two().WithHelp("1", "{b} {a} {c}").WithPlaceholder("b", "B").WithPlaceholder("a", "A").WithPlaceholder("c", "C").WithAnchor(2, "yes").WithAnchor(1, "no"));

        Assert.Equal(["b", "a", "c"], pack.Placeholders.Select(place => place.Key));
        Assert.Equal(["1 no", "2 yes"], pack.Anchors.Select(anchor => anchor.Value + " " + anchor.Label));
    }

    private static WordingTexts Two() => new WordingTexts("en").WithItem("1", "One").WithItem("2", "Two");

    private static IReadOnlyList<Finding> Check(WordingTexts texts) => WordingPack.CreateOrFindings(Form, texts).Findings;

    private static WordingPack Pack(WordingTexts texts) => WordingPack.CreateOrFindings(Form, texts).Value;
}
