using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Hostile;

/// <summary>
/// Whatever a document is, reading it gives a value or findings, never an exception, and does not eat the memory. How many
/// damaged documents are read can be said: HOSTILE_DOCUMENTS=100000.
/// </summary>
[Collection(Alone.Name)]
public class HostileDocumentsTests
{
    private const string Variable = "HOSTILE_DOCUMENTS";
    private const int Seed = 20260131;
    private const int ShortRun = 2000;
    private const long MaxRetained = 256L * 1024 * 1024;

    [Fact]
    public void Damaged_documents_give_findings_and_nothing_else()
    {
        int count = int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out int said) ? said : ShortRun;
        var mutation = new Mutation(Seed);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        int valid = 0;
        for (int i = 0; i < count; i++)
        {
            (byte[] document, Func<byte[], bool> read) = Readers.All[i % Readers.All.Length];
            byte[] other = Readers.All[(i * 7L) % Readers.All.Length].Document;
            valid += Read(mutation.Of(document, other), read, i) ? 1 : 0;
        }

        // Most are damaged for good; some only in what they say, so that the readers are reached to their end.
        Assert.InRange(valid, count / 100, count / 2);

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, MaxRetained);
    }

    [Fact]
    public void The_same_seed_damages_alike()
    {
        byte[] document = Encoding.UTF8.GetBytes(Keys.Wording);
        var one = new Mutation(7);
        var two = new Mutation(7);
        Assert.All(Enumerable.Range(0, 50), _ => Assert.Equal(one.Of(document, document), two.Of(document, document)));
        Assert.NotEqual(document, new Mutation(7).Of(document, document));
    }

    [Theory]
    [InlineData("[", 10000, "]")]
    [InlineData("{\"a\":", 10000, "}")]
    [InlineData("9", 400, "")]
    [InlineData("{\"documentVersion\":", 1, "1,\"documentVersion\":1}")]
    [InlineData("NaN", 1, "")]
    [InlineData("[", 4194304, "")]
    [InlineData(" ", 4194305, "")]
    public void What_is_no_document_at_all_is_refused_by_every_reader(string begin, int times, string end)
    {
        byte[] document = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(begin, times)) + (end.Length == 1 ? new string(end[0], times) : end));
        Assert.All(Readers.All.Select(reader => reader.Read).Distinct(), read => Assert.False(Read(document, read, 0)));
        Assert.False(AllianceJson.ReadDefinition(document).IsValid);
        Assert.False(AllianceJson.ReadKey(document, Keys.CalpasP).IsValid);
        Assert.False(AllianceJson.ReadWording(document, Samples.PulseInstrument).IsValid);
    }

    [Theory]
    [InlineData("\"items\":[", "{},", "{}]")]
    [InlineData("\"items\":[", "1,", "1]")]
    [InlineData("\"scales\":[{\"numbers\":[", "1,", "1]}]")]
    [InlineData("", "\"x\":1,", "\"x\":1")]
    [InlineData("\"document\":\"", "x", "\"")]
    public void A_document_as_large_as_may_be_is_read_in_bounded_memory(string begin, string middle, string end)
    {
        byte[] document = Encoding.UTF8.GetBytes("{" + begin + string.Concat(Enumerable.Repeat(middle, 4190000 / middle.Length)) + end + "}");
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Assert.False(AllianceJson.ReadDefinition(document).IsValid);
        Assert.False(AllianceJson.ReadKey(document, Keys.CalpasP).IsValid);
        Assert.False(AllianceJson.ReadWording(document, Samples.PulseInstrument).IsValid);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, MaxRetained);
    }

    // Says which of the documents it was, since with the seed that is enough to see it again.
    private static bool Read(byte[] document, Func<byte[], bool> read, int number)
    {
        try
        {
            return read(document);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException("Document " + number.ToString(CultureInfo.InvariantCulture) + ": " + Convert.ToBase64String(document.Take(3000).ToArray()), e);
        }
    }
}
