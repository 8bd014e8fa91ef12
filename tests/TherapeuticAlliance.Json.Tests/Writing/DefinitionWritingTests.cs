using System;
using System.Text;
using TherapeuticAlliance.Json.Writing;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Writing;

public class DefinitionWritingTests
{
    private const string PulseCanonical = """
        {"document":"therapeutic-alliance/definition","documentVersion":1,"id":"clinic-pulse","version":"1.0.0","family":"clinic-pulse","title":"Clinic pulse","rater":"client","direction":"higherIsBetter","rights":{"holder":"","whereToAsk":"","permission":"unknown","electronicUse":"unknown"},"format":{"lowest":1,"highest":7,"step":1},"items":[{"code":"b1","number":1},{"code":"b2","number":2},{"code":"b3","number":3,"keying":"reverse"},{"code":"t1","number":4},{"code":"t2","number":5}],"scales":[{"code":"bond","name":"bond","items":["b1","b2","b3"],"aggregation":"mean","rule":{"kind":"atLeastAnswered","count":2,"origin":"caller"},"evidence":{"level":"callerSupplied"},"whyNoThreshold":"The definition names no published cut-off."},{"code":"task","name":"task","items":["t1","t2"],"aggregation":"sum","rule":{"kind":"requireAll","origin":"libraryDefault"},"evidence":{"level":"callerSupplied"},"whyNoThreshold":"The definition names no published cut-off."}]}
        """;

    [Fact]
    public void A_definition_is_written_in_fixed_order_without_what_equals_the_default() =>
        Assert.Equal(PulseCanonical, AllianceJson.WriteDefinition(Samples.PulseInstrument));

