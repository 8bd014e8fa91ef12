using System;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Writing;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

public class WordingTests
{
    private static readonly Instrument Pulse = Samples.PulseInstrument;

    [Fact]
    public void A_pack_is_read_and_changes_nothing_about_the_definition()
    {
        WordingPack pack = Expect.Valid(AllianceJson.ReadWording(Keys.Wording, Pulse));
        Assert.Same(Pulse, pack.Instrument);
        Assert.Equal(("en", "Think of today.", "Third."), (pack.Language, pack.Instructions, pack["b3"]));
        Assert.Equal(["1 not at all", "7 fully"], pack.Anchors.Select(anchor => anchor.Value + " " + anchor.Label));
        Assert.Null(pack.Anchor(4));
    }

    [Fact]
    public void A_pack_says_itself_which_instrument_of_a_catalogue_it_words()
    {
        InstrumentCatalog catalog = InstrumentCatalog.Default.With(Pulse);

        Assert.Same(Pulse, Expect.Valid(AllianceJson.ReadWording(Keys.Wording, catalog)).Instrument);
        Assert.Same(Pulse, Expect.Valid(AllianceJson.ReadWording(Encoding.UTF8.GetBytes(Keys.Wording), catalog)).Instrument);
    }

    [Theory]
    [InlineData("\"clinic-pulse\"", "\"clinic-pulse-2\"", "InstrumentUnknown $.instrument")]
    [InlineData("1.0.0", "1.0.1", "InstrumentVersionOther $.version")]
    [InlineData("\"instrument\": \"clinic-pulse\",", "", "MemberMissing $.instrument")]
    public void A_pack_of_no_instrument_of_the_catalogue_says_so(string from, string to, string finding)
    {
        string damaged = Keys.Wording.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Keys.Wording, damaged);

        Finding[] findings = [.. AllianceJson.ReadWording(damaged, InstrumentCatalog.Default.With(Pulse)).Findings];

