using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Fhir.Tests;

/// <summary>Everything that a form prints goes out, and comes back. The wordings here are ours.</summary>
public class WordingTests
{
    private static readonly Instrument Form = Instruments.Csq8;

    [Fact]
    public void Each_item_has_its_own_labels()
    {
        JsonElement[] items = Items(AllianceFhir.WriteQuestionnaire(Form, Worded));

        // Item 1 of the CSQ-8 prints its highest value first, item 2 its lowest.
        Assert.Equal(["four of 1", "three of 1", "two of 1", "one of 1"], Displays(items.Single(item => Link(item) == "1")));
        Assert.Equal(["one of 2", "two of 2", "three of 2", "four of 2"], Displays(items.Single(item => Link(item) == "2")));
    }

    [Fact]
    public void Places_have_what_is_printed_when_nothing_is_filled_in()
    {
        string json = AllianceFhir.WriteQuestionnaire(Form, Worded);

        Assert.DoesNotContain("{clinic}", json, StringComparison.Ordinal);
        Assert.Equal("Question 1 about this clinic", Items(json).Single(item => Link(item) == "1").GetProperty("text").GetString());
    }

    [Fact]
    public void Instructions_headings_and_explanations_are_items_without_an_answer()
    {
        JsonElement[] items = Items(AllianceFhir.WriteQuestionnaire(Form, Worded));

        Assert.Equal(["texts/instructions", "1", "2", "texts/section-3", "3"], items.Take(5).Select(Link));
        Assert.Equal(("display", "Think of this clinic."), (items[0].GetProperty("type").GetString(), items[0].GetProperty("text").GetString()));
        JsonElement help = Assert.Single(items.Single(item => Link(item) == "4").GetProperty("item").EnumerateArray());
        Assert.Equal(("texts/help-4", "As you see it.", "help"), (Link(help), help.GetProperty("text").GetString(), Control(help)));
    }

    [Fact]
    public void The_ends_of_each_line_stand_below_it()
    {
        WordingTexts texts = Instruments.Srs.Items.Aggregate(new WordingTexts("en"), (all, item) => all
            .WithItem(item.Code, "Line").WithAnchor(item.Code, 0, "low " + item.Code).WithAnchor(item.Code, 10, "high " + item.Code));
        FhirOptions options = Forms.Options.WithWording(WordingPack.CreateOrFindings(Instruments.Srs, texts).Value, "en");

        Assert.All(Items(AllianceFhir.WriteQuestionnaire(Instruments.Srs, options)), item => Assert.Equal(
            ["lower low " + Link(item), "upper high " + Link(item)],
            item.GetProperty("item").EnumerateArray().Select(end => Control(end) + " " + end.GetProperty("text").GetString())));
    }

    [Fact]
    public void A_response_shows_the_label_of_its_item()
    {
        string json = AllianceFhir.WriteResponse(Form.Answer(4, 1, 2, 3, 4, 1, 2, 3), Worded).Value;

        Assert.Contains("\"code\":\"4\",\"display\":\"four of 1\"", json, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"1\",\"display\":\"one of 2\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one of 2", 1)]
    [InlineData(" ONE of 2 ", 1)]
    [InlineData("one of 3", null)]
    public void A_label_alone_is_read_as_that_of_its_own_item(string label, int? value)
    {
        string json = "{\"resourceType\":\"QuestionnaireResponse\",\"questionnaire\":\"https://example.org/fhir/Questionnaire/" + Form.Id + "-own|" + Form.Version
            + "\",\"status\":\"completed\",\"item\":[{\"linkId\":\"2\",\"answer\":[{\"valueCoding\":{\"display\":\"" + label + "\"}}]}]}";
        Result<ResponseSheet> read = AllianceFhir.ReadResponse(json, Form, Worded);

        Assert.Equal(value, read.Value["2"].Value);
        Assert.Contains(read.Findings, finding => finding.Code == (value is null ? "TA9012" : "TA9013"));
    }

    [Fact]
    public void A_wording_of_the_same_definition_made_anew_has_the_same_labels()
    {
        // A definition that was read from a document is equal, but made of other objects.
        Instrument again = Again();
        FhirOptions options = Forms.Options.WithWording(WordingPack.CreateOrFindings(again, Texts(again).WithAnchor(0, "none")).Value, "own");

        Assert.Contains("\"display\":\"none\"", AllianceFhir.WriteQuestionnaire(Again(), options), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_without_labels_leaves_those_of_the_definition()
    {
        Instrument form = Instruments.WaiSr.Client;
        FhirOptions options = Forms.Options.WithWording(WordingPack.CreateOrFindings(form, Texts(form)).Value, "own");

        Assert.Contains("\"display\":\"Always\"", AllianceFhir.WriteQuestionnaire(form, options), StringComparison.Ordinal);
    }

    internal static FhirOptions Worded { get; } = Forms.Options.WithWording(WordingPack.CreateOrFindings(Form, Form.Items.Aggregate(
        new WordingTexts("en", "Think of {clinic}.").WithPlaceholder("clinic", "this clinic").WithSection("3", "Now {clinic}").WithHelp("4", "As you see it."),
        (all, item) => item.Format.Options().Aggregate(all.WithItem(item.Code, "Question " + item.Code + " about {clinic}"), (texts, value) => texts
            .WithAnchor(item.Code, value, new[] { "one", "two", "three", "four" }[(int)value - 1] + " of " + item.Code)))).Value, "own");

    private static WordingTexts Texts(Instrument form) => form.Items.Aggregate(new WordingTexts("en"), (all, item) => all.WithItem(item.Code, "Text"));

    private static Instrument Again() => Instrument.Define("again", "1.0.0").Titled("Again").RatedBy(Rater.Client).Answered(Likert.Points(0, 2)).NumberedItems(2)
        .Total(s => s.AllItems().Sum()).Build();

    private static JsonElement[] Items(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return [.. document.RootElement.Clone().GetProperty("item")[0].GetProperty("item").EnumerateArray()];
    }

    private static string Link(JsonElement item) => item.GetProperty("linkId").GetString()!;

    private static string Control(JsonElement item) =>
        item.GetProperty("extension")[0].GetProperty("valueCodeableConcept").GetProperty("coding")[0].GetProperty("code").GetString()!;

    private static IEnumerable<string> Displays(JsonElement item) =>
        item.GetProperty("answerOption").EnumerateArray().Select(option => option.GetProperty("valueCoding").GetProperty("display").GetString()!).Where(text => text.Contains(" of "));
}
