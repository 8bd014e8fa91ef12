using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Json.Writing;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Schemas;

/// <summary>
/// Writes documents of everything the library can write, and damaged ones, for a validator of JSON Schemas that is none
/// of ours; see .ci/check-schemas.py. Here they are checked by the reader, and left where the build asks for them.
/// </summary>
public class WrittenDocumentsTests
{
    private const string Variable = "THERAPEUTICALLIANCE_WRITTEN_DOCUMENTS";

    [Fact]
    public void Definitions_are_what_reader_and_schema_accept()
    {
        foreach (Instrument instrument in Samples.All)
        {
            Leave("definition", instrument.Id, AllianceJson.WriteDefinition(instrument), text => AllianceJson.ReadDefinition(text).IsValid);
            Leave("definition", instrument.Id + "-indented", AllianceJson.WriteDefinition(instrument, WritingOptions.Canonical.Indented()), text => AllianceJson.ReadDefinition(text).IsValid);
        }

        Leave("definition", "by-hand", Samples.Pulse, text => AllianceJson.ReadDefinition(text).IsValid);
    }

    [Fact]
    public void Sheets_are_what_reader_and_schema_accept()
    {
        foreach (KeyValuePair<string, ResponseSheet> sheet in Sheets())
        {
            Leave("sheet", sheet.Key, AllianceJson.WriteSheet(sheet.Value), text => AllianceJson.ReadSheet(text, Samples.Catalog).IsValid);
        }
    }

    [Fact]
    public void Reports_are_what_reader_and_schema_accept()
    {
        foreach (KeyValuePair<string, ResponseSheet> sheet in Sheets())
        {
            ScoreReport report = sheet.Value.Score(ScoringOptions.Default.WithRule(MissingRule.AtLeastAnswered(1)));
            Leave("report", sheet.Key, AllianceJson.WriteReport(sheet.Value.Score(), WritingOptions.Canonical.WithAttemptedValue()), text => AllianceJson.ReadReport(text).IsValid);
            Leave("report", sheet.Key + "-short", AllianceJson.WriteReport(report, WritingOptions.Canonical.WithoutTrace()), text => AllianceJson.ReadReport(text).IsValid);
        }
    }

    [Fact]
    public void A_key_and_a_wording_are_what_reader_and_schema_accept()
    {
        Leave("key", "invented", Keys.Invented, text => AllianceJson.ReadKey(text, Keys.CalpasP).IsValid);
        Leave("wording", "by-hand", Keys.Wording, text => AllianceJson.ReadWording(text, Samples.PulseInstrument).IsValid);
        Leave("wording", "full", Keys.FullWording, text => AllianceJson.ReadWording(text, Samples.PulseInstrument).IsValid);
        Leave("wording", "full-written", AllianceJson.WriteWording(Expect.Valid(AllianceJson.ReadWording(Keys.FullWording, Samples.PulseInstrument))), text => AllianceJson.ReadWording(text, Samples.PulseInstrument).IsValid);
        Leave("wording", "written", AllianceJson.WriteWording(Expect.Valid(AllianceJson.ReadWording(Keys.Wording, Samples.PulseInstrument))), text => AllianceJson.ReadWording(text, Samples.PulseInstrument).IsValid);
    }

    [Fact]
    public void Forms_are_what_the_schema_accepts()
    {
        foreach (Instrument instrument in Samples.All)
        {
            Leave("form", instrument.Id, AllianceJson.WriteForm(Writing.FormWritingTests.Form(instrument)), text => text.Length > 0);
        }

        string srs = AllianceJson.WriteForm(Writing.FormWritingTests.Form(Instruments.Srs));
        Leave("form", "neither-options-nor-line.invalid", srs.Replace("\"line\":", "\"lines\":"), text => text != srs);
        Leave("form", "unknown-reason.invalid", srs.Replace("\"declined\"", "\"forgot\""), text => text != srs);
    }

    [Fact]
    public void Courses_are_what_reader_and_schema_accept() =>
        Leave("course", "everything", AllianceJson.WriteCourse(Reading.CourseTests.Everything), text => AllianceJson.ReadCourse(text, Samples.Catalog).IsValid);

    [Theory]
    [InlineData("kind", "\"kind\":\"inserted\"", "\"kind\":\"moved\"")]
    [InlineData("reported-twice", "[\"client\",\"therapist\"]", "[\"client\",\"client\"]")]
    [InlineData("when", "\"when\":\"2026-03-02T10:00:00.0000001\\u002B01:00\"", "\"when\":\"2026-03-02\"")]
    [InlineData("unknown-member", "\"kind\":\"begun\"", "\"kind\":\"begun\",\"by\":\"x\"")]
    public void A_damaged_course_is_refused_by_both(string name, string place, string by) => Leave(
        "course", name + ".invalid", AllianceJson.WriteCourse(Reading.CourseTests.Everything).With(place, by), text => !AllianceJson.ReadCourse(text, Samples.Catalog).IsValid);

