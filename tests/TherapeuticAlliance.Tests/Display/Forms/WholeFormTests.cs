using System;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Display.Forms;
using TherapeuticAlliance.Display.Markup;
using TherapeuticAlliance.Tests.Display.Markup;
using TherapeuticAlliance.Texts;
using Xunit;
using FormModel = TherapeuticAlliance.Display.Forms.FormModel;
using Shortest = TherapeuticAlliance.Tests.Support.Forms;

namespace TherapeuticAlliance.Tests.Display.Forms;

/// <summary>A whole form, put together by hand. It runs from right to left, and what the library adds does not.</summary>
public sealed class WholeFormTests
{
    private static readonly Instrument Form = Shortest.Empty(Likert.Points(1, 2)).NumberedItems(3).Item(2, i => i.Answered(Likert.Points(0, 12))).Unscored(2).Scale("s", s => s.Items(1, 3).Sum()).Build();

    private static readonly FormModel Model = FormModel.Of(WordingPack.CreateOrFindings(Form, new WordingTexts("he", "Tick one.").WithItem("1", "One").WithItem("2", "Two").WithItem("3", "Three")
        .WithSection("1", "Part").WithHelp("1", "Help").WithHelp("3", "More").WithAnchor("1", 1, "no").WithAnchor("2", 12, "most")).Value);

    [Fact]
    public void A_form_is_written_whole()
    {
        ResponseSheet sheet = Form.Blank().WithText("1", "x").With("2", 12).WithMissing("3", MissingReason.Declined);
        string line = string.Concat(Enumerable.Range(0, 12).Select(i => $"<input type=\"radio\" name=\"item.2\" value=\"{i}\" aria-label=\"{i}\"/>"));

        Assert.Equal(
            $"""
            <form class="ta-form" id="form" method="post" action="/go" accept-charset="utf-8" lang="he" dir="rtl">
            <input type="hidden" name="token" value="t"/>
            <p class="ta-instructions">Tick one.</p>
            <h2>Part</h2>
            <fieldset id="form-1" aria-describedby="form-1-help form-1-error">
            <legend>1. One</legend>
            <p id="form-1-help">Help</p>
            <p class="ta-error" id="form-1-error" lang="en" dir="ltr">This answer is not possible here: x. Please answer again, or leave it out.</p>
            <label class="ta-option"><input type="radio" name="item.1" value="1"/><span>1 no</span></label>
            <label class="ta-option"><input type="radio" name="item.1" value="2"/><span>2</span></label>
            <div class="ta-reasons">
            <label class="ta-option"><input type="radio" name="item.1" value="declined"/><span lang="en" dir="ltr">I prefer not to answer</span></label>
            </div>
            </fieldset>
            <fieldset id="form-2">
            <legend>2. Two</legend>
            <div class="ta-ends" aria-hidden="true"><span>0</span><span>12 most</span></div>
            <div class="ta-line">{line}<input type="radio" name="item.2" value="12" aria-label="12 most" checked="checked"/></div>
            <div class="ta-typed" lang="en" dir="ltr"><p id="form-2-hint">Mark a place on the line, or type a number instead.</p><label for="form-2-typed">Number from 0 to 12</label> <input type="number" id="form-2-typed" name="item.2" min="0" max="12" step="1" autocomplete="off" aria-describedby="form-2-hint"/></div>
            <div class="ta-reasons">
            <label class="ta-option"><input type="radio" name="item.2" value="declined"/><span lang="en" dir="ltr">I prefer not to answer</span></label>
            </div>
            </fieldset>
            <fieldset id="form-3" aria-describedby="form-3-help">
            <legend>3. Three</legend>
            <p id="form-3-help">More</p>
            <label class="ta-option"><input type="radio" name="item.3" value="1"/><span>1</span></label>
            <label class="ta-option"><input type="radio" name="item.3" value="2"/><span>2</span></label>
            <div class="ta-reasons">
            <label class="ta-option"><input type="radio" name="item.3" value="declined" checked="checked"/><span lang="en" dir="ltr">I prefer not to answer</span></label>
            </div>
            </fieldset>
            <button type="submit" lang="en" dir="ltr">Send</button></form>

            """.Replace("\r\n", "\n"),
            Model.ToHtml(FormOptions.Default.WithAction("/go").WithHiddenField("token", "t").WithAnswers(sheet).WithoutStyle()));
    }