    [Fact]
    public void Everything_a_definition_holds_is_in_its_document()
    {
        string text = AllianceJson.WriteDefinition(Samples.House);
        Assert.StartsWith("""{"document":"therapeutic-alliance/definition","documentVersion":1,"id":"house.mixed","version":"2.10.0","family":"house",""", text, StringComparison.Ordinal);
        string[] parts =
        [
            "\"abbreviation\":\"HM\\u0308\",\"rater\":\"co-therapist\",\"direction\":\"higherIsWorse\",\"citations\":[{\"text\":\"House (2020) ",
            "\"doi\":\"10.1000/house\"},{\"text\":\"House (2021)\"}],\"rights\":{\"holder\":\"The house\",\"whereToAsk\":\"front desk\",\"permission\":\"notNeeded\",\"electronicUse\":\"needed\",\"note\":\"Ask first ",
            "\"format\":{\"lowest\":-3,\"highest\":3,\"step\":1,\"excluded\":[0],\"anchors\":[{\"value\":-3,\"label\":\"nie\"},{\"value\":3,\"label\":\"\\u0647\\u0645\\u06CC\\u0634\\u0647\"}],\"notApplicable\":true},",
            "\"items\":[{\"code\":\"Q_1\",\"number\":11,\"bankItem\":\"house.1\",\"label\":\"e\\u0301 \\u05E9",
            "\"constructs\":[\"bond\",\"sharedResponsibility\"],\"optionOrder\":\"highestFirst\"},{\"code\":\"q.2\",\"number\":1,\"keying\":\"reverse\",\"alert\":{\"above\":-2,\"source\":\"Manual, p. 12\"}},{\"code\":\"q-3\",\"number\":2,\"weight\":3},{\"code\":\"4\",\"number\":4,\"weight\":1000},",
            "{\"code\":\"extra\",\"number\":5,\"unscored\":true},{\"code\":\"line\",\"number\":6,\"keying\":\"reverse\",\"format\":{\"lowest\":0,\"highest\":10,\"step\":0.1}},",
            "{\"code\":\"twin\",\"number\":7,\"format\":{\"lowest\":0.5,\"highest\":2.5,\"step\":0.25,\"anchors\":[{\"value\":0.5,\"label\":\"a\"},{\"value\":0.75,\"label\":\"b\"},",
            "\"aggregation\":\"sum\",\"multiplier\":{\"numerator\":10,\"denominator\":3},\"rule\":{\"kind\":\"atMostMissing\",\"count\":1,\"origin\":\"published\",\"source\":\"Manual, p. 7\"},\"constructs\":[\"global\",\"rupture\"],\"evidence\":{\"level\":\"verified\",\"sources\":[\"First source\",\"Second ",
            "\"thresholds\":[{\"code\":\"low\",\"target\":\"score\",\"comparison\":\"below\",\"value\":-12.5,\"meaning\":\"Talk about it.\",\"source\":\"Manual, p. 8\"},{\"code\":\"high\",\"target\":\"score\",\"comparison\":\"atOrAbove\",\"value\":100,\"meaning\":\"Fine.\",\"source\":\"Manual, p. 9\"},{\"code\":\"one\",\"target\":\"anyItem\",\"comparison\":\"atOrBelow\",\"value\":-2,",
            "\"norms\":[{\"sample\":\"Outpatients\",\"size\":120,\"mean\":4.5,\"standardDeviation\":1.25,\"withinPersonStandardDeviation\":0.75,\"source\":\"Somebody (2001)\"},{\"sample\":\"Students\",\"size\":1,\"mean\":-4,\"standardDeviation\":2,\"source\":\"Somebody else (2002)\"}]},",
            "\"rule\":{\"kind\":\"requireAll\",\"origin\":\"published\",\"source\":\"Manual, p. 11\"},\"evidence\":{\"level\":\"inferred\",\"sources\":[\"Statistics\"]},",
            "\"rule\":{\"kind\":\"requireAll\",\"origin\":\"caller\"},\"evidence\":{\"level\":\"singleSource\",\"sources\":[\"Only one\"]},\"whyNoThreshold\":\"Nobody published one.\"}]}",
        ];
        int at = 0;
        foreach (string part in parts)
        {
            int found = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found > 0, part);
            at = found;
        }
    }

    [Fact]
    public void The_canonical_text_is_ascii_without_line_ends()
    {
        string text = AllianceJson.WriteDefinition(Samples.House);
        Assert.All(text, c => Assert.InRange(c, ' ', '~'));
        Assert.Equal(Encoding.ASCII.GetBytes(text), AllianceJson.WriteDefinitionUtf8(Samples.House));
    }

    [Fact]
    public void The_indented_text_shows_letters_of_all_scripts_and_reads_back()
    {
        string text = AllianceJson.WriteDefinition(Samples.House, WritingOptions.Canonical.Indented());
        Assert.Contains("\u0633\u0644\u0627\u0645", text, StringComparison.Ordinal);
        Assert.Contains("\n  \"id\": \"house.mixed\",", text, StringComparison.Ordinal);
        Assert.Equal(AllianceJson.WriteDefinition(Samples.House), AllianceJson.WriteDefinition(Expect.Valid(AllianceJson.ReadDefinition(text))));
        Assert.Equal(text, Encoding.UTF8.GetString(AllianceJson.WriteDefinitionUtf8(Samples.House, WritingOptions.Canonical.Indented())));
    }

    [Fact]
    public void No_culture_changes_a_byte()
    {
        byte[] expected = AllianceJson.WriteDefinitionUtf8(Samples.House);
        Assert.All(Expect.Cultures, culture => Assert.Equal(expected, Expect.Under(culture, () => AllianceJson.WriteDefinitionUtf8(Samples.House))));
        Assert.All(Expect.Cultures, culture => Assert.Equal(
            Samples.House.ContentHash, Expect.Under(culture, () => Expect.Valid(AllianceJson.ReadDefinition(expected))).ContentHash));
    }

    [Fact]
    public void Nothing_is_written_without_an_instrument()
    {
        Assert.Equal("instrument", Assert.Throws<ArgumentNullException>(() => AllianceJson.WriteDefinition(null!)).ParamName);
        Assert.Equal("instrument", Assert.Throws<ArgumentNullException>(() => AllianceJson.WriteDefinitionUtf8(null!)).ParamName);
    }

    [Fact]
    public void Options_keep_what_was_chosen_before()
    {
        WritingOptions options = WritingOptions.Canonical.Indented().WithoutTrace().WithAttemptedValue();
        Assert.Equal((true, false, true), (options.IsIndented, options.IncludesTrace, options.IncludesOffending));
        options = WritingOptions.Canonical.WithAttemptedValue().WithoutTrace().Indented();
        Assert.Equal((true, false, true), (options.IsIndented, options.IncludesTrace, options.IncludesOffending));
        Assert.Equal((false, true, false), (WritingOptions.Canonical.IsIndented, WritingOptions.Canonical.IncludesTrace, WritingOptions.Canonical.IncludesOffending));
    }
}