        Assert.Equal([finding], findings.Select(one => one.Kind.Name + " " + one.Path));
    }

    [Fact]
    public void Texts_of_all_scripts_survive_byte_for_byte()
    {
        WordingPack pack = WordingPack.CreateOrFindings(
            Pulse, "he", Pulse.Items.ToDictionary(item => item.Code, item => item.Code + Samples.Scripts),
            new System.Collections.Generic.Dictionary<decimal, string> { [1.0m] = Samples.Scripts, [7] = "e\u0301\u0327" }, Samples.Scripts).Value;
        foreach (WritingOptions options in new[] { WritingOptions.Canonical, WritingOptions.Canonical.Indented() })
        {
            WordingPack read = Expect.Valid(AllianceJson.ReadWording(AllianceJson.WriteWordingUtf8(pack, options), Pulse));
            Assert.All(Pulse.Items, item => Assert.Equal(Encoding.UTF8.GetBytes(item.Code + Samples.Scripts), Encoding.UTF8.GetBytes(read[item.Code])));
            Assert.Equal((Samples.Scripts, Samples.Scripts, "e\u0301\u0327"), (read.Instructions, read.Anchor(1), read.Anchor(7)));
            Assert.Equal(AllianceJson.WriteWording(pack), AllianceJson.WriteWording(read));
        }
    }

    [Theory]
    [InlineData("clinic-pulse", "clinic-pulse-2", "WordingOfOtherInstrument $")]
    [InlineData("1.0.0", "1.0.1", "WordingOfOtherInstrument $")]
    [InlineData("\"language\": \"en\"", "\"language\": \"in English\"", "WordingLanguageMalformed $.language")]
    [InlineData("{ \"code\": \"b2\", \"text\": \"Second.\" }, ", "", "WordingMissing $.items")]
    [InlineData("\"Second.\"", "\"  \"", "WordingMissing $.items[1].text")]
    [InlineData("\"code\": \"b2\"", "\"code\": \"b9\"", "WordingMissing $.items", "WordedItemUnknown $.items[1].code")]
    [InlineData("\"code\": \"t2\", \"text\": \"Fifth.\" }", "\"code\": \"t2\", \"text\": \"Fifth.\" }, { \"code\": \"b1\", \"text\": \"Again.\" }", "WordingDuplicate $.items[5].code")]
    [InlineData("\"value\": 7", "\"value\": 8", "WordedAnchorInvalid $.anchors[0]")]
    [InlineData("\"value\": 7", "\"value\": 1.0", "WordedAnchorInvalid $.anchors[1]")]
    [InlineData("\"text\": \"Third.\"", "\"text\": \"Third.\", \"text\": \"x\"", "MemberTwice $.items[2].text")]
    [InlineData("\"text\": \"Third.\"", "\"wording\": \"Third.\"", "MemberUnknown $.items[2]", "MemberMissing $.items[2].text")]
    [InlineData("\"text\": \"Third.\"", "\"text\": null", "NullInvalid $.items[2].text")]
    [InlineData("\"text\": \"Third.\"", "\"text\": \"\\uD800\"", "TextBroken $.items[2].text")]
    [InlineData("\"instructions\": \"Think of today.\",", "\"instructions\": 1,", "TypeInvalid $.instructions")]
    [InlineData("therapeutic-alliance/wording", "therapeutic-alliance/key", "KindOther $.document")]
    public void Damage_of_a_pack_is_found_at_its_place(string place, string by, params string[] expected) =>
        Expect.Findings(AllianceJson.ReadWording(Keys.Wording.With(place, by), Pulse).Findings, expected);

    [Theory]
    [InlineData("\"value\": 1, \"text\": \"cold\"", "\"value\": 8, \"text\": \"cold\"", "ItemAnchorInvalid $.items[0].anchors[0]")]
    [InlineData("\"value\": 1, \"text\": \"cold\"", "\"value\": 7.0, \"text\": \"cold\"", "ItemAnchorInvalid $.items[0].anchors[1]")]
    [InlineData("\"Between us\"", "\" \"", "ItemNoteInvalid $.items[0].section")]
    [InlineData("\"As far as you can tell.\"", "\"\"", "ItemNoteInvalid $.items[1].help")]
    [InlineData("\"name\": \"therapist\"", "\"name\": \"counsellor\"", "PlaceholderInvalid $.placeholders[0].name", "PlaceUndeclared $.placeholders")]
    [InlineData("\"fallback\": \"your therapist\"", "\"fallback\": null", "NullInvalid $.placeholders[0].fallback")]
    [InlineData("\"fallback\": \"your therapist\"", "\"otherwise\": \"x\"", "MemberUnknown $.placeholders[0]", "MemberMissing $.placeholders[0].fallback")]
    [InlineData("\"value\": 1, \"text\": \"cold\"", "\"value\": 1", "MemberMissing $.items[0].anchors[0].text")]
    public void Damage_of_texts_of_single_items_is_found_at_its_place(string place, string by, params string[] expected) =>
        Expect.Findings(AllianceJson.ReadWording(Keys.FullWording.With(place, by), Pulse).Findings, expected);

    [Fact]
    public void Every_kind_of_text_is_read()
    {
        WordingPack pack = Expect.Valid(AllianceJson.ReadWording(Keys.FullWording, Pulse));

        Assert.Equal(("Between us", "Our work", "As far as you can tell."), (pack.SectionAt("b1"), pack.SectionAt("t1"), pack.HelpOf("b2")));
        Assert.Equal(("cold", "warm", "fully", null), (pack.Anchor(Pulse.Items[0], 1), pack.Anchor(Pulse.Items[0], 7), pack.Anchor(Pulse.Items[1], 7), pack.Anchor(Pulse.Items[1], 1)));
        Assert.Equal("Second, your therapist.", pack.Fill(pack["b2"]));
    }

    [Fact]
    public void A_pack_for_another_form_says_for_which()
    {
        Finding finding = Assert.Single(AllianceJson.ReadWording(Keys.Wording, Samples.House).Findings);
        Assert.Same(WordingFindings.WordingOfOtherInstrument, finding.Kind);
        Assert.Equal(["clinic-pulse 1.0.0", "house.mixed 2.10.0"], finding.Arguments);
    }

    [Fact]
    public void A_pack_serves_the_form_with_and_without_its_key()
    {
        string wording = AllianceJson.WriteWording(WordingPack.CreateOrFindings(Keys.CalpasP, "en", Keys.CalpasP.Items.ToDictionary(item => item.Code, item => "Text " + item.Code), []).Value);
        Instrument keyed = Expect.Valid(AllianceJson.ReadKey(Keys.Invented, Keys.CalpasP));
        Assert.Equal("Text 3", Expect.Valid(AllianceJson.ReadWording(wording, keyed))["3"]);
    }

    [Fact]
    public void Null_is_the_programmers_mistake()
    {
        Assert.Equal("utf8", Assert.Throws<ArgumentNullException>(() => AllianceJson.ReadWording((byte[])null!, Pulse)).ParamName);
        Assert.Equal("instrument", Assert.Throws<ArgumentNullException>(() => AllianceJson.ReadWording("", (Instrument)null!)).ParamName);
        Assert.Equal("pack", Assert.Throws<ArgumentNullException>(() => AllianceJson.WriteWording(null!)).ParamName);
    }
}
