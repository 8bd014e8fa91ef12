using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

public class DefinitionRoundTripTests
{
    [Fact]
    public void What_is_written_reads_back_as_the_same_instrument() => Assert.All(Samples.All, instrument =>
    {
        Result<Instrument> result = AllianceJson.ReadDefinition(AllianceJson.WriteDefinitionUtf8(instrument));
        Assert.Empty(result.Findings);
        Assert.Equal(instrument.ContentHash, result.Value.ContentHash);
        Assert.Equal(AllianceJson.WriteDefinition(instrument), AllianceJson.WriteDefinition(result.Value));
    });

    [Fact]
    public void Everything_of_the_house_instrument_comes_back()
    {
        Instrument read = Expect.Valid(AllianceJson.ReadDefinition(AllianceJson.WriteDefinition(Samples.House)));
        Assert.Equal("House " + Samples.Scripts, read.Title);
        Assert.Equal("HM\u0308", read.Abbreviation);
        Assert.Equal("house", read.Family);
        Assert.Equal(Rater.Of("co-therapist"), read.Rater);
        Assert.Equal(Direction.HigherIsWorse, read.Direction);
        Assert.Equal(["10.1000/house", null], read.Citations.Select(citation => citation.Doi));
        Assert.Equal(("The house", "front desk", Permission.NotNeeded, Permission.Needed), (read.Rights.Holder, read.Rights.WhereToAsk, read.Rights.Permission, read.Rights.ElectronicUse));
        Assert.Equal("Ask first " + Samples.Scripts, read.Rights.Note);
        Assert.Equal([0m], read.Format.Excluded);
        Assert.Equal(["nie", "\u0647\u0645\u06CC\u0634\u0647"], read.Format.Anchors.Select(anchor => anchor.Label));
        Assert.Contains(MissingReason.NotApplicable, read.Format.MissingReasons);
        Assert.Equal([11, 1, 2, 4, 5, 6, 7], read.Items.Select(item => item.Number));
        Assert.Equal([1, 1, 3, 1000, 1, 1, 1], read.Items.Select(item => item.Weight));
        Assert.Equal(["q.2", "line"], read.Items.Where(item => item.Keying == Keying.Reverse).Select(item => item.Code));
        Item first = read.Items[0];
        Assert.Equal((OptionOrder.HighestFirst, "house.1", Samples.Scripts), (first.OptionOrder, first.BankItem, first.Label));
        Assert.Equal([Construct.Bond, Construct.SharedResponsibility], first.Constructs);
        Assert.Equal((-2m, "Manual, p. 12"), (read.FindItem("q.2")!.AlertAbove, read.FindItem("q.2")!.AlertSource));
        Assert.Equal("extra", Assert.Single(read.Items, item => item.IsUnscored).Code);
        Assert.Equal("0..10 by 0.1", read.FindItem("line")!.Format.ToString());
        Assert.DoesNotContain(MissingReason.NotApplicable, read.FindItem("line")!.Format.MissingReasons);
        Assert.Equal(9, read.FindItem("twin")!.Format.Anchors.Count);
    }

    [Fact]
    public void Every_rule_comes_back()
    {
        Instrument read = Expect.Valid(AllianceJson.ReadDefinition(AllianceJson.WriteDefinition(Samples.Ruled)));

        Assert.Equal((MissingRule.AtMostMissing(4), "Manual, p. 1"), (read.FormRule, read.FormRuleSource));
        Assert.Equal([10, 10, 20], read.Items[1].Points);
        Assert.Equal("3 is 1 or 2", read.Items[3].AppliesWhen!.ToString());
        Assert.Equal((MissingRule.AtLeastShare(3, 4).ExcusingNotApplicable(), RuleOrigin.Published), (read["gated"].Rule, read["gated"].RuleOrigin));
        Assert.Equal((ScoreRounding.HalfUp, 30.5m), (read["table"].Rounding, read["table"].Conversion[1]));
    }

    [Fact]
    public void Everything_of_its_scales_comes_back()
    {
        Instrument read = Expect.Valid(AllianceJson.ReadDefinition(AllianceJson.WriteDefinition(Samples.House)));
        Scale plain = read["plain"];
        Assert.Equal("Plain " + Samples.Scripts, plain.Name);
        Assert.Equal((10, 3, Aggregation.Sum), (plain.MultiplierNumerator, plain.MultiplierDenominator, plain.Aggregation));
        Assert.Equal((MissingRule.AtMostMissing(1), RuleOrigin.Published, "Manual, p. 7"), (plain.Rule, plain.RuleOrigin, plain.RuleSource));
        Assert.Equal([Construct.Global, Construct.Rupture], plain.Constructs);
        Assert.Equal((EvidenceLevel.Verified, 2), (plain.Evidence.Level, plain.Evidence.Sources.Count));
        Assert.Equal(["low: Below -12.5", "high: AtOrAbove 100", "one: AtOrBelow -2"], plain.Thresholds.Select(threshold => threshold.ToString()));
        Assert.Equal([ThresholdTarget.Score, ThresholdTarget.Score, ThresholdTarget.AnyItem], plain.Thresholds.Select(threshold => threshold.Target));
        Assert.Equal([0.75m, null], plain.Norms.Select(norm => norm.WithinPersonStandardDeviation));
        Assert.Equal((MissingRule.RequireAll, RuleOrigin.Published, Aggregation.Mean), (read["single"].Rule, read["single"].RuleOrigin, read["single"].Aggregation));
        Assert.Equal((MissingRule.RequireAll, RuleOrigin.Caller, "Nobody published one."), (read["mixed"].Rule, read["mixed"].RuleOrigin, read["mixed"].WhyNoThreshold));
        Assert.Equal(RuleOrigin.LibraryDefault, Expect.Valid(AllianceJson.ReadDefinition(Samples.Pulse))["task"].RuleOrigin);
    }