    [Fact]
    public void States_are_what_reader_and_schema_accept()
    {
        for (int i = 0; i < States.Monitors.Length; i++)
        {
            foreach (int sessions in new[] { 0, 1, States.Course.Length })
            {
                Leave("state", "monitor-" + i + "-" + sessions, AllianceJson.WriteState(States.After(States.Monitors[i], sessions)), text => AllianceJson.ReadState(text).IsValid);
            }
        }
    }

    [Theory]
    [InlineData("unknown-member", "\"scale\":\"bond\"", "\"scale\":\"bond\",\"rater\":\"client\"")]
    [InlineData("no-scale", "\"scale\":\"bond\",", "")]
    [InlineData("capital-bits", "4016000000000000", "401600000000000F")]
    [InlineData("short-bits", "4016000000000000", "4016")]
    [InlineData("unknown-origin", "\"origin\":\"caller\"", "\"origin\":\"literature\"")]
    [InlineData("blank-source", "a sample of ours", "  ")]
    [InlineData("part-without-name", "\"name\":\"cusum-lower\",", "")]
    public void A_damaged_state_is_refused_by_both(string name, string place, string by) =>
        Leave("state", name + ".invalid", AllianceJson.WriteState(States.After(States.Default, 2)).With(place, by), text => !AllianceJson.ReadState(text).IsValid);

    [Theory]
    [InlineData("unknown-member", "\"code\": \"pwc\"", "\"code\": \"pwc\", \"reverse\": true")]
    [InlineData("both-codes-and-numbers", "\"numbers\": [4, 9]", "\"numbers\": [4, 9], \"items\": [\"4\"]")]
    [InlineData("neither-codes-nor-numbers", "\"numbers\": [4, 9]", "")]
    [InlineData("number-as-text", "\"numbers\": [4, 9]", "\"numbers\": [\"4\", 9]")]
    [InlineData("weight-zero", "\"weight\": 2", "\"weight\": 0")]
    [InlineData("evidence-of-ones-own", "\"code\": \"pwc\"", "\"code\": \"pwc\", \"evidence\": { \"level\": \"verified\" }")]
    public void A_damaged_key_is_refused_by_both(string name, string place, string by) =>
        Leave("key", name + ".invalid", Keys.Invented.With(place, by), text => !AllianceJson.ReadKey(text, Keys.CalpasP).IsValid);

    [Theory]
    [InlineData("unknown-member", "\"language\": \"en\"", "\"language\": \"en\", \"title\": \"x\"")]
    [InlineData("language", "\"language\": \"en\"", "\"language\": \"in English\"")]
    [InlineData("blank-text", "\"text\": \"Third.\"", "\"text\": \" \"")]
    [InlineData("value-as-text", "\"value\": 7", "\"value\": \"7\"")]
    public void A_damaged_wording_is_refused_by_both(string name, string place, string by) =>
        Leave("wording", name + ".invalid", Keys.Wording.With(place, by), text => !AllianceJson.ReadWording(text, Samples.PulseInstrument).IsValid);

    [Theory]
    [InlineData("full-unknown-member", "\"section\": \"Our work\"", "\"heading\": \"Our work\"")]
    [InlineData("full-blank-section", "\"Our work\"", "\" \"")]
    [InlineData("full-placeholder-name", "\"name\": \"therapist\"", "\"name\": \"the therapist\"")]
    [InlineData("full-placeholder-without-fallback", ", \"fallback\": \"your therapist\"", "")]
    [InlineData("full-anchor-as-text", "\"value\": 1", "\"value\": \"1\"")]
    public void A_damaged_wording_of_single_items_is_refused_by_both(string name, string place, string by) =>
        Leave("wording", name + ".invalid", Keys.FullWording.With(place, by), text => !AllianceJson.ReadWording(text, Samples.PulseInstrument).IsValid);

    [Theory]
    [InlineData("scales-beside-missing-key", "\"missingKey\":", "\"scales\":[{\"code\":\"a\",\"items\":[\"1\"],\"aggregation\":\"sum\"}],\"missingKey\":")]
    [InlineData("blank-what", "\"what\":\"The items", "\"what\":\" \",\"was\":\"The items")]
    [InlineData("neither-scales-nor-missing-key", "\"missingKey\":", "\"rights2\":")]
    public void A_damaged_definition_without_a_key_is_refused_by_both(string name, string place, string by) =>
        Leave("definition", name + ".invalid", AllianceJson.WriteDefinition(Keys.CalpasP).With(place, by), text => !AllianceJson.ReadDefinition(text).IsValid);

