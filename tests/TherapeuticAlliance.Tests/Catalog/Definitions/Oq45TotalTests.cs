using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Key of docs/sources/instruments/oq.md: 45 items 0..4, nine reversed (4 - x), sum.</summary>
public sealed class Oq45TotalTests
{
    private static readonly Instrument Form = Instruments.Oq45;

    // All 0: 9·4 = 36. All 4: 36·4 = 144. Reversed ones 0 and the others 4: 180. Reversed ones 1 and the others 2: 9·3 + 36·2 = 99.
    [Fact]
    public void The_scores_are_those_worked_out_by_hand()
    {
        int[] reversed = [1, 12, 13, 20, 21, 24, 31, 37, 43];

        Assert.Equal(reversed, Key.Reversed(Form));
        Assert.Equal("total 36", Hand.Scores(Key.All(Form, 0)));
        Assert.Equal("total 144", Hand.Scores(Key.All(Form, 4)));
        Assert.Equal("total 180", Hand.Scores(Hand.Split(Form, reversed, 0, 4)));
        Assert.Equal("total 99", Hand.Scores(Hand.Split(Form, reversed, 1, 2)));
    }

    [Fact]
    public void Every_answer_is_needed_since_the_owners_rule_needs_the_subscales() =>
        Assert.Equal("total none", Hand.Scores(Key.All(Form, 2).WithMissing("45")));

    [Fact]
    public void The_version_without_a_key_stays_for_who_has_a_licensed_copy()
    {
        Instrument first = InstrumentCatalog.Default.Find("oq-45", "1.0.0")!;

        Assert.NotNull(first.MissingKey);
        Assert.Equal(45, first.WithKey(key => key.Total(s => s.AllItems().Sum())).AnswerFrom(System.Linq.Enumerable.Repeat((decimal?)1, 45)).Score()["total"].Value);
        Assert.Equal("1.1.0", InstrumentCatalog.Default.Find("oq-45")!.Version);
        Assert.Equal("total Verified", Hand.Evidence(Form));
        Assert.Equal(Permission.Needed, Form.Rights.ElectronicUse);
    }
}