    [Fact]
    public void A_document_written_by_hand_reads_and_scores()
    {
        Instrument pulse = Expect.Valid(AllianceJson.ReadDefinition(Samples.Pulse));
        Assert.Equal(Samples.PulseInstrument.ContentHash, pulse.ContentHash);
        Assert.Equal(AllianceJson.WriteDefinition(Samples.PulseInstrument), AllianceJson.WriteDefinition(pulse));
        var report = pulse.Answer(5, 6, 2, 3, 4).Score();
        Assert.Equal(ExactScore.Of(17, 3), report["bond"].Exact);
        Assert.Equal(ExactScore.Of(7, 1), report["task"].Exact);
        Assert.Equal(ExactScore.Of(6, 1), pulse.Answer(null, 6, 2, 3, 4).Score()["bond"].Exact);
    }

    [Fact]
    public void A_byte_order_mark_may_stand_in_front()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Samples.Pulse)];
        Assert.Equal(Samples.PulseInstrument.ContentHash, Expect.Valid(AllianceJson.ReadDefinition(bytes)).ContentHash);
        Assert.True(AllianceJson.ReadDefinition("\uFEFF" + Samples.Pulse).IsValid);
    }

    [Fact]
    public void What_is_left_out_has_its_default_and_may_also_be_said()
    {
        string said = Samples.Pulse
            .With("\"title\": \"Clinic pulse\"", "\"title\": \"Clinic pulse\", \"family\": \"clinic-pulse\", \"direction\": \"higherIsBetter\", \"citations\": []")
            .With("\"step\": 1 }", "\"step\": 1.0, \"excluded\": [], \"anchors\": [], \"notApplicable\": false }")
            .With("{ \"code\": \"b1\" }", "{ \"code\": \"b1\", \"number\": 1, \"keying\": \"forward\", \"weight\": 1, \"optionOrder\": \"lowestFirst\", \"unscored\": false, \"constructs\": [] }")
            .With("\"aggregation\": \"sum\"", "\"aggregation\": \"sum\", \"name\": \"task\", \"multiplier\": { \"numerator\": 1 }, \"rule\": { \"kind\": \"requireAll\", \"origin\": \"libraryDefault\" }, \"evidence\": { \"level\": \"callerSupplied\", \"sources\": [] }, \"thresholds\": [], \"norms\": [], \"whyNoThreshold\": \"The definition names no published cut-off.\"");
        Assert.Equal(AllianceJson.WriteDefinition(Samples.PulseInstrument), AllianceJson.WriteDefinition(Expect.Valid(AllianceJson.ReadDefinition(said))));
    }

    [Fact]
    public void Any_texts_and_keys_come_back_as_they_were()
    {
        string[] pieces = ["a", "Z", "e\u0301", "\u05D0", "\u0628", "\U0001F600", "\"", "\\", "/", "\u0000", "\u001F", "\u007F", "\u2028", "\uFFFD", "<", "'", "+", "1"];
        Gen<string> text = Gen.Elements(pieces).ArrayOf().Select(chosen => "x" + string.Concat(chosen));
        Gen<(string Text, int Reversed, int Weight, int Allowed)> cases =
            from words in text
            from reversed in Gen.Choose(1, 4)
            from weight in Gen.Choose(1, 1000)
            from allowed in Gen.Choose(0, 3)
            select (words, reversed, weight, allowed);
        Expect.ForAll(cases, 200, c =>
        {
            Instrument instrument = Instrument.Define("random", "1.0.0").Titled(c.Text, c.Text).RatedBy(Rater.Child)
                .Answered(Likert.Points(0, 4).LabelledAt(2, c.Text)).NumberedItems(4).Reversed(c.Reversed).Weighted(c.Weight, "1")
                .Item(2, i => i.About(c.Text))
                .Total(s => s.AllItems().Sum().Named(c.Text).AtMostMissing(c.Allowed, publishedIn: c.Text)).Build();
            Instrument read = Expect.Valid(AllianceJson.ReadDefinition(AllianceJson.WriteDefinition(instrument)));
            Assert.Equal(instrument.ContentHash, read.ContentHash);
            Assert.Equal(c.Text, read.Title);
            Assert.Equal(c.Text, read["total"].RuleSource);
            Assert.Equal(AllianceJson.WriteDefinition(instrument), AllianceJson.WriteDefinition(read));
        });
    }
}
