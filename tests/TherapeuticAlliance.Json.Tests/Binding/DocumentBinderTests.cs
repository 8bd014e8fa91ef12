using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Binding;

public sealed class DocumentBinderTests
{
    [Fact]
    public void Each_unknown_member_is_named()
    {
        IReadOnlyList<Finding> findings = AllianceJson.ReadDefinition(Samples.Pulse.With("\"id\": \"clinic-pulse\",", "\"id\": \"clinic-pulse\", \"revers\": 1, \"revers\": 2, \"kee\": [3],")).Findings;

        Assert.All(findings, finding => Assert.Equal("MemberUnknown", finding.Kind.Name));
        Assert.All(findings, finding => Assert.StartsWith("document, documentVersion, id, version, ", finding.Arguments[0], StringComparison.Ordinal));
        Assert.Equal(["kee", "revers"], findings.Select(finding => finding.AttemptedValue).OrderBy(name => name, StringComparer.Ordinal));
    }

    [Fact]
    public void Whatever_an_unknown_member_or_a_second_one_holds_is_passed_over()
    {
        Expect.Findings(AllianceJson.ReadDefinition(Samples.Pulse.With("\"id\": \"clinic-pulse\",", "\"id\": \"clinic-pulse\", \"note\": { \"id\": [ { } ] },")).Findings, "MemberUnknown $");
        Expect.Findings(AllianceJson.ReadDefinition(Samples.Pulse.With("\"id\": \"clinic-pulse\",", "\"id\": \"clinic-pulse\", \"id\": { \"id\": [ { \"id\": 1 } ] },")).Findings, "MemberTwice $.id");
    }

    [Fact]
    public void Each_member_that_comes_twice_is_named_and_its_first_value_counts()
    {
        const string twice = "\"id\": \"clinic-pulse\", \"title\": 1, \"id\": 2, \"title\": 3, \"id\": 4,";
        Expect.Findings(
            AllianceJson.ReadDefinition(Samples.Pulse.With("\"id\": \"clinic-pulse\",", twice).With(" \"title\": \"Clinic pulse\",", "")).Findings,
            "TypeInvalid $.title", "MemberTwice $.id", "MemberTwice $.title");
    }

    [Fact]
    public void A_list_is_read_to_its_16384th_entry_and_counted_to_its_end()
    {
        string Codes(int before) => string.Join(",", Enumerable.Repeat("\"t1\"", before).Append("7"));
        static string[] Paths(string codes) => AllianceJson.ReadDefinition(Samples.Pulse.With("[\"t1\", \"t2\"]", "[" + codes + "]")).Findings
            .Where(finding => finding.Kind.Name == "TypeInvalid").Select(finding => finding.Path).ToArray();

        Assert.Equal(["$.scales[1].items[16383]"], Paths(Codes(16383)));
        Assert.Empty(Paths(Codes(16384)));
    }

    [Fact]
    public void A_number_that_cannot_be_read_keeps_the_places_of_those_after_it()
    {
        JsonNode root = JsonNode.Parse(Keys.Invented)!;
        root["scales"]![0]!["numbers"] = new JsonArray("one", 2, 3);
        var format = new DocumentFormat<KeyDocument>(root["document"]!.GetValue<string>(), 1, DocumentContext.Canonical.KeyDocument);
        KeyDocument document = DocumentInput.Of(root.ToJsonString()).Read(format, new FindingList())!;

        Assert.Equal([0, 2, 3], document.Scales![0].Numbers!);
    }
}
