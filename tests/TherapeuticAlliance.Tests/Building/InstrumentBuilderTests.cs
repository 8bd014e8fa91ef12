using System;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Building;

public sealed class InstrumentBuilderTests
{
    private static readonly ItemBank Bank = ItemBank.Numbered("house", 9);

    [Fact]
    public void The_head_of_a_definition_is_kept()
    {
        var rights = new Rights("h", "w", Permission.Needed, Permission.Needed);
        Instrument instrument = Instrument.Define("pulse", "1.2.3").Titled("Clinic pulse", "CP").RatedBy(Rater.Therapist).Answered(Likert.Points(1, 7))
            .OfFamily("house").HigherIsWorse().Cited("Somebody (2001)", "10.1/x").Cited("Another").Rights(rights)
            .NumberedItems(1).Total(s => s.AllItems().Sum()).Build();

        Assert.Equal(("pulse", "1.2.3", "Clinic pulse", "CP", "house"), (instrument.Id, instrument.Version, instrument.Title, instrument.Abbreviation, instrument.Family));
        Assert.Equal((Rater.Therapist, Direction.HigherIsWorse), (instrument.Rater, instrument.Direction));
        Assert.Equal(["Somebody (2001) doi:10.1/x", "Another"], instrument.Citations.Select(citation => citation.ToString()));
        Assert.Equal(("Somebody (2001)", "10.1/x"), (instrument.Citations[0].Text, instrument.Citations[0].Doi));
        Assert.Same(rights, instrument.Rights);
        Assert.Equal("1..7", instrument.Format.ToString());
    }

    [Fact]
    public void What_is_not_said_has_its_default()
    {
        Instrument instrument = Forms.Sum(1);

        Assert.Equal(("form", null, Direction.HigherIsBetter), (instrument.Family, instrument.Abbreviation, instrument.Direction));
        Assert.Empty(instrument.Citations);
    }

    [Fact]
    public void An_item_has_the_defaults_of_a_plain_question()
    {
        Item item = Forms.Sum(2).Items[1];

        Assert.Equal((1, "2", 2, null, null), (item.Position, item.Code, item.Number, item.BankItem, item.Label));
        Assert.Equal((Keying.Forward, 1, OptionOrder.LowestFirst, false), (item.Keying, item.Weight, item.OptionOrder, item.IsUnscored));
        Assert.Empty(item.Constructs);
        Assert.Equal("2", item.ToString());
    }

    [Fact]
    public void Everything_said_about_an_item_is_kept()
    {
        Item item = Forms.Empty().Items("a", "b").Reversed("b").Weighted(3, "b").PrintedHighestFirst("b")
            .Item("b", i => i.Numbered(9).About("my label").Measuring(Construct.Trust, Construct.Trust, Construct.Bond).Answered(Likert.Points(0, 3)).FromBank("house.4"))
            .Total(s => s.AllItems().Sum()).Build().Items[1];

        Assert.Equal((1, "b", 9, "house.4", "my label"), (item.Position, item.Code, item.Number, item.BankItem, item.Label));
        Assert.Equal((Keying.Reverse, 3, OptionOrder.HighestFirst, false), (item.Keying, item.Weight, item.OptionOrder, item.IsUnscored));
        Assert.Equal([Construct.Trust, Construct.Bond], item.Constructs);
        Assert.Equal("0..3", item.Format.ToString());
    }

    [Fact]
    public void Items_are_spoken_of_by_number_or_by_code()
    {
        Instrument byNumber = Forms.Numbered(3).Reversed(1).Weighted(2, "2").PrintedHighestFirst(3).Unscored(3).Item(2, i => i.About("x")).Total(s => s.AllItems().Sum()).Build();
        Instrument byCode = Forms.Numbered(3).Reversed("1").Weighted(2, "2").PrintedHighestFirst("3").Unscored("3").Item("2", i => i.About("x")).Total(s => s.AllItems().Sum()).Build();

        Assert.Equal(byNumber.ContentHash, byCode.ContentHash);
        Assert.Equal([Keying.Reverse, Keying.Forward, Keying.Forward], byNumber.Items.Select(item => item.Keying));
        Assert.Equal([1, 2, 1], byCode.Items.Select(item => item.Weight));
        Assert.Equal([OptionOrder.LowestFirst, OptionOrder.LowestFirst, OptionOrder.HighestFirst], byCode.Items.Select(item => item.OptionOrder));
        Assert.Equal([false, false, true], byCode.Items.Select(item => item.IsUnscored));
        Assert.Equal([null, "x", null], byCode.Items.Select(item => item.Label));
    }

    [Fact]
    public void An_item_is_spoken_of_by_its_printed_number_once_it_has_one() => Assert.Equal(
        [Keying.Forward, Keying.Reverse],
        Forms.Empty().Items("a", "b").Item("b", i => i.Numbered(7)).Reversed(7).Total(s => s.AllItems().Sum()).Build().Items.Select(item => item.Keying));

