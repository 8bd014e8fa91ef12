using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Hostile;

/// <summary>Documents that stay well-formed and carry several faults at once: nulls, duplicates, swapped values, huge numbers.</summary>
public class SeveralFaultsTests
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "2147483648", "1e999", "79228162514264337593543950336", "0.0000001", "\"\"", "\"(null)\"", "\"#1\"", "\"b1\"", "\"a].b[\"",
        "[]", "[null]", "[null,null]", "[\"b1\",null,\"b1\"]", "{}", "{\"code\":null}", "[{},null,{\"code\":\"b1\"},{\"code\":\"b1\"}]",
    ];

    private static readonly Gen<int[]> Faults = Gen.Choose(2, 9).SelectMany(count => Gen.Choose(0, int.MaxValue - 1).ArrayOf(3 * count));

    [Fact]
    public void Several_faults_in_one_document_never_throw_and_are_findings_or_a_valid_value() => Expect.ForAll(
        from document in Gen.Choose(0, Readers.All.Length - 1)
        from faults in Faults
        select (document, faults),
        Count(4000),
        drawn =>
        {
            (byte[] document, Func<byte[], bool> read) = Readers.All[drawn.document];
            _ = read(Damaged(document, drawn.faults));
        });

    [Fact]
    public void A_code_that_stands_twice_beside_a_null_is_found()
    {
        string document = Samples.Pulse.With("{ \"code\": \"t1\" }", "null, { \"code\": \"t1\" }, { \"code\": \"t1\" }, { \"code\": null }");
        Expect.Findings(
            AllianceJson.ReadDefinition(document).Findings,
            "NullInvalid $.items[3]", "NullInvalid $.items[6].code", "CodeDuplicate $.items[5].code");
    }

    // FUZZ_COUNT makes it long: docs/development.md has the command.
    private static int Count(int usual) => int.TryParse(Environment.GetEnvironmentVariable("FUZZ_COUNT"), out int count) ? count : usual;

    private static byte[] Damaged(byte[] document, int[] faults)
    {
        JsonNode root = JsonNode.Parse(document)!;
        for (int i = 0; i + 2 < faults.Length; i += 3)
        {
            JsonNode[] places = Places(root).ToArray();
            Damage(places[faults[i] % places.Length], faults[i + 1], faults[i + 2], places);
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static void Damage(JsonNode place, int what, int which, JsonNode[] places)
    {
        JsonNode? value = what % 3 == 0 ? places[which % places.Length].DeepClone() : JsonNode.Parse(Values[which % Values.Length]);
        if (place is JsonArray list)
        {
            int at = list.Count == 0 ? 0 : which % list.Count;
            switch (what % 4)
            {
                case 0 when list.Count > 0: list.Add(list[at]?.DeepClone()); break;
                case 1: list.Insert(at, null); break;
                case 2 when list.Count > 0: list.RemoveAt(at); break;
                default: list.Insert(at, value); break;
            }
        }
        else if (place is JsonObject { Count: > 0 } members)
        {
            string name = members.ElementAt(which % members.Count).Key;
            if (what % 5 == 0)
            {
                members.Remove(name);
            }
            else
            {
                members[what % 7 == 0 ? "other" : name] = value;
            }
        }
    }

    private static System.Collections.Generic.IEnumerable<JsonNode> Places(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Places).Prepend(list),
        JsonObject members => members.SelectMany(member => Places(member.Value)).Prepend(members),
        _ => [],
    };

    [Theory]
    [InlineData("items")]
    [InlineData("scales")]
    [InlineData("scaleItems")]
    [InlineData("anchors")]
    [InlineData("unknown")]
    [InlineData("answers")]
    [InlineData("strays")]
    public void The_time_of_a_reader_grows_with_the_size_and_not_with_its_square(string what)
    {
        _ = Time(what, 64);
        double small = Time(what, 256);
        double large = Time(what, 4096);

        // Sixteen times as much: the square would be 256 times as long. The allowance is for a busy machine.
        Assert.True(large < (80 * small) + 200, what + ": " + small + " ms, then " + large + " ms");
    }

    private static double Time(string what, int size)
    {
        byte[] document = Encoding.UTF8.GetBytes(Large(what, size));
        return Enumerable.Range(0, 3).Min(round =>
        {
            var watch = Stopwatch.StartNew();
            Result<Instrument> definition = AllianceJson.ReadDefinition(document);
            Result<ResponseSheet> sheet = AllianceJson.ReadSheet(document, Samples.PulseInstrument);
            Assert.NotNull(definition.Findings);
            Assert.NotNull(sheet.Findings);
            return watch.Elapsed.TotalMilliseconds;
        });
    }

    private static string Large(string what, int size)
    {
        string Many(Func<int, string> one) => string.Join(",", Enumerable.Range(0, size).Select(one));
        string sheet = AllianceJson.WriteSheet(Samples.PulseInstrument.Blank());
        return what switch
        {
            "items" => Samples.Pulse.With("{ \"code\": \"b1\" }", Many(i => "{\"code\":\"x\",\"weight\":0}")),
            "scales" => Samples.Pulse.With("{ \"code\": \"bond\"", Many(i => "{\"code\":\"s\",\"items\":[\"q\",\"b1\",\"b1\"],\"aggregation\":\"sum\"}") + ",{ \"code\": \"bond\""),
            "scaleItems" => Samples.Pulse.With("[\"t1\", \"t2\"]", "[" + Many(i => "\"q" + i + "\"") + "]"),
            "anchors" => Samples.Pulse.With("\"step\": 1", "\"step\": 1,\"anchors\":[" + Many(i => "{\"value\":" + i + ",\"label\":\"l\"}") + "]"),
            "unknown" => Samples.Pulse.With("\"step\": 1", "\"step\": 1," + Many(i => "\"u" + i + "\":1")),
            "answers" => sheet.With("\"answers\":[", "\"answers\":[" + Many(i => "{\"item\":\"b1\",\"value\":9}") + ","),
            _ => sheet.With("}]}", "}],\"strays\":[" + Many(i => "{\"item\":\"z" + i + "\",\"text\":\"1\"}") + "]}"),
        };
    }
}
