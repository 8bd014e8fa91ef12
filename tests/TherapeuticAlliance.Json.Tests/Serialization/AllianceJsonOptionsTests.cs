using System;
using System.Text.Json;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Serialization;

public class AllianceJsonOptionsTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddTherapeuticAlliance(Samples.Catalog);
    private static readonly ResponseSheet Sheet = Samples.PulseInstrument.Answer(1, 2, 3, 4, 5).WithText("b2", "?");

    [Fact]
    public void The_model_of_a_host_holds_documents()
    {
        var visit = new Visit { Form = Samples.PulseInstrument, Sheet = Sheet, State = States.After(States.Default, 3), Note = "n" };
        Visit back = JsonSerializer.Deserialize<Visit>(JsonSerializer.Serialize(visit, Options), Options)!;

        Assert.Equal((visit.Form.ContentHash, "n"), (back.Form!.ContentHash, back.Note));
        Assert.Equal(visit.Sheet.Answers, back.Sheet!.Answers);
        Assert.Equal(visit.State, back.State);
    }

    [Fact]
    public void A_report_is_written_as_a_document_and_read_as_one()
    {
        string json = JsonSerializer.Serialize(Sheet.Score(), Options);

        Assert.Equal(AllianceJson.WriteReport(Sheet.Score()), json);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<ScoreReportDocument>(json, Options), Options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ScoreReport>(json, Options));
    }

    [Fact]
    public void Findings_are_written_without_what_was_written() =>
        Assert.Equal("[{\"code\":\"TA2005\",\"severity\":\"warning\",\"path\":\"items[b2]\",\"arguments\":[\"b2\",\"1\",\"7\",\"none\"]}]", JsonSerializer.Serialize(Sheet.Findings, Options));

    [Fact]
    public void A_damaged_document_is_an_exception_with_codes_and_paths_and_no_answer()
    {
        string damaged = AllianceJson.WriteSheet(Sheet).With("\"value\":1", "\"value\":\"secret\"");
        JsonException thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ResponseSheet>(damaged, Options));

        Assert.Contains("TA4023 TypeInvalid at $.answers[0].value", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_the_programmers_mistake()
    {
        Assert.Equal("options", Assert.Throws<ArgumentNullException>(() => AllianceJsonOptions.AddTherapeuticAlliance(null!, Samples.Catalog)).ParamName);
        Assert.Equal("catalog", Assert.Throws<ArgumentNullException>(() => new JsonSerializerOptions().AddTherapeuticAlliance(null!)).ParamName);
    }

    private sealed class Visit
    {
        public Instrument? Form { get; set; }

        public ResponseSheet? Sheet { get; set; }

        public MonitorState? State { get; set; }

        public string? Note { get; set; }
    }
}
