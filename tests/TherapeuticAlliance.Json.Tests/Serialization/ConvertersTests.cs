using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using TherapeuticAlliance.Display.Forms;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Tests.Reading;
using TherapeuticAlliance.Json.Tests.Writing;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Serialization;

/// <summary>Each kind of value in the JSON of a host is the document of that kind.</summary>
public class ConvertersTests
{
    private readonly JsonSerializerOptions _options = new JsonSerializerOptions().AddTherapeuticAlliance(Samples.Catalog);

    [Fact]
    public void Every_value_is_written_as_its_document()
    {
        ResponseSheet sheet = Samples.PulseInstrument.Answer(1, 2, 3, 4, 5);
        MonitorState state = States.After(States.Default, 3);
        FormModel form = FormWritingTests.Form(Instruments.Srs);

        Assert.Equal(AllianceJson.WriteDefinition(Samples.House), JsonSerializer.Serialize(Samples.House, _options));
        Assert.Equal(AllianceJson.WriteSheet(sheet), JsonSerializer.Serialize(sheet, _options));
        Assert.Equal(AllianceJson.WriteState(state), JsonSerializer.Serialize(state, _options));
        Assert.Equal(AllianceJson.WriteCourse(CourseTests.Everything), JsonSerializer.Serialize(CourseTests.Everything, _options));
        Assert.Equal(AllianceJson.WriteReport(sheet.Score()), JsonSerializer.Serialize(sheet.Score(), _options));
        Assert.Equal(AllianceJson.WriteForm(form), JsonSerializer.Serialize(form, _options));
        Assert.Equal("{\"code\":\"TA2005\",\"severity\":\"warning\",\"path\":\"items[b2]\",\"arguments\":[\"b2\",\"1\",\"7\",\"none\"]}", JsonSerializer.Serialize(sheet.WithText("b2", "?").Findings[0], _options));
    }

    [Fact]
    public void There_is_one_converter_for_each_of_eight_kinds() => Assert.Equal(8, _options.Converters.Count);

    [Fact]
    public void What_is_only_written_says_what_to_do_instead()
    {
        Assert.Equal("ScoreReport cannot be made from JSON. Read a ScoreReportDocument, or score the sheet again.", Refusal<ScoreReport>());
        Assert.Equal("FormModel cannot be made from JSON. Make it of a definition and a wording.", Refusal<FormModel>());
        Assert.Equal("Finding cannot be made from JSON. It is part of a result.", Refusal<Finding>());
    }

    [Fact]
    public void A_document_that_is_not_valid_is_refused_with_its_errors_one_after_another()
    {
        string damaged = AllianceJson.WriteSheet(Samples.PulseInstrument.Answer(1, 2, 3, 4, 5)).With("\"value\":1", "\"value\":true").With("\"value\":2", "\"value\":true");

        Assert.Equal(
            "The document is not valid: TA4023 TypeInvalid at $.answers[0].value; TA4023 TypeInvalid at $.answers[1].value.",
            Assert.Throws<JsonException>(() => Read<ResponseSheet>(damaged)).Message);
    }

    [Fact]
    public void Policies_are_given() =>
        Assert.Equal("policies", Assert.Throws<ArgumentNullException>(() => new JsonSerializerOptions().AddTherapeuticAlliance(Samples.Catalog, null!)).ParamName);

    [Fact]
    public void A_kind_of_document_is_one_of_the_enumeration() => Assert.StartsWith(
        "The kind is not a member of the enumeration.", Assert.Throws<ArgumentOutOfRangeException>(() => AllianceJson.Schema((DocumentKind)99)).Message, StringComparison.Ordinal);

    private string Refusal<T>() => Assert.Throws<NotSupportedException>(() => Read<T>("{}")).Message;

    private T? Read<T>(string json)
    {
        var converter = (JsonConverter<T>)_options.Converters.Single(one => one.CanConvert(typeof(T)));
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
        _ = reader.Read();
        return converter.Read(ref reader, typeof(T), _options);
    }
}