    [Fact]
    public void A_chosen_option_is_checked_and_buttons_of_a_host_are_written_each_on_its_line()
    {
        string html = Model.ToHtml(FormOptions.Default.WithAnswers(Form.Blank().With("3", 2)).WithButton("go", "end").WithButton("go", "later", "Save").WithItems(["3"]));

        Assert.Contains("<input type=\"radio\" name=\"item.3\" value=\"1\"/>", html, StringComparison.Ordinal);
        Assert.Contains("<input type=\"radio\" name=\"item.3\" value=\"2\" checked=\"checked\"/>", html, StringComparison.Ordinal);
        Assert.EndsWith(
            "</fieldset>\n<button type=\"submit\" name=\"go\" value=\"end\" lang=\"en\" dir=\"ltr\">Send</button>\n<button type=\"submit\" name=\"go\" value=\"later\">Save</button>\n</form>\n",
            html, StringComparison.Ordinal);
        Assert.NotNull(Parsed.Of(html).Element("style"));
        Assert.Equal("form", (string?)Parsed.Of(html).Attribute("id"));
    }

    [Fact]
    public void Options_that_follow_leave_those_before_as_they_are()
    {
        FormOptions options = FormOptions.Default.WithIdPrefix("mine").WithAnswers(Form.Blank().With("3", 2)).WithHiddenField("token", "t").In(TextProvider.German).WithNonce("n").WithItems(["3"])
            .WithButton("go", "end").WithAction("/go");
        string html = Model.ToHtml(options), plain = Model.ToHtml(options.WithoutStyle().WithAction("/there"));

        Assert.Equal(("mine", "/go", "n"), ((string?)Parsed.Of(html).Attribute("id"), (string?)Parsed.Of(html).Attribute("action"), (string?)Parsed.Of(html).Element("style")!.Attribute("nonce")));
        Assert.Equal("Absenden", Parsed.Of(html).Element("button")!.Value);
        Assert.Equal("3. Three", Parsed.Of(html).Descendants("legend").Single().Value);
        Assert.Single(Parsed.Of(html).Descendants("input"), input => input.Attribute("checked") is not null);
        Assert.Null(Parsed.Of(plain).Element("style"));
        Assert.Equal("FormOptions mine", options.ToString());
    }

    [Fact]
    public void A_name_that_is_an_answers_and_a_sheet_of_another_form_are_refused_in_words()
    {
        Assert.StartsWith("Names that begin with item. are those of the answers.", Assert.Throws<ArgumentException>(() => FormOptions.Default.WithButton("item.1", "5")).Message, StringComparison.Ordinal);
        Assert.StartsWith("The earlier sheet is of another definition.", Assert.Throws<ArgumentException>(() => Model.ReadPosted([], Instruments.Ors.Blank())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Blanks_around_a_reason_are_nothing_and_the_same_text_twice_is_one()
    {
        Assert.Equal(MissingReason.Declined, Model.ReadPosted(DemoForms.Posted(("item.1", " declined ")))["1"].Reason);
        Assert.Equal("x", Assert.Single(Model.ReadPosted(DemoForms.Posted(("item.9", "x"), ("item.9", " x "))).UnknownItemAnswers).Text);
    }

    [Fact]
    public void On_paper_places_are_filled_and_what_the_library_adds_is_in_the_language_asked_for()
    {
        Instrument form = Shortest.Sum(1, Likert.Points(1, 2).OrNotApplicable());
        WordingPack pack = WordingPack.CreateOrFindings(form, new WordingTexts("en").WithItem("1", "I like {who}.").WithPlaceholder("who", "them")).Value;

        Assert.Equal(
            "Form\n\n1. I like Ada.\n   [ ] 1   [ ] 2   [ ] " + TextProvider.German.Say(TherapeuticAlliance.Display.Words.FormWords.NotApplicable) + "\n\n",
            FormModel.Of(pack, new System.Collections.Generic.Dictionary<string, string> { ["who"] = "Ada" }).ToText(TextProvider.German));
    }

    [Theory]
    [InlineData("azAZ09-")]
    [InlineData("z")]
    [InlineData("A")]
    [InlineData("Z")]
    public void A_prefix_has_letters_digits_and_hyphens(string prefix) => Assert.Equal(prefix, IdPrefix.Checked(prefix, "prefix"));

    [Fact]
    public void A_prefix_has_at_most_64_characters_and_a_part_keeps_its_name()
    {
        Assert.StartsWith(
            "A prefix of ids has letters, digits and hyphens, at most 64, and begins with a letter.",
            Assert.Throws<ArgumentException>("name", () => IdPrefix.Checked(new string('x', 65), "name")).Message, StringComparison.Ordinal);
        Assert.Equal(("a-part", new string('x', 59) + "-part"), (IdPrefix.Inner("a", "part"), IdPrefix.Inner(new string('x', 64), "part")));
    }

    // In one test, since a test's name could not hold them.
    [Fact]
    public void Half_of_a_pair_at_the_end_is_replaced_and_a_pair_at_the_beginning_is_not()
    {
        Assert.Equal("x\uFFFD", new MarkupWriter().Text("x\uD83D").ToString());
        Assert.Equal("\uD83D\uDE00", new MarkupWriter().Text("\uD83D\uDE00").ToString());
    }
}