    [Theory]
    [InlineData("unknown-member", "\"code\": \"b1\"", "\"code\": \"b1\", \"reverse\": true")]
    [InlineData("unknown-word", "\"sum\"", "\"SUM\"")]
    [InlineData("missing-member", ", \"aggregation\": \"sum\"", "")]
    [InlineData("other-type", "\"lowest\": 1", "\"lowest\": \"1\"")]
    [InlineData("null", "\"Clinic pulse\"", "null")]
    [InlineData("other-version", "\"documentVersion\": 1", "\"documentVersion\": 2")]
    [InlineData("other-kind", "therapeutic-alliance/definition", "therapeutic-alliance/sheet")]
    [InlineData("malformed-id", "clinic-pulse", "Clinic Pulse")]
    [InlineData("count-of-require-all", "atLeastAnswered", "requireAll")]
    [InlineData("caller-with-source", "\"origin\": \"caller\"", "\"origin\": \"caller\", \"source\": \"x\"")]
    [InlineData("default-with-count", "\"origin\": \"caller\"", "\"origin\": \"libraryDefault\"")]
    [InlineData("published-without-source", "\"origin\": \"caller\"", "\"origin\": \"published\"")]
    public void A_damaged_definition_is_refused_by_both(string name, string place, string by) =>
        Leave("definition", name + ".invalid", Samples.Pulse.With(place, by), text => !AllianceJson.ReadDefinition(text).IsValid);

    [Theory]
    [InlineData("unknown-member", "\"value\":1", "\"value\":1,\"keyed\":1")]
    [InlineData("two-answers", "\"value\":1", "\"value\":1,\"missing\":\"declined\"")]
    [InlineData("no-answer", ",\"value\":1", "")]
    [InlineData("unknown-reason", "\"value\":1", "\"missing\":\"forgot\"")]
    [InlineData("value-as-text", "\"value\":1", "\"value\":\"1\"")]
    [InlineData("unknown-trouble", "\"value\":1", "\"invalid\":{\"code\":\"TA2007\",\"text\":\"1\"}")]
    [InlineData("negative-session", "\"session\":3", "\"session\":-3")]
    [InlineData("written-date", "\"session\":3", "\"date\":\"31 January 2026\"")]
    public void A_damaged_sheet_is_refused_by_both(string name, string place, string by)
    {
        string sheet = AllianceJson.WriteSheet(Samples.PulseInstrument.Blank().With("b1", 1).WithAdministration(new Administration(session: 3)));
        Leave("sheet", name + ".invalid", sheet.With(place, by), text => !AllianceJson.ReadSheet(text, Samples.Catalog).IsValid);
    }

    [Theory]
    [InlineData("value-as-number", "\"value\":\"5\"", "\"value\":5")]
    [InlineData("score-without-status", "\"status\":\"complete\"", "\"status\":\"notScorable\"")]
    [InlineData("unknown-member", "\"answered\":1", "\"answered\":1,\"band\":\"low\"")]
    [InlineData("no-denominator", "\"value\":\"5\",\"numerator\":5,\"denominator\":1", "\"value\":\"5\",\"numerator\":5")]
    [InlineData("trace-without-key", "\"raw\":5,\"keyed\":5,", "\"raw\":5,")]
    public void A_damaged_report_is_refused_by_both(string name, string place, string by)
    {
        Instrument one = Instrument.Define("one", "1.0.0").Titled("One").RatedBy(Rater.Client).Answered(Likert.Points(1, 9)).Items("a").Scale("a", s => s.AllItems().Sum()).Build();
        string report = AllianceJson.WriteReport(one.Answer(5).Score());
        int score = report.IndexOf("\"score\"", StringComparison.Ordinal);
        int end = report.IndexOf("\"percentOfMaximum\"", StringComparison.Ordinal);
        string damaged = report.Substring(score, end - score).Contains(place)
            ? report.Substring(0, score) + report.Substring(score, end - score).With(place, by) + report.Substring(end)
            : report.With(place, by);
        Leave("report", name + ".invalid", damaged, text => !AllianceJson.ReadReport(text).IsValid);
    }

    private static Dictionary<string, ResponseSheet> Sheets()
    {
        var sheets = new Dictionary<string, ResponseSheet>(StringComparer.Ordinal);
        foreach (Instrument instrument in Samples.All)
        {
            sheets[instrument.Id + "-blank"] = instrument.Blank();
            sheets[instrument.Id + "-lowest"] = instrument.AnswerFrom(instrument.Items.Select(item => (decimal?)item.Format.Lowest));
            sheets[instrument.Id + "-one-missing"] = instrument.AnswerFrom(instrument.Items.Select((item, i) => i == 0 ? null : (decimal?)item.Format.Highest));
        }

        sheets["troubled"] = Samples.House.Blank().With("Q_1", 99).WithText("q.2", Samples.Scripts).With("4", double.NaN).WithMissing("line", MissingReason.NotApplicable)
            .WithMissing("twin", MissingReason.Declined).WithText("stray", Samples.Scripts).WithAdministration(new Administration("a", "b", "c", 0, new DateTime(2026, 1, 31)));
        return sheets;
    }

    private static void Leave(string schema, string name, string text, Predicate<string> isAsItShouldBe)
    {
        Assert.True(isAsItShouldBe(text), name);
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder)
        {
            string path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, schema)).FullName, name + ".json");
            File.WriteAllText(path, text);
            Assert.Equal(text, File.ReadAllText(path));
        }
    }
}
