using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Binding;

/// <summary>Kind and version of a document, wherever in it they are written.</summary>
public sealed class DocumentHeaderTests
{
    private const string Header = "\"document\": \"therapeutic-alliance/definition\", \"documentVersion\": 1,";

    private static readonly string Rest = Samples.Pulse.With(Header, "");

    [Fact]
    public void They_may_come_last() =>
        Assert.True(AllianceJson.ReadDefinition(Rest.TrimEnd().TrimEnd('}') + ", \"documentVersion\": 1, \"document\": \"therapeutic-alliance/definition\" }").IsValid);

    [Fact]
    public void What_stands_before_them_is_not_taken_for_them()
    {
        Expect.Findings(Read("\"note\": { \"document\": \"another\", \"documentVersion\": 9 }, " + Header), "MemberUnknown $");
        Expect.Findings(Read("\"note\": [ { \"document\": \"another\" } ], " + Header), "MemberUnknown $");
        Expect.Findings(Read("\"\\uD800\": \"another\", " + Header), "TextBroken $");
        Expect.Findings(Read("\"note\": 9, " + Header), "MemberUnknown $");
    }

    [Fact]
    public void Of_two_the_first_counts()
    {
        Expect.Findings(Read("\"document\": \"therapeutic-alliance/definition\", \"document\": \"another\", \"documentVersion\": 1,"), "MemberTwice $.document");
        Expect.Findings(Read("\"documentVersion\": 1, \"documentVersion\": 9, \"document\": \"therapeutic-alliance/definition\","), "MemberTwice $.documentVersion");
        Expect.Findings(Read("\"document\": \"another\", \"document\": \"therapeutic-alliance/definition\", \"documentVersion\": 1,"), "KindOther $.document");
    }

    [Fact]
    public void A_name_that_is_no_text_is_neither() => Expect.Findings(Read("\"\\uD800ocument\": \"another\", " + Header), "TextBroken $");

    [Fact]
    public void A_list_that_holds_a_document_is_none() => Expect.Findings(AllianceJson.ReadDefinition("[{\"document\":\"another\"}]").Findings, "TypeInvalid $");

    [Fact]
    public void A_document_of_another_kind_is_json_to_its_end()
    {
        Expect.Findings(AllianceJson.ReadDefinition("{\"document\":\"another\",\"documentVersion\":1,\"a\":[1,2]}").Findings, "KindOther $.document");
        Expect.Findings(AllianceJson.ReadDefinition("{\"document\":\"another\",\"documentVersion\":1,\"a\":[1,2}").Findings, "NotJson $");
        Expect.Findings(AllianceJson.ReadDefinition("{\"document\":\"another\",\"documentVersion\":1} {}").Findings, "NotJson $");
    }

    private static IReadOnlyList<Finding> Read(string header) =>
        AllianceJson.ReadDefinition(Samples.Pulse.With(Header, header)).Findings;
}
