using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Key of docs/sources/instruments/gcq.md: 12 items 0..6, three means; engaged is better high, the others low.</summary>
public sealed class GcqSTests
{
    private static readonly Instrument Form = Instruments.GcqS;

    // Item i answered i mod 7. Engaged (1 + 2 + 4 + 1 + 4)/5 = 12/5, avoiding (3 + 5 + 2)/3 = 10/3, conflict (6 + 0 + 3 + 5)/4 = 7/2.
    [Fact]
    public void The_scores_are_those_worked_out_by_hand()
    {
        Assert.Equal("engaged 12/5, avoiding 10/3, conflict 7/2", Hand.Scores(Hand.Fill(Form, "1 2 3 4 5 6 0 1 2 3 4 5")));
        Assert.Equal("engaged 6, avoiding 6, conflict 6", Hand.Scores(Key.All(Form, 6)));
    }

    // Items 3, 5, 6 and 7 blank: avoiding is item 9 alone, 2; conflict (3 + 5)/2 = 4. With item 11 blank too, 7 of 12 are answered.
    [Fact]
    public void Four_items_may_be_missing_and_five_void_the_form()
    {
        Assert.Equal("engaged 12/5, avoiding 2, conflict 4", Hand.Scores(Hand.Fill(Form, "1 2 - 4 - - - 1 2 3 4 5")));
        Assert.Equal("engaged none, avoiding none, conflict none", Hand.Scores(Hand.Fill(Form, "1 2 - 4 - - - 1 2 3 - 5")));
        Assert.Equal("engaged 12/5, avoiding none, conflict 7/2", Hand.Scores(Hand.Fill(Form, "1 2 - 4 - 6 0 1 - 3 4 5")));
    }

    [Fact]
    public void The_first_version_still_needs_every_item_of_a_scale()
    {
        Instrument first = InstrumentCatalog.Default.Find("gcq-s", "1.0.0")!;

        Assert.Equal("engaged none, avoiding 6, conflict 6", Hand.Scores(Key.All(first, 6).WithMissing("11")));
        Assert.Equal("1.1.0", Form.Version);
        Assert.Equal((MissingRule.AtMostMissing(4), "Form copy at jagomart.net/item/112905 (secondary)"), (Form.FormRule, Form.FormRuleSource));
    }

    [Fact]
    public void Each_scale_has_the_key_and_the_direction_of_the_source()
    {
        Assert.Equal(["1 2 4 8 11", "3 5 9", "6 7 10 12"], Form.Scales.Select(Key.Of));
        Assert.Equal([Direction.HigherIsBetter, Direction.HigherIsWorse, Direction.HigherIsWorse], Form.Scales.Select(scale => scale.Direction));
        Assert.Equal(Direction.Neither, Form.Direction);
        Assert.Equal("engaged SingleSource, avoiding SingleSource, conflict SingleSource", Hand.Evidence(Form));
    }
}
