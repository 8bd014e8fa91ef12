using System;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Json.Internal;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

public class InputTests
{
    private const int Limit = 4194304;

    [Theory]
    [InlineData("", "1", "1")]
    [InlineData("{", "1", "2")]
    [InlineData("{\n \"id\": x }", "2", "8")]
    [InlineData("{} {}", "1", "4")]
    [InlineData("{}\u00A0", "1", "3")]
    [InlineData("{ \"id\": 1, }", "1", "12")]
    [InlineData("{ /* note */ }", "1", "3")]
    [InlineData("{ 'id': 1 }", "1", "3")]
    [InlineData("{ \"id\": NaN }", "1", "9")]
    [InlineData("{ \"id\": 01 }", "1", "10")]
    public void What_is_not_json_is_found_with_line_and_position(string document, string line, string position)
    {
        Expect.Only(DocumentFindings.NotJson, "$", [line, position], null, AllianceJson.ReadDefinition(document).Findings);
        Expect.Findings(AllianceJson.ReadSheet(document, Samples.Catalog).Findings, "NotJson $");
        Expect.Findings(AllianceJson.ReadReport(document).Findings, "NotJson $");
    }

    [Theory]
    [InlineData("null", "NullInvalid $")]
    [InlineData("[]", "TypeInvalid $")]
    [InlineData("7", "TypeInvalid $")]
    [InlineData("\"\\uD800\"", "TypeInvalid $")]
    public void A_document_is_an_object(string document, string expected)
    {
        Expect.Findings(AllianceJson.ReadDefinition(document).Findings, expected);
        Expect.Findings(AllianceJson.ReadSheet(document, Samples.Catalog).Findings, expected);
        Expect.Findings(AllianceJson.ReadReport(document).Findings, expected);
    }

    [Theory]
    [InlineData(new byte[] { 0x22, 0x80, 0x22 })]
    [InlineData(new byte[] { 0x22, 0xC0, 0xAF, 0x22 })]
    [InlineData(new byte[] { 0x22, 0xED, 0xA0, 0x80, 0x22 })]
    [InlineData(new byte[] { 0x22, 0xF4, 0x90, 0x80, 0x80, 0x22 })]
    [InlineData(new byte[] { 0x22, 0xE2, 0x82 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 })]
    public void Bytes_that_are_not_utf8_are_found(byte[] bytes)
    {
        Expect.Only(DocumentFindings.NotUnicode, "$", [], null, AllianceJson.ReadDefinition(bytes).Findings);
        Expect.Findings(AllianceJson.ReadSheet(bytes, Samples.PulseInstrument).Findings, "NotUnicode $");
        Expect.Findings(AllianceJson.ReadReport(bytes).Findings, "NotUnicode $");
    }

    [Fact]
    public void A_text_with_half_of_a_surrogate_pair_is_found() =>
        Expect.Only(DocumentFindings.NotUnicode, "$", [], null, AllianceJson.ReadDefinition("{\"id\":\"\uD800\"}").Findings);

    [Fact]
    public void A_byte_order_mark_is_one_only_when_whole()
    {
        Expect.Findings(AllianceJson.ReadDefinition(new byte[] { 0xEF, 0xBB }).Findings, "NotUnicode $");
        Expect.Findings(AllianceJson.ReadDefinition(new byte[] { 0xEF, 0xBB, 0xBF }).Findings, "NotJson $");
        Expect.Findings(AllianceJson.ReadDefinition(new byte[] { 0xEF, 0xBB, 0xBC }).Findings, "NotJson $");
        Expect.Findings(AllianceJson.ReadDefinition("\uFEFF\uFEFF" + Samples.Pulse).Findings, "NotJson $");
    }

    [Fact]
    public void Four_megabytes_are_read_and_one_byte_more_is_not()
    {
        string padded = Samples.Pulse + new string(' ', Limit - Samples.Pulse.Length);
        Assert.True(AllianceJson.ReadDefinition(padded).IsValid);
        Expect.Only(DocumentFindings.TooLarge, "$", ["4194304"], null, AllianceJson.ReadDefinition(padded + " ").Findings);
        Expect.Findings(AllianceJson.ReadDefinition(Encoding.UTF8.GetBytes(padded + " ")).Findings, "TooLarge $");
        Expect.Findings(AllianceJson.ReadDefinition("\"" + new string('\u00E4', Limit / 2) + "\"").Findings, "TooLarge $");
    }

    [Fact]
    public void Nesting_ends_at_64()
    {
        string Nested(int depth) => Samples.Pulse.With("\"Clinic pulse\"", new string('[', depth) + new string(']', depth));
        Expect.Findings(AllianceJson.ReadDefinition(Nested(63)).Findings, "TypeInvalid $.title");
        Expect.Findings(AllianceJson.ReadDefinition(Nested(64)).Findings, "NotJson $");
    }

    [Fact]
    public void A_million_troubles_are_read_in_a_moment()
    {
        string many = "[" + string.Join(",", Enumerable.Repeat("1", 1_000_000)) + "]";
        Assert.Equal(1001, AllianceJson.ReadDefinition(Samples.Pulse.With("[\"t1\", \"t2\"]", many)).Findings.Count);
    }

    [Fact]
    public void Null_is_the_programmers_mistake()
    {
        string[] parameters =
        [
            Null(() => AllianceJson.ReadDefinition((string)null!)), Null(() => AllianceJson.ReadDefinition((byte[])null!)),
            Null(() => AllianceJson.ReadReport((string)null!)), Null(() => AllianceJson.ReadReport((byte[])null!)),
            Null(() => AllianceJson.ReadSheet((string)null!, Samples.Catalog)), Null(() => AllianceJson.ReadSheet((byte[])null!, Samples.Catalog)),
            Null(() => AllianceJson.ReadSheet((string)null!, Samples.House)), Null(() => AllianceJson.ReadSheet((byte[])null!, Samples.House)),
            Null(() => AllianceJson.ReadSheet("", (Catalog.InstrumentCatalog)null!)), Null(() => AllianceJson.ReadSheet(Array.Empty<byte>(), (Catalog.InstrumentCatalog)null!)),
            Null(() => AllianceJson.ReadSheet("", (Instrument)null!)), Null(() => AllianceJson.ReadSheet(Array.Empty<byte>(), (Instrument)null!)),
        ];
        Assert.Equal(["json", "utf8", "json", "utf8", "json", "utf8", "json", "utf8", "catalog", "catalog", "instrument", "instrument"], parameters);
    }

    private static string Null(Func<object> act) => Assert.Throws<ArgumentNullException>(act).ParamName!;
}