    [Fact]
    public void Items_of_every_kind_are_numbered_on_from_the_last()
    {
        Instrument instrument = Forms.Empty().Items("a").NumberedItems(2).ItemsFrom(Bank, 7, 5).Items("z").Total(s => s.AllItems().Sum()).Build();

        Assert.Equal(["a", "2", "3", "4", "5", "z"], instrument.Items.Select(item => item.Code));
        Assert.Equal([1, 2, 3, 4, 5, 6], instrument.Items.Select(item => item.Number));
        Assert.Equal([0, 1, 2, 3, 4, 5], instrument.Items.Select(item => item.Position));
        Assert.Equal([null, null, null, "house.7", "house.5", null], instrument.Items.Select(item => item.BankItem));
    }

    [Fact]
    public void No_items_are_numbered_when_the_count_is_not_above_0() =>
        Assert.Equal(["TA1020"], Forms.Numbered(-3).BuildOrFindings().Findings.Select(finding => finding.Code));

    [Fact]
    public void The_order_of_the_body_does_not_matter()
    {
        Instrument first = Forms.Numbered(3).Reversed(2).Weighted(2, "3").HigherIsWorse().OfFamily("f")
            .Evidence(EvidenceLevel.Verified, "a").NoThresholds("none").Scale("s", s => s.Items(1, 2).Mean().Times(10).AtMostMissing(1)).Unscored(3).Build();
        Instrument last = Forms.Empty().Scale("s", s => s.AtMostMissing(1).Times(10).Mean().Items(1, 2)).NoThresholds("none")
            .Evidence(EvidenceLevel.Verified, "a").OfFamily("f").HigherIsWorse().NumberedItems(3).Unscored(3).Weighted(2, "3").Reversed(2).Build();

        Assert.Equal(first.ContentHash, last.ContentHash);
        Assert.Equal((first.Family, first["s"].WhyNoThreshold, first["s"].Evidence.Level), (last.Family, last["s"].WhyNoThreshold, last["s"].Evidence.Level));
    }

    [Fact]
    public void Scales_stand_in_the_order_of_the_definition() => Assert.Equal(
        ["b", "a", "total"],
        Forms.Numbered(1).Scale("b", s => s.AllItems().Sum()).Scale("a", s => s.AllItems().Sum()).Total(s => s.AllItems().Sum()).Build().Scales.Select(scale => scale.ToString()));

    [Fact]
    public void A_scale_knows_its_instrument()
    {
        Instrument instrument = Forms.Sum(1);

        Assert.Same(instrument, instrument["s"].Instrument);
    }

    [Fact]
    public void What_is_said_after_building_changes_nothing_that_was_built()
    {
        InstrumentBuilder builder = Forms.Numbered(2).Scale("s", s => s.AllItems().Sum()).Cited("First");
        Instrument before = builder.Build();
        string hash = before.ContentHash;

        Instrument after = builder.Reversed(1).Items("new").Scale("t", s => s.AllItems().Mean()).Cited("Second").Build();

        Assert.Equal((2, 1, 1, hash), (before.Items.Count, before.Scales.Count, before.Citations.Count, before.ContentHash));
        Assert.Equal(Keying.Forward, before.Items[0].Keying);
        Assert.Equal((3, 2, 2), (after.Items.Count, after.Scales.Count, after.Citations.Count));
    }

    [Fact]
    public void Null_is_the_programmers_mistake()
    {
        IRaterStep titled = Instrument.Define("form", "1.0.0").Titled("Form");
        InstrumentBuilder body = Forms.Numbered(1);

        Assert.Throws<ArgumentNullException>("rater", () => titled.RatedBy(null!));
        Assert.Throws<ArgumentNullException>("format", () => titled.RatedBy(Rater.Client).Answered(null!));
        Assert.Throws<ArgumentNullException>("rights", () => body.Rights(null!));
        Assert.Throws<ArgumentNullException>("sources", () => body.Evidence(EvidenceLevel.Verified, null!));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => body.Evidence((EvidenceLevel)0, "s"));
        Assert.Throws<ArgumentNullException>("codes", () => body.Items(null!));
        Assert.Throws<ArgumentNullException>("bank", () => body.ItemsFrom(null!, 1));
        Assert.Throws<ArgumentNullException>("numbers", () => body.ItemsFrom(Bank, null!));
        Assert.Throws<ArgumentNullException>("describe", () => body.Item(1, null!));
        Assert.Throws<ArgumentNullException>("describe", () => body.Item("1", null!));
        Assert.Throws<ArgumentNullException>("numbers", () => body.Reversed((int[])null!));
        Assert.Throws<ArgumentNullException>("codes", () => body.Reversed((string[])null!));
        Assert.Throws<ArgumentNullException>("describe", () => body.Scale("s", null!));
        Assert.Throws<ArgumentNullException>("describe", () => body.Total(null!));
        Assert.Throws<ArgumentNullException>("format", () => body.Item(1, i => i.Answered(null!)));
        Assert.Throws<ArgumentNullException>("constructs", () => body.Item(1, i => i.Measuring(null!)));
    }
}
