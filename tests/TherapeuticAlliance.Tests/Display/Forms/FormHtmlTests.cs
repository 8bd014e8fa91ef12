using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Display.Forms;
using TherapeuticAlliance.Tests.Display.Markup;
using TherapeuticAlliance.Tests.Support;
using TherapeuticAlliance.Texts;
using Xunit;
using FormModel = TherapeuticAlliance.Display.Forms.FormModel;
using Shortest = TherapeuticAlliance.Tests.Support.Forms;

namespace TherapeuticAlliance.Tests.Display.Forms;

/// <summary>The wordings here are ours.</summary>
public sealed class FormHtmlTests
{
    private static readonly Instrument Srs = Instruments.Srs;

    [Fact]
    public void Nothing_is_chosen_beforehand()
    {
        XElement html = Html(Srs);

        Assert.DoesNotContain(html.Descendants(), element => element.Attribute("checked") is not null);
        Assert.All(html.Descendants("input").Where(input => (string?)input.Attribute("type") == "number"), input => Assert.Null(input.Attribute("value")));
    }

    [Fact]
    public void A_form_needs_no_script() => Assert.DoesNotContain(
        Html(Srs).DescendantsAndSelf(),
        element => element.Name.LocalName == "script" || element.Attributes().Any(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));

    [Theory]
    [InlineData("de-AT", "Absenden")]
    [InlineData("en", "Send")]
    [InlineData("fr", "Send")]
    public void What_the_library_adds_is_in_the_language_of_the_wording_where_it_speaks_it(string language, string button)
    {
        WordingTexts texts = Srs.Items.Aggregate(new WordingTexts(language), (all, item) => all.WithItem(item.Code, "Text").WithAnchor(item.Code, 0, "0").WithAnchor(item.Code, 10, "10"));

        Assert.Equal(button, Parsed.Of(FormModel.Of(WordingPack.CreateOrFindings(Srs, texts).Value).ToHtml()).Descendants("button").Single().Value);
    }

    [Fact]
    public void Each_item_is_a_group_with_its_text_as_legend()
    {
        XElement[] groups = [.. Html(Srs).Descendants("fieldset")];

        Assert.Equal(["1. Text 1", "2. Text 2", "3. Text 3", "4. Text 4"], groups.Select(group => group.Element("legend")!.Value));
    }

    [Fact]
    public void Each_field_has_a_name_for_those_who_do_not_see_it()
    {
        XElement html = Html(Srs);
        HashSet<string?> labelled = [.. html.Descendants("label").Select(label => (string?)label.Attribute("for"))];

        Assert.All(html.Descendants("input"), input => Assert.True(
            input.Attribute("aria-label") is not null || input.Ancestors("label").Any() || labelled.Contains((string?)input.Attribute("id"))));
    }

    [Fact]
    public void A_line_has_a_place_for_each_of_its_values() => Assert.Equal(
        Srs.Format.Options(), Html(Srs).Descendants("div").First(div => (string?)div.Attribute("class") == "ta-line").Elements("input").Select(input => (decimal)input.Attribute("value")!));

    [Fact]
    public void The_ends_of_each_line_are_those_of_its_item()
    {
        WordingTexts texts = Srs.Items.Aggregate(new WordingTexts("en"), (all, item) => all.WithItem(item.Code, "T").WithAnchor(item.Code, 0, "low " + item.Code).WithAnchor(item.Code, 10, "high " + item.Code));
        XElement html = Parsed.Of(FormModel.Of(WordingPack.CreateOrFindings(Srs, texts).Value).ToHtml());

        Assert.Equal(
            ["0 low 1|10 high 1", "0 low 2|10 high 2", "0 low 3|10 high 3", "0 low 4|10 high 4"],
            html.Descendants("div").Where(div => (string?)div.Attribute("class") == "ta-ends").Select(ends => string.Join("|", ends.Elements().Select(end => end.Value))));
    }

    [Fact]
    public void Options_stand_in_the_order_in_which_the_form_prints_them() => Assert.Equal(
        ["4", "3", "2", "1", "declined"],
        Html(Instruments.Csq8).Descendants("fieldset").First().Descendants("input").Select(input => (string)input.Attribute("value")!));

    [Fact]
    public void Reasons_are_those_of_the_response_format() => Assert.Equal(
        ["Does not apply", "I prefer not to answer"],
        Html(Shortest.Sum(1, Likert.Points(1, 5).OrNotApplicable())).Descendants("div").Single(div => (string?)div.Attribute("class") == "ta-reasons").Elements().Select(label => label.Value));

    [Fact]
    public void Headings_explanations_and_filled_places_are_shown()
    {
        WordingTexts texts = new WordingTexts("en", "For {who}.").WithItem("1", "I like {who}.").WithSection("1", "About {who}").WithHelp("1", "{who}?").WithAnchor("1", 1, "{who}!").WithPlaceholder("who", "them");
        XElement html = Parsed.Of(FormModel.Of(WordingPack.CreateOrFindings(Shortest.Sum(1), texts).Value, new Dictionary<string, string> { ["who"] = "<Dr. X>" }).ToHtml());

        Assert.Equal(["For <Dr. X>.", "<Dr. X>?"], html.Descendants("p").Select(p => p.Value));
        Assert.Equal("About <Dr. X>", html.Descendants("h2").Single().Value);
        Assert.Equal("1. I like <Dr. X>.", html.Descendants("legend").Single().Value);
        Assert.Equal("1 <Dr. X>!", html.Descendants("label").First().Value);
        Assert.Equal("form-1-help", (string?)html.Descendants("fieldset").Single().Attribute("aria-describedby"));
    }

