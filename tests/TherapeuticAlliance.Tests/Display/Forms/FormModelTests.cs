using System;
using System.Linq;
using Xunit;
using FormModel = TherapeuticAlliance.Display.Forms.FormModel;
using Shortest = TherapeuticAlliance.Tests.Support.Forms;

namespace TherapeuticAlliance.Tests.Display.Forms;

public sealed class FormModelTests
{
    [Fact]
    public void A_form_tells_a_front_end_all_it_needs()
    {
        FormModel form = FormModel.Of(DemoForms.Of(Instruments.Srs, "de"));
        var item = form.Items[0];

        Assert.Equal((Instruments.Srs, "de", null, false), (form.Instrument, form.Language, form.Instructions, form.IsRightToLeft));
        Assert.Equal(("1", 1, "Text 1", "item.1", true, true, 0.1m), (item.Code, item.Number, item.Text, item.FieldName, item.IsLine, item.IsRequired, item.Step));
        Assert.Equal((0m, 10m, 101), (item.Lowest.Value, item.Highest.Value, item.Options.Count));
        Assert.Equal([MissingReason.NotAnswered, MissingReason.Declined], item.MissingReasons);
    }

    [Fact]
    public void An_item_is_required_where_a_scale_has_no_score_without_it()
    {
        Instrument form = Shortest.Numbered(3).Scale("a", s => s.Items(1, 2).Mean().AtLeastAnswered(1)).Scale("b", s => s.Items(2, 3).Sum()).Build();

        Assert.Equal([false, true, true], FormModel.Of(DemoForms.Of(form)).Items.Select(item => item.IsRequired));
    }

    [Theory]
    [InlineData(12, false)]
    [InlineData(13, true)]
    public void More_than_twelve_options_are_a_line(int options, bool isLine) =>
        Assert.Equal(isLine, FormModel.Of(DemoForms.Of(Shortest.Sum(1, Likert.Points(1, options)))).Items[0].IsLine);

    [Fact]
    public void On_paper_the_reasons_for_no_answer_are_offered_too() => Assert.Equal(
        "Form\n\n1. Text 1\n   [ ] 1   [ ] 2   [ ] Does not apply\n\n",
        FormModel.Of(DemoForms.Of(Shortest.Sum(1, Likert.Points(1, 2).OrNotApplicable()))).ToText());

    [Fact]
    public void Neither_a_form_nor_its_items_show_a_text()
    {
        FormModel form = FormModel.Of(DemoForms.Of(Instruments.Srs));

        Assert.Equal(("FormModel of srs-v3 1.0.0 en", "1", "0"), (form.ToString(), form.Items[0].ToString(), form.Items[0].Options[0].ToString()));
    }

    [Fact]
    public void A_form_without_a_pack_is_the_programmers_mistake() => Assert.Throws<ArgumentNullException>("pack", () => FormModel.Of(null!));
}
