using System;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Writing;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

public class ReportTests
{
    private static readonly JsonSerializerOptions LeaveOutNulls = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    // b1 5, b2 blank, b3 2 reversed to 6: mean 11/2 of 2 items. t1 is 9 of 7, so task has no score.
    private static readonly ScoreReport Report = Samples.PulseInstrument.Blank().With("b1", 5).With("b3", 2).With("t1", 9).With("t2", 4).With("x", 1)
        .WithAdministration(new Administration("a-1", session: 3)).Score();

    private static readonly string Expected =
        "{\"document\":\"therapeutic-alliance/report\",\"documentVersion\":1,\"instrument\":{\"id\":\"clinic-pulse\",\"version\":\"1.0.0\",\"contentHash\":\"" + Samples.PulseInstrument.ContentHash + "\"},"
        + "\"libraryVersion\":\"" + Report.LibraryVersion + "\",\"administration\":{\"id\":\"a-1\",\"session\":3},\"scales\":["
        + "{\"code\":\"bond\",\"status\":\"prorated\",\"score\":{\"value\":\"5.5\",\"numerator\":11,\"denominator\":2},\"why\":\"scales[bond]: Scale bond was scored from 2 of 3 items; the rule is: at least 2 answered.\","
        + "\"percentOfMaximum\":{\"value\":\"75\",\"numerator\":75,\"denominator\":1},\"itemMean\":{\"value\":\"5.5\",\"numerator\":11,\"denominator\":2},\"answered\":2,\"missing\":1,\"answersNeeded\":2,"
        + "\"possible\":{\"lowest\":{\"value\":\"4\",\"numerator\":4,\"denominator\":1},\"highest\":{\"value\":\"6\",\"numerator\":6,\"denominator\":1}},"
        + "\"rule\":{\"kind\":\"atLeastAnswered\",\"count\":2,\"origin\":\"caller\"},\"evidence\":{\"level\":\"callerSupplied\"}},"
        + "{\"code\":\"task\",\"status\":\"notScorable\",\"why\":\"scales[task]: Scale task has 1 of 2 items answered and needs 2; the rule is: require all.\",\"answered\":1,\"missing\":1,\"answersNeeded\":2,"
        + "\"possible\":{\"lowest\":{\"value\":\"5\",\"numerator\":5,\"denominator\":1},\"highest\":{\"value\":\"11\",\"numerator\":11,\"denominator\":1}},"
        + "\"rule\":{\"kind\":\"requireAll\",\"origin\":\"libraryDefault\"},\"evidence\":{\"level\":\"callerSupplied\"}}],"
        + "\"findings\":[{\"code\":\"TA2001\",\"severity\":\"warning\",\"path\":\"items[t1]\",\"arguments\":[\"t1\",\"1\",\"7\"]},"
        + "{\"code\":\"TA2007\",\"severity\":\"warning\",\"path\":\"items\",\"arguments\":[\"clinic-pulse\"]},"
        + "{\"code\":\"TA3003\",\"severity\":\"information\",\"path\":\"scales[bond]\",\"arguments\":[\"bond\"]},"
        + "{\"code\":\"TA3010\",\"severity\":\"information\",\"path\":\"scales[bond]\",\"arguments\":[\"bond\",\"2\",\"3\",\"at-least-answered(2)\"]},"
        + "{\"code\":\"TA3003\",\"severity\":\"information\",\"path\":\"scales[task]\",\"arguments\":[\"task\"]},"
        + "{\"code\":\"TA3011\",\"severity\":\"warning\",\"path\":\"scales[task]\",\"arguments\":[\"task\",\"1\",\"2\",\"2\",\"require-all\"]}],"
        + "\"trace\":[{\"item\":\"b1\",\"raw\":5,\"keyed\":5,\"used\":5},{\"item\":\"b2\",\"missing\":\"notAnswered\"},{\"item\":\"b3\",\"raw\":2,\"keyed\":6,\"used\":6},"
        + "{\"item\":\"t1\",\"invalid\":\"TA2001\"},{\"item\":\"t2\",\"raw\":4,\"keyed\":4,\"used\":4}]}";

    private static void Found(string place, string by, params string[] expected)
    {
        Result<ScoreReportDocument> result = AllianceJson.ReadReport(Expected.With(place, by));
        Assert.Null(result.ValueOrDefault);
        Expect.Findings(result.Findings, expected);
    }

