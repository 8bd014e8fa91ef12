using System.Linq;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

public class MissingKeyTests
{
    private static readonly string CalpasP = AllianceJson.WriteDefinition(Keys.CalpasP);

    [Fact]
    public void What_is_missing_comes_back_for_every_form_without_a_key()
    {
        Instrument[] forms = Samples.Shipped.Where(instrument => instrument.MissingKey is not null).ToArray();
        Assert.True(forms.Length >= 4);
        Assert.All(forms, form =>
        {
            Instrument read = Expect.Valid(AllianceJson.ReadDefinition(AllianceJson.WriteDefinition(form)));
            Assert.Equal((form.MissingKey!.What, form.MissingKey.WhomToAsk), (read.MissingKey!.What, read.MissingKey.WhomToAsk));
            Assert.Equal(form.MissingKey.KnownScales, read.MissingKey.KnownScales);
            Assert.Equal(form.MissingKey.Structure!.Level, read.MissingKey.Structure!.Level);
            Assert.Equal(form.MissingKey.Structure.Sources, read.MissingKey.Structure.Sources);
            Assert.Empty(read.Scales);
        });
    }

    [Fact]
    public void A_key_that_is_there_is_not_called_missing() =>
        Assert.All(Samples.Shipped.Where(instrument => instrument.MissingKey is null), form =>
            Assert.Null(Expect.Valid(AllianceJson.ReadDefinition(AllianceJson.WriteDefinition(form))).MissingKey));

    [Fact]
    public void Structure_and_known_scales_may_be_left_out()
    {
        Instrument plain = Instrument.Define("plain", "1.0.0").Titled("Plain").RatedBy(Rater.Client).Answered(Likert.Points(1, 5)).Items("a").WithoutKey("The key.", "The authors.").Build();
        Instrument read = Expect.Valid(AllianceJson.ReadDefinition(AllianceJson.WriteDefinition(plain)));
        Assert.Null(read.MissingKey!.Structure);
        Assert.Empty(read.MissingKey.KnownScales);
    }

    [Fact]
    public void Scales_beside_a_missing_key_are_a_finding() => Expect.Only(
        DefinitionFindings.MissingKeyInvalid, "$.missingKey", [], null,
        AllianceJson.ReadDefinition(CalpasP.With("\"missingKey\":", "\"scales\":[{\"code\":\"a\",\"items\":[\"1\"],\"aggregation\":\"sum\"}],\"missingKey\":")).Findings);

    [Fact]
    public void An_empty_list_of_scales_may_stand_there() =>
        Assert.Equal(Keys.CalpasP.ContentHash, Expect.Valid(AllianceJson.ReadDefinition(CalpasP.With("\"missingKey\":", "\"scales\":[],\"missingKey\":"))).ContentHash);

    [Theory]
    [InlineData("\"what\":\"The items", "\"was\":\"The items", "MemberUnknown $.missingKey", "MemberMissing $.missingKey.what")]
    [InlineData("\"what\":\"The items", "\"what\":\"\",\"what\":\"The items", "MemberTwice $.missingKey.what", "MissingKeyInvalid $.missingKey")]
    [InlineData("\"whomToAsk\":\"", "\"whomToAsk\":null,\"whom\":\"", "NullInvalid $.missingKey.whomToAsk", "MemberUnknown $.missingKey")]
    [InlineData("\"level\":\"singleSource\"", "\"level\":\"rumour\"", "ValueUnknown $.missingKey.structure.level")]
    [InlineData("\"knownScales\":[", "\"knownScales\":[1,", "TypeInvalid $.missingKey.knownScales[0]")]
    [InlineData("\"missingKey\":{", "\"missingKey\":1,\"x\":{", "TypeInvalid $.missingKey", "MemberUnknown $")]
    [InlineData("\"missingKey\":{", "\"x\":{", "MemberUnknown $", "MemberMissing $.scales")]
    public void Damage_of_what_is_missing_is_found_at_its_place(string place, string by, params string[] expected) =>
        Expect.Findings(AllianceJson.ReadDefinition(CalpasP.With(place, by)).Findings, expected);
}
