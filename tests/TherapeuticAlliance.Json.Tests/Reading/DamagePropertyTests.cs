using System;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

public class DamagePropertyTests
{
    private static readonly Gen<byte[]> Definitions = Gen.Elements(Samples.All.Select(instrument => AllianceJson.WriteDefinitionUtf8(instrument)).ToArray());

    /// <summary>One byte of a document, anywhere, becomes any other.</summary>
    private static Gen<byte[]> OneByteDamaged(Gen<byte[]> documents) =>
        from document in documents
        from place in Gen.Choose(0, document.Length - 1)
        from other in Gen.Choose(0, 255)
        select Replaced(document, place, (byte)other);

    private static byte[] Replaced(byte[] document, int place, byte by)
    {
        byte[] copy = (byte[])document.Clone();
        copy[place] = by;
        return copy;
    }

    [Fact]
    public void One_damaged_byte_of_a_definition_gives_findings_or_a_valid_definition() => Expect.ForAll(OneByteDamaged(Definitions), 3000, IsFoundOrValid);

    [Fact]
    public void Damage_at_every_single_place_of_a_definition_is_survived()
    {
        byte[] document = AllianceJson.WriteDefinitionUtf8(Instruments.Srs);
        for (int place = 0; place < document.Length; place++)
        {
            IsFoundOrValid(Replaced(document, place, (byte)(document[place] ^ 1)));
            IsFoundOrValid(Replaced(document, place, (byte)'"'));
        }
    }

    [Fact]
    public void A_definition_that_ends_too_early_is_never_valid() => Expect.ForAll(
        from document in Definitions from length in Gen.Choose(0, document.Length - 1) select document.Take(length).ToArray(),
        300,
        document => Expect.Findings(AllianceJson.ReadDefinition(document).Findings, "NotJson $"));

    [Fact]
    public void One_damaged_byte_of_a_sheet_gives_findings_or_a_valid_sheet()
    {
        Gen<byte[]> sheets = Gen.Elements(
            AllianceJson.WriteSheetUtf8(Instruments.WaiSr.Client.Answer(1, 2, 3, 4, 5, null, 1, 2, 3, 4, 5, 1)),
            AllianceJson.WriteSheetUtf8(Samples.House.Blank().WithText("Q_1", "?").With("x", 3).WithAdministration(new Administration("a", "b", "c", 4, new DateTime(2026, 1, 31)))));
        Expect.ForAll(OneByteDamaged(sheets), 1500, document =>
        {
            Result<ResponseSheet> result = AllianceJson.ReadSheet(document, Samples.Catalog);
            Assert.True(result.IsValid || result.Findings.Any(finding => finding.Severity == FindingSeverity.Error));
            _ = result.ValueOrDefault?.Score();
        });
    }

    [Fact]
    public void One_damaged_byte_of_a_report_gives_findings_or_a_valid_report()
    {
        ScoreReport report = Instruments.WaiSr.Client.Answer(1, 2, 3, 4, 5, null, 1, 2, 3, 4, 5, 1).Score();
        Expect.ForAll(OneByteDamaged(Gen.Constant(AllianceJson.WriteReportUtf8(report))), 1500, document =>
        {
            var result = AllianceJson.ReadReport(document);
            Assert.Equal(result.IsValid, result.Findings.All(finding => finding.Severity != FindingSeverity.Error));
        });
    }

    [Fact]
    public void Any_json_at_any_place_is_read_without_an_exception()
    {
        string[] values = ["null", "true", "-1", "1e999", "1e-999", "0.00", "[]", "[null]", "{}", "[[{}]]", "{\"\":null}", "\"\"", "\"\\u0000\"", "\"\\udfff\"", "\"1\"", "99999999999999999999999999999999"];
        string document = AllianceJson.WriteDefinition(Samples.House);
        int[] places = Enumerable.Range(0, document.Length).Where(i => document[i] == ':' && i > 0 && document[i - 1] == '"').ToArray();
        Gen<string> damaged =
            from place in Gen.Elements(places)
            from value in Gen.Elements(values)
            select document.Substring(0, place + 1) + value + document.Substring(ValueEnd(document, place + 1));
        Expect.ForAll(damaged, 1000, text => IsFoundOrValid(Encoding.UTF8.GetBytes(text)));
    }

    // The end of the JSON value that begins at a place of compact text.
    private static int ValueEnd(string text, int at)
    {
        int depth = 0;
        bool quoted = false;
        for (; quoted || depth > 0 || (text[at] != ',' && text[at] != '}' && text[at] != ']'); at++)
        {
            quoted = text[at] == '"' && text[at - 1] != '\\' ? !quoted : quoted;
            depth += quoted ? 0 : text[at] is '{' or '[' ? 1 : text[at] is '}' or ']' ? -1 : 0;
        }

        return at;
    }

    private static void IsFoundOrValid(byte[] document)
    {
        Result<Instrument> result = AllianceJson.ReadDefinition(document);
        if (result.ValueOrDefault is not { } instrument)
        {
            Assert.Contains(result.Findings, finding => finding.Severity == FindingSeverity.Error);
            Assert.All(result.Findings, finding => Assert.StartsWith("$", finding.Path, StringComparison.Ordinal));
            return;
        }

        Assert.Empty(result.Findings);
        _ = instrument.Blank().Score();
        string written = AllianceJson.WriteDefinition(instrument);
        Assert.Equal(written, AllianceJson.WriteDefinition(Expect.Valid(AllianceJson.ReadDefinition(written))));
    }
}