    [Fact]
    public void A_resumed_form_shows_what_was_answered_and_what_was_not_possible()
    {
        FormModel form = FormModel.Of(DemoForms.Of(Srs));
        ResponseSheet sheet = Srs.Blank().With("1", 9.2m).WithText("2", "<b>").WithMissing("3");
        XElement html = Parsed.Of(form.ToHtml(FormOptions.Default.WithAnswers(sheet)));

        Assert.Equal(["item.1 9.2"], html.Descendants("input").Where(input => input.Attribute("checked") is not null).Select(input => (string)input.Attribute("name")! + " " + (string)input.Attribute("value")!));
        XElement error = html.Descendants("p").Single(p => (string?)p.Attribute("class") == "ta-error");
        Assert.Contains("<b>", error.Value, StringComparison.Ordinal);
        Assert.Equal((string?)error.Attribute("id"), (string?)error.Parent!.Attribute("aria-describedby"));
    }

    [Fact]
    public void Ids_are_unique_with_two_forms_on_one_page()
    {
        string One(string prefix) => FormModel.Of(DemoForms.Of(Srs)).ToHtml(FormOptions.Default.WithIdPrefix(prefix));
        string[] ids = [.. Parsed.Of("<div>" + One("one") + One("two") + "</div>").Descendants().Attributes("id").Select(id => id.Value)];

        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void Hostile_wording_stays_text()
    {
        const string Hostile = "</legend><script>alert(\"1\")</script>\u0000'&";
        XElement html = Parsed.Of(FormModel.Of(WordingPack.CreateOrFindings(Shortest.Sum(1), new WordingTexts("en").WithItem("1", Hostile)).Value).ToHtml());

        Assert.DoesNotContain(html.Descendants(), element => element.Name.LocalName == "script");
        Assert.Equal("1. " + Hostile.Replace('\u0000', '\uFFFD'), html.Descendants("legend").Single().Value);
    }

    [Theory]
    [InlineData("he", "rtl", "en")]
    [InlineData("ar-EG", "rtl", "en")]
    [InlineData("de", "ltr", null)]
    public void A_form_runs_in_the_direction_of_its_language(string language, string direction, string? ours)
    {
        XElement html = Parsed.Of(FormModel.Of(DemoForms.Of(Srs, language)).ToHtml());

        Assert.Equal((language, direction), ((string)html.Attribute("lang")!, (string)html.Attribute("dir")!));
        Assert.Equal(ours, (string?)html.Elements("button").Single().Attribute("lang"));
    }

    [Fact]
    public void A_host_adds_its_address_and_its_hidden_fields_and_may_bring_its_own_style()
    {
        XElement html = Parsed.Of(FormModel.Of(DemoForms.Of(Srs)).ToHtml(FormOptions.Default.WithAction("/a?b=1&c=2").WithHiddenField("token", "\"x\"").WithoutStyle()));

        Assert.Equal("/a?b=1&c=2", (string?)html.Attribute("action"));
        Assert.Equal(("token", "\"x\""), html.Elements("input").Select(input => ((string)input.Attribute("name")!, (string)input.Attribute("value")!)).Single());
        Assert.Empty(html.Elements("style"));
    }

    [Fact]
    public void A_form_is_the_same_in_every_culture()
    {
        string html = FormModel.Of(DemoForms.Of(Srs)).ToHtml();

        Assert.All(InCulture.Foreign, culture => Assert.Equal(html, InCulture.Of(culture, () => FormModel.Of(DemoForms.Of(Srs)).ToHtml())));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a\"")]
    public void A_prefix_that_is_no_name_is_the_programmers_mistake(string prefix) =>
        Assert.Equal("idPrefix", Assert.Throws<ArgumentException>(() => FormOptions.Default.WithIdPrefix(prefix)).ParamName);

    [Fact]
    public void A_hidden_field_cannot_be_an_answer() =>
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => FormOptions.Default.WithHiddenField("item.1", "5")).ParamName);

    [Fact]
    public void A_nonce_stands_at_the_style() =>
        Assert.Equal("abc", (string?)Parsed.Of(FormModel.Of(DemoForms.Of(Srs)).ToHtml(FormOptions.Default.WithNonce("abc"))).Element("style")!.Attribute("nonce"));

    [Fact]
    public void A_step_has_its_items_only_with_the_numbers_of_the_form()
    {
        XElement html = Parsed.Of(FormModel.Of(DemoForms.Of(Srs)).ToHtml(FormOptions.Default.WithItems(["4", "2"])));

        Assert.Equal(["2. Text 2", "4. Text 4"], html.Descendants("legend").Select(legend => legend.Value));
    }

    [Fact]
    public void A_host_has_buttons_of_its_own_and_one_that_says_send()
    {
        XElement html = Parsed.Of(FormModel.Of(DemoForms.Of(Srs)).ToHtml(FormOptions.Default.WithButton("go", "end").WithButton("go", "later", "Save <it>").In(TextProvider.German)));

        Assert.Equal(["Absenden", "Save <it>"], html.Elements("button").Select(button => button.Value));
        Assert.Equal(["go=end", "go=later"], html.Elements("button").Select(button => (string?)button.Attribute("name") + "=" + (string?)button.Attribute("value")));
    }

    [Fact]
    public void A_button_cannot_be_an_answer() =>
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => FormOptions.Default.WithButton("item.1", "5")).ParamName);

    private static XElement Html(Instrument instrument) => Parsed.Of(FormModel.Of(DemoForms.Of(instrument)).ToHtml());
}
