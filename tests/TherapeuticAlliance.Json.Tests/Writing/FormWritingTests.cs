using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Display.Forms;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Writing;

/// <summary>A form to fill in, as a front end of any kind gets it. The wordings here are ours.</summary>
public class FormWritingTests
{
    internal static FormModel Form(Instrument instrument, string language = "en") => FormModel.Of(WordingPack.CreateOrFindings(
        instrument, instrument.Items.Aggregate(new WordingTexts(language), (texts, item) => texts.WithItem(item.Code, "Text " + item.Code))).Value);

    [Fact]
    public void A_line_has_its_ends_its_step_and_its_labels()
    {
        WordingTexts texts = Instruments.Srs.Items.Aggregate(new WordingTexts("en", "For {who}.").WithPlaceholder("who", "them").WithSection("1", "Today").WithHelp("1", "As you like."), (all, item) => all
            .WithItem(item.Code, "Line " + item.Code).WithAnchor(item.Code, 0, "low").WithAnchor(item.Code, 10, "high"));
        string json = AllianceJson.WriteForm(FormModel.Of(WordingPack.CreateOrFindings(Instruments.Srs, texts).Value, new Dictionary<string, string> { ["who"] = "Dr. Ada" }));

        Assert.StartsWith(
            "{\"document\":\"therapeutic-alliance/form\",\"documentVersion\":1,\"instrument\":{\"id\":\"srs-v3\",\"version\":\"1.0.0\",\"contentHash\":\"" + Instruments.Srs.ContentHash
            + "\"},\"title\":\"" + Instruments.Srs.Title + "\",\"language\":\"en\",\"instructions\":\"For Dr. Ada.\",\"items\":["
            + "{\"code\":\"1\",\"number\":1,\"field\":\"item.1\",\"section\":\"Today\",\"text\":\"Line 1\",\"help\":\"As you like.\",\"required\":true,"
            + "\"line\":{\"lowest\":0,\"highest\":10,\"step\":0.1,\"labels\":[{\"value\":0,\"label\":\"low\"},{\"value\":10,\"label\":\"high\"}]},"
            + "\"missing\":[\"notAnswered\",\"declined\"]},{\"code\":\"2\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_are_in_the_order_in_which_the_form_prints_them()
    {
        using JsonDocument document = JsonDocument.Parse(AllianceJson.WriteFormUtf8(Form(Instruments.Csq8)));
        JsonElement[] items = [.. document.RootElement.GetProperty("items").EnumerateArray()];

        Assert.Equal([4, 3, 2, 1], items[0].GetProperty("options").EnumerateArray().Select(option => option.GetProperty("value").GetInt32()));
        Assert.Equal([1, 2, 3, 4], items[1].GetProperty("options").EnumerateArray().Select(option => option.GetProperty("value").GetInt32()));
        Assert.False(items[0].TryGetProperty("line", out _));
    }

    [Fact]
    public void Every_form_of_the_catalogue_tells_what_may_be_posted()
    {
        foreach (Instrument instrument in InstrumentCatalog.Default.Instruments)
        {
            FormModel form = Form(instrument);
            using JsonDocument document = JsonDocument.Parse(AllianceJson.WriteForm(form));
            ResponseSheet sheet = form.ReadPosted(document.RootElement.GetProperty("items").EnumerateArray().Select(item => new KeyValuePair<string, string?>(
                item.GetProperty("field").GetString()!,
                item.TryGetProperty("line", out JsonElement line) ? line.GetProperty("highest").GetRawText() : item.GetProperty("options")[0].GetProperty("value").GetRawText())));

            Assert.True(sheet.IsComplete, instrument.Id);
        }
    }

    [Fact]
    public void A_form_from_right_to_left_says_so() =>
        Assert.Contains("\"language\":\"he\",\"rightToLeft\":true", AllianceJson.WriteForm(Form(Instruments.Srs, "he")), StringComparison.Ordinal);

    [Fact]
    public void Values_that_a_line_leaves_out_are_named()
    {
        Instrument form = Instrument.Define("gap", "1.0.0").Titled("Gap").RatedBy(Rater.Client).Answered(Likert.Points(-10, 10).Excluding(0)).NumberedItems(1).Total(s => s.AllItems().Sum()).Build();

        Assert.Contains("\"line\":{\"lowest\":-10,\"highest\":10,\"step\":1,\"excluded\":[0]}", AllianceJson.WriteForm(Form(form)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_in_the_model_of_a_host_is_written_and_not_read()
    {
        JsonSerializerOptions options = new JsonSerializerOptions().AddTherapeuticAlliance(Samples.Catalog);
        string json = JsonSerializer.Serialize(Form(Instruments.Srs), options);

        Assert.Equal(AllianceJson.WriteForm(Form(Instruments.Srs)), json);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<FormModel>(json, options));
    }

    [Fact]
    public void No_form_is_the_programmers_mistake() => Assert.Throws<ArgumentNullException>("form", () => AllianceJson.WriteForm(null!));
}