    [Fact]
    public void A_report_is_written_with_everything_that_explains_it()
    {
        Assert.Equal(Expected, AllianceJson.WriteReport(Report));
        Assert.Equal(Expected, Encoding.UTF8.GetString(AllianceJson.WriteReportUtf8(Report)));
        Assert.All(Expect.Cultures, culture => Assert.Equal(Expected, Expect.Under(culture, () => AllianceJson.WriteReport(Report))));
        Assert.Equal(Expected, JsonSerializer.Serialize(AllianceJson.ReadReport(Expected).Value, LeaveOutNulls));
    }

    [Fact]
    public void The_short_form_has_no_trace()
    {
        string shortForm = Expected.Substring(0, Expected.IndexOf(",\"trace\"", StringComparison.Ordinal)) + "}";
        Assert.Equal(shortForm, AllianceJson.WriteReport(Report, WritingOptions.Canonical.WithoutTrace()));
        ResponseSheet sheet = Samples.PulseInstrument.Answer(1, 2, 3, 4, 5);
        Assert.DoesNotContain("trace", AllianceJson.WriteReport(sheet.Score(ScoringOptions.Default.WithoutTrace())), StringComparison.Ordinal);
        Assert.Contains("trace", AllianceJson.WriteReport(sheet.Score()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_written_in_place_of_an_answer_stays_out_until_it_is_asked_for()
    {
        Assert.Equal(
            Expected.With("[\"t1\",\"1\",\"7\"]}", "[\"t1\",\"1\",\"7\"],\"offending\":\"9\"}").With("[\"clinic-pulse\"]}", "[\"clinic-pulse\"],\"offending\":\"x\"}"),
            AllianceJson.WriteReport(Report, WritingOptions.Canonical.WithAttemptedValue()));
    }

    [Fact]
    public void A_report_reads_back_as_it_was() => Assert.All(
        new[] { Expected, AllianceJson.WriteReport(Report, WritingOptions.Canonical.WithAttemptedValue().WithoutTrace()), AllianceJson.WriteReport(Report, WritingOptions.Canonical.Indented()) },
        text =>
        {
            Result<ScoreReportDocument> result = AllianceJson.ReadReport(text);
            Assert.Empty(result.Findings);
            string compact = JsonSerializer.Serialize(JsonDocument.Parse(text).RootElement);
            Assert.Equal(compact, JsonSerializer.Serialize(result.Value, LeaveOutNulls));
            Assert.True(AllianceJson.ReadReport(Encoding.UTF8.GetBytes(text)).IsValid);
        });

    [Fact]
    public void Thresholds_are_written_with_their_source_and_whether_they_are_met()
    {
        string met = AllianceJson.WriteReport(Instruments.Srs.Answer(8.6m, 9.7m, 9.9m, 7.7m).Score());
        Assert.Contains("\"score\":{\"value\":\"35.9\",\"numerator\":359,\"denominator\":10}", met, StringComparison.Ordinal);
        Assert.Contains("\"thresholds\":[{\"code\":\"cut-off\",\"target\":\"score\",\"comparison\":\"below\",\"value\":36,\"meaning\":\"The session is of concern: talk about it.\",\"source\":\"Text of the scoring manual", met, StringComparison.Ordinal);
        Assert.Contains("is red\",\"isMet\":true},{\"code\":\"item-cut-off\",\"target\":\"anyItem\"", met, StringComparison.Ordinal);
        Assert.Contains("is red\",\"isMet\":false},{\"code\":\"item-cut-off\"", AllianceJson.WriteReport(Instruments.Srs.Answer(8.6m, 9.7m, 9.9m, 7.8m).Score()), StringComparison.Ordinal);
        Assert.Contains("is red\"},{\"code\":\"item-cut-off\"", AllianceJson.WriteReport(Instruments.Srs.Blank().Score()), StringComparison.Ordinal);
        Assert.True(AllianceJson.ReadReport(met).IsValid);
        Assert.Contains("\"rule\":{\"kind\":\"requireAll\",\"origin\":\"published\",\"source\":\"OpenFIT", met, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ratio_without_end_is_rounded_only_in_its_text()
    {
        string text = AllianceJson.WriteReport(Samples.PulseInstrument.Answer(5, 6, 2, 3, 4).Score());
        Assert.Contains("\"score\":{\"value\":\"5.6666666667\",\"numerator\":17,\"denominator\":3}", text, StringComparison.Ordinal);
        Assert.True(AllianceJson.ReadReport(text).IsValid);
    }

    [Fact]
    public void A_sum_of_mixed_formats_has_no_item_mean()
    {
        string text = AllianceJson.WriteReport(Samples.House.Blank().With("twin", 0.75m).With("line", 2.5m).With("Q_1", -2).Score());
        Assert.Contains("{\"code\":\"mixed\",\"status\":\"complete\",\"score\":{\"value\":\"6.25\",\"numerator\":25,\"denominator\":4},\"percentOfMaximum\":", text, StringComparison.Ordinal);
        Assert.Contains("{\"item\":\"line\",\"raw\":2.5,\"keyed\":7.5,\"used\":7.5}", text, StringComparison.Ordinal);
        Assert.True(AllianceJson.ReadReport(text).IsValid);
    }

    [Fact]
    public void Weights_are_seen_in_the_trace() => Assert.Contains(
        "{\"item\":\"q-3\",\"raw\":-2,\"keyed\":-2,\"used\":-6}", AllianceJson.WriteReport(Samples.House.Blank().With("q-3", -2).Score()), StringComparison.Ordinal);

    [Fact]
    public void What_a_report_needs_is_named()
    {
        Expect.Findings(
            AllianceJson.ReadReport("{}").Findings,
            "MemberMissing $.document", "MemberMissing $.documentVersion", "MemberMissing $.instrument", "MemberMissing $.libraryVersion", "MemberMissing $.scales", "MemberMissing $.findings");
        Expect.Findings(
            AllianceJson.ReadReport("{\"document\":\"therapeutic-alliance/report\",\"documentVersion\":1,\"instrument\":{},\"libraryVersion\":\"\",\"scales\":[{},{\"possible\":{},\"rule\":{},\"evidence\":{},\"thresholds\":[{}],\"score\":{}}],\"findings\":[{}],\"trace\":[{}]}").Findings,
            "MemberMissing $.instrument.id", "MemberMissing $.instrument.version", "MemberMissing $.instrument.contentHash",
            "MemberMissing $.scales[0].code", "MemberMissing $.scales[0].status", "MemberMissing $.scales[0].score", "MemberMissing $.scales[0].percentOfMaximum",
            "MemberMissing $.scales[0].answered", "MemberMissing $.scales[0].missing", "MemberMissing $.scales[0].answersNeeded", "MemberMissing $.scales[0].possible", "MemberMissing $.scales[0].rule", "MemberMissing $.scales[0].evidence",
            "MemberMissing $.scales[1].code", "MemberMissing $.scales[1].status",
            "MemberMissing $.scales[1].score.value", "MemberMissing $.scales[1].score.numerator", "MemberMissing $.scales[1].score.denominator", "MemberMissing $.scales[1].percentOfMaximum",
            "MemberMissing $.scales[1].answered", "MemberMissing $.scales[1].missing", "MemberMissing $.scales[1].answersNeeded",
            "MemberMissing $.scales[1].possible.lowest", "MemberMissing $.scales[1].possible.highest", "MemberMissing $.scales[1].rule.kind", "MemberMissing $.scales[1].rule.origin", "MemberMissing $.scales[1].evidence.level",
            "MemberMissing $.scales[1].thresholds[0].code", "MemberMissing $.scales[1].thresholds[0].target", "MemberMissing $.scales[1].thresholds[0].comparison", "MemberMissing $.scales[1].thresholds[0].value", "MemberMissing $.scales[1].thresholds[0].meaning", "MemberMissing $.scales[1].thresholds[0].source",
            "MemberMissing $.findings[0].code", "MemberMissing $.findings[0].severity", "MemberMissing $.findings[0].path",
            "MemberMissing $.trace[0].item", "AnswerUnclear $.trace[0]");
    }

    [Fact]
    public void A_ratio_must_be_what_it_says()
    {
        const string Score = "\"score\":{\"value\":\"5.5\",\"numerator\":11,\"denominator\":2}";
        string With(string value, string numerator, string denominator) => "\"score\":{\"value\":\"" + value + "\",\"numerator\":" + numerator + ",\"denominator\":" + denominator + "}";
        Found(Score, With("5.6", "11", "2"), "RatioInvalid $.scales[0].score");
        Found(Score, With("5.50", "11", "2"), "RatioInvalid $.scales[0].score");
        Found(Score, With("5.5", "22", "4"), "RatioInvalid $.scales[0].score");
        Found(Score, With("5.5", "-11", "-2"), "RatioInvalid $.scales[0].score");
        Found(Score, With("5.5", "11", "0"), "RatioInvalid $.scales[0].score");
        Found(Score, With("9007199254740993", "9007199254740993", "1"), "RatioInvalid $.scales[0].score");
        Found(Score, With("-9007199254740993", "-9007199254740993", "1"), "RatioInvalid $.scales[0].score");
        Found(Score, With("0.0000000000", "1", "9007199254740993"), "RatioInvalid $.scales[0].score");
        Found(Score, With("5.5", "1e9", "2"), "NumberInvalid $.scales[0].score.numerator");
        Found(Score, With("5.5", "9223372036854775808", "2"), "NumberInvalid $.scales[0].score.numerator");
        Found(Score, With("5.5", "\"11\"", "2"), "TypeInvalid $.scales[0].score.numerator");
        Assert.True(AllianceJson.ReadReport(Expected.With(Score, With("9007199254740992", "9007199254740992", "1"))).IsValid);
        Assert.True(AllianceJson.ReadReport(Expected.With(Score, With("-9007199254740992", "-9007199254740992", "1"))).IsValid);
        Assert.True(AllianceJson.ReadReport(Expected.With(Score, With("0", "1", "9007199254740992"))).IsValid);
        Found("\"percentOfMaximum\":{\"value\":\"75\"", "\"percentOfMaximum\":{\"value\":\"7\"", "RatioInvalid $.scales[0].percentOfMaximum");
        Found("\"itemMean\":{\"value\":\"5.5\"", "\"itemMean\":{\"value\":\"5\"", "RatioInvalid $.scales[0].itemMean");
        Found("\"lowest\":{\"value\":\"4\"", "\"lowest\":{\"value\":\"3\"", "RatioInvalid $.scales[0].possible.lowest");
        Found("\"highest\":{\"value\":\"11\"", "\"highest\":{\"value\":\"3\"", "RatioInvalid $.scales[1].possible.highest");
    }

    [Fact]
    public void A_report_may_not_contradict_itself()
    {
        Found(
            "\"status\":\"prorated\"", "\"status\":\"notScorable\"",
            "Contradiction $.scales[0].score", "Contradiction $.scales[0].percentOfMaximum", "Contradiction $.scales[0].itemMean");
        Found("\"status\":\"notScorable\"", "\"status\":\"complete\"", "MemberMissing $.scales[1].score", "MemberMissing $.scales[1].percentOfMaximum");
        Found("\"answered\":2", "\"answered\":-2", "NumberInvalid $.scales[0].answered");
        Found("\"answersNeeded\":2,\"possible\":{\"lowest\":{\"value\":\"4\"", "\"answersNeeded\":-1,\"possible\":{\"lowest\":{\"value\":\"4\"", "NumberInvalid $.scales[0].answersNeeded");
        Found("\"answered\":2,\"missing\":1", "\"answered\":2,\"missing\":-1", "NumberInvalid $.scales[0].missing");
        Found("\"raw\":5,\"keyed\":5", "\"raw\":5", "MemberMissing $.trace[0].keyed");
        Found("\"keyed\":5,\"used\":5", "\"keyed\":5", "MemberMissing $.trace[0].used");
        Found("\"missing\":\"notAnswered\"", "\"missing\":\"notAnswered\",\"keyed\":1,\"used\":1", "Contradiction $.trace[1].keyed", "Contradiction $.trace[1].used");
        Found("\"missing\":\"notAnswered\"", "\"missing\":\"notAnswered\",\"raw\":1", "AnswerUnclear $.trace[1]", "MemberMissing $.trace[1].keyed", "MemberMissing $.trace[1].used");
        Found("\"missing\":\"notAnswered\"", "\"missing\":\"blank\"", "ValueUnknown $.trace[1].missing");
        Found("\"count\":2,", "", "MemberMissing $.scales[0].rule.count");
        Found("\"session\":3", "\"session\":-3", "NumberInvalid $.administration.session");
    }

    [Fact]
    public void Damage_of_a_report_is_found()
    {
        Found("\"status\":\"prorated\"", "\"status\":\"Prorated\"", "ValueUnknown $.scales[0].status");
        Found("\"severity\":\"warning\",\"path\":\"items[t1]\"", "\"severity\":\"bad\",\"path\":\"items[t1]\"", "ValueUnknown $.findings[0].severity");
        Found("[\"t1\",\"1\",\"7\"]", "[\"t1\",null,\"7\"]", "NullInvalid $.findings[0].arguments[1]");
        Found("\"answered\":2,", "\"answered\":2,\"answered\":2,", "MemberTwice $.scales[0].answered");
        Found("\"libraryVersion\"", "\"x\":1,\"libraryVersion\"", "MemberUnknown $");
        Found("{\"item\":\"b2\",\"missing\":\"notAnswered\"}", "null", "NullInvalid $.trace[1]");
        Found("therapeutic-alliance/report", "therapeutic-alliance/sheet", "KindOther $.document");
        Found("\"documentVersion\":1", "\"documentVersion\":9", "VersionOther $.documentVersion");
    }
}
