using System;
using System.Globalization;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Findings;
using Xunit;
using Xunit.Abstractions;

namespace TherapeuticAlliance.Fhir.Tests;

/// <summary>Whatever a response is, reading it gives a sheet or findings, never an exception. HOSTILE_DOCUMENTS says how many.</summary>
public class HostileResponsesTests(ITestOutputHelper output)
{
    private const int ShortRun = 2000;

    private static readonly string[] Fragments =
    [
        "null", "true", "-0", "1e999", "NaN", "\"\\udfff\"", "\"\\u0000\"", "[]", "{}", "[[{}]]", ",", ":", "\"", "}", "]", "{\"\":null}", "\"valueInteger\":1,",
        "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/data-absent-reason\"}],", "79228162514264337593543950336", new string('9', 400), new string('[', 100),
    ];

    [Fact]
    public void Damaged_responses_give_findings_and_nothing_else()
    {
        int count = int.TryParse(Environment.GetEnvironmentVariable("HOSTILE_DOCUMENTS"), NumberStyles.None, CultureInfo.InvariantCulture, out int said) ? said : ShortRun;
        var random = new Random(20260131);
        byte[][] documents = new[] { Instruments.WaiSr.Client, Forms.House[0], Forms.House[1] }
            .Select(form => Encoding.UTF8.GetBytes(AllianceFhir.WriteResponse(Forms.Administered(Forms.Sheets(form, 3).Last()), Forms.Options).Value)).ToArray();
        Instrument[] forms = [Instruments.WaiSr.Client, Forms.House[0], Forms.House[1]];
        int valid = 0;
        for (int number = 0; number < count; number++)
        {
            int which = number % documents.Length;
            byte[] damaged = Damaged(documents[which], random);
            try
            {
                Result<ResponseSheet> result = AllianceFhir.ReadResponse(damaged, forms[which], Forms.Options);
                Assert.True(result.IsValid || result.Findings.Count > 0);
                valid += result.IsValid ? 1 : 0;
                _ = result.ValueOrDefault?.Score();
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                throw new InvalidOperationException("Document " + number.ToString(CultureInfo.InvariantCulture) + ": " + Convert.ToBase64String(damaged), e);
            }
        }

        output.WriteLine(count + " damaged responses: " + valid + " gave a sheet, " + (count - valid) + " findings alone, none an exception");
        Assert.InRange(valid, count / 100, count * 3 / 4);
    }

    [Theory]
    [InlineData("[", 10000)]
    [InlineData("{\"item\":[", 10000)]
    [InlineData(" ", 4194305)]
    [InlineData("9", 400)]
    [InlineData("", 0)]
    public void What_is_no_resource_is_refused(string piece, int times)
    {
        string text = string.Concat(Enumerable.Repeat(piece, times));
        Assert.False(AllianceFhir.ReadResponse(text, Instruments.WaiSr.Client, Forms.Options).IsValid);
        Assert.False(AllianceFhir.ReadResponse(Encoding.UTF8.GetBytes(text), Instruments.WaiSr.Client, Forms.Options).IsValid);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_a_finding() =>
        Assert.Equal("TA9022", Assert.Single(AllianceFhir.ReadResponse("{\"a\":\"\ud800\"}", Instruments.WaiSr.Client, Forms.Options).Findings).Code);

    [Theory]
    [InlineData("""{"\ud800":1,"resourceType":"QuestionnaireResponse"}""")]
    [InlineData("""{"resourceType":"QuestionnaireResponse","status":"completed","item":[{"\ud800":1,"linkId":"1","answer":[{"\udfff":1,"valueCoding":{"\ud800x":1,"code":"1"}}]}]}""")]
    public void Half_a_surrogate_pair_in_a_name_is_no_exception(string json) =>
        Assert.NotEmpty(AllianceFhir.ReadResponse(json, Instruments.WaiSr.Client, Forms.Options).Findings);

    private static byte[] Damaged(byte[] document, Random random)
    {
        byte[] damaged = document;
        for (int round = random.Next(1, 4); round > 0; round--)
        {
            int at = random.Next(damaged.Length + 1);
            byte[] piece = random.Next(4) switch
            {
                0 => Encoding.UTF8.GetBytes(Fragments[random.Next(Fragments.Length)]),
                1 => [(byte)random.Next(32, 127)],
                2 => document.Skip(random.Next(document.Length)).Take(random.Next(60)).ToArray(),
                _ => [],
            };
            int cut = random.Next(3) == 0 ? random.Next(40) : random.Next(2);
            damaged = [.. damaged.Take(at), .. piece, .. damaged.Skip(at + cut)];
        }

        return damaged;
    }
}
