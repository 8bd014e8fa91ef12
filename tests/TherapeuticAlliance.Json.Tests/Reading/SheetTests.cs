using System;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Json.Writing;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

public class SheetTests
{
    private static readonly string Hash = Samples.PulseInstrument.ContentHash;

    private static string Document(string answers, string more = "") =>
        "{\"document\":\"therapeutic-alliance/sheet\",\"documentVersion\":1,\"instrument\":{\"id\":\"clinic-pulse\",\"version\":\"1.0.0\",\"contentHash\":\"" + Hash + "\"}"
        + more + ",\"answers\":[" + answers + "]}";

    private static Result<ResponseSheet> Read(string document) => AllianceJson.ReadSheet(document, Samples.PulseInstrument);

    [Fact]
    public void A_sheet_is_written_with_everything_it_holds()
    {
        ResponseSheet sheet = Samples.PulseInstrument.Blank()
            .With("b1", 5).With("b2", 9).WithText("b3", "ofte\u043D").WithMissing("t1", MissingReason.Declined).With("x9", 3)
            .WithAdministration(new Administration("a-1", "s-1", "r-1", 0, new DateTime(2026, 1, 31)));
        Assert.Equal(
            Document(
                "{\"item\":\"b1\",\"value\":5},{\"item\":\"b2\",\"invalid\":{\"code\":\"TA2001\",\"text\":\"9\"}},"
                + "{\"item\":\"b3\",\"invalid\":{\"code\":\"TA2005\",\"text\":\"ofte\\u043D\"}},{\"item\":\"t1\",\"missing\":\"declined\"},{\"item\":\"t2\",\"missing\":\"notAnswered\"}",
                ",\"administration\":{\"id\":\"a-1\",\"subject\":\"s-1\",\"respondent\":\"r-1\",\"session\":0,\"date\":\"2026-01-31\"}")
                .Replace("}]}", "}],\"strays\":[{\"item\":\"x9\",\"text\":\"3\"}]}"),
            AllianceJson.WriteSheet(sheet));
        Assert.Equal(AllianceJson.WriteSheet(sheet), Encoding.UTF8.GetString(AllianceJson.WriteSheetUtf8(sheet)));
        Assert.Equal(AllianceJson.WriteSheet(sheet), AllianceJson.WriteSheet(Read(AllianceJson.WriteSheet(sheet)).Value));
    }

    [Fact]
    public void A_decimal_answer_is_written_as_it_is_and_not_as_a_double()
    {
        string text = AllianceJson.WriteSheet(Instruments.Srs.Answer(8.6m, 9.7m, 9.90m, 0m));
        Assert.Contains("[{\"item\":\"1\",\"value\":8.6},{\"item\":\"2\",\"value\":9.7},{\"item\":\"3\",\"value\":9.9},{\"item\":\"4\",\"value\":0}]}", text, StringComparison.Ordinal);
        Assert.All(Expect.Cultures, culture => Assert.Equal(text, Expect.Under(culture, () => AllianceJson.WriteSheet(Instruments.Srs.Answer(8.6m, 9.7m, 9.90m, 0m)))));
        Assert.All(Expect.Cultures, culture => Assert.Equal(
            ExactScore.Of(282, 10), Expect.Under(culture, () => AllianceJson.ReadSheet(text, InstrumentCatalog.Default).Value.Score())["total"].Exact));
    }

    [Fact]
    public void A_sheet_indented_for_people_reads_back() =>
        Assert.True(Read(AllianceJson.WriteSheet(Samples.PulseInstrument.Answer(1, 2, 3, 4, 5), WritingOptions.Canonical.Indented())).IsValid);

    [Fact]
    public void A_half_filled_sheet_is_stored_and_resumed()
    {
        ResponseSheet begun = Samples.PulseInstrument.Blank().With("b1", 5).With("b2", 6);
        ResponseSheet resumed = Expect.Valid(AllianceJson.ReadSheet(AllianceJson.WriteSheetUtf8(begun), Samples.Catalog)).With("b3", 2).With("t1", 3).With("t2", 4);
        Assert.True(resumed.IsComplete);
        Assert.Equal(ExactScore.Of(17, 3), resumed.Score()["bond"].Exact);
        Assert.Equal([AnswerKind.Given, AnswerKind.Missing, AnswerKind.Missing, AnswerKind.Missing, AnswerKind.Missing], Expect.Valid(Read(Document("{\"item\":\"b1\",\"value\":1}"))).Answers.Select(a => a.Kind));
        Assert.Equal(5, Expect.Valid(Read(Document(""))).Answers.Count(a => a.Reason == MissingReason.NotAnswered));
    }

    [Fact]
    public void Who_and_when_come_back()
    {
        var given = new Administration("a \u05D0", "s", "r", 12, new DateTime(1, 1, 1));
        Administration read = Read(AllianceJson.WriteSheet(Samples.PulseInstrument.Blank().WithAdministration(given))).Value.Administration;
        Assert.Equal(("a \u05D0", "s", "r", 12, new DateTime(1, 1, 1)), (read.Id, read.Subject, read.Respondent, read.Session, read.Date));
        Administration unknown = Read(AllianceJson.WriteSheet(Samples.PulseInstrument.Blank())).Value.Administration;
        Assert.Same(Administration.Unknown, unknown);
        Administration[] one = [new(id: "a"), new(subject: "a"), new(respondent: "a"), new(session: 1), new(date: new DateTime(2026, 12, 1))];
        Assert.All(one, a => Assert.Contains("\"administration\":{", AllianceJson.WriteSheet(Samples.PulseInstrument.Blank().WithAdministration(a)), StringComparison.Ordinal));
        Assert.All(one, a =>
        {
            Administration back = Read(AllianceJson.WriteSheet(Samples.PulseInstrument.Blank().WithAdministration(a))).Value.Administration;
            Assert.Equal((a.Id, a.Subject, a.Respondent, a.Session, a.Date), (back.Id, back.Subject, back.Respondent, back.Session, back.Date));
        });
    }

    [Fact]
    public void Any_sheet_comes_back_as_it_was()
    {
        Instrument house = Samples.House;
        Gen<Func<string, ResponseSheet, ResponseSheet>> answer = Gen.OneOf(
            Gen.Choose(-40, 120).Select(tenths => (Func<string, ResponseSheet, ResponseSheet>)((item, sheet) => sheet.With(item, tenths / 10m))),
            Gen.Elements(MissingReason.NotAnswered, MissingReason.NotApplicable, MissingReason.Declined).Select(reason => (Func<string, ResponseSheet, ResponseSheet>)((item, sheet) => sheet.WithMissing(item, reason))),
            Gen.Elements("nie", "?", "1e308", "NaN", "\u0641 \"x\"\\", "b").Select(text => (Func<string, ResponseSheet, ResponseSheet>)((item, sheet) => sheet.WithText(item, text))),
            Gen.Choose(0, 40).Select(position => (Func<string, ResponseSheet, ResponseSheet>)((item, sheet) => sheet.WithOption(item, position))));
        string[] codes = [.. house.Items.Select(item => item.Code), "stray 1", "\u0633"];
        Gen<ResponseSheet> sheets = answer.ArrayOf(codes.Length).Select(answers => codes.Zip(answers, (code, act) => (code, act)).Aggregate(house.Blank(), (sheet, step) => step.act(step.code, sheet)));
        Expect.ForAll(sheets, 500, sheet =>
        {
            string written = AllianceJson.WriteSheet(sheet);
            Result<ResponseSheet> result = AllianceJson.ReadSheet(written, Samples.Catalog);
            ResponseSheet read = Expect.Valid(result);
            Assert.Equal(sheet.Answers, read.Answers);
            Assert.Equal(sheet.UnknownItemAnswers.Select(stray => (stray.ItemCode, stray.Text)), read.UnknownItemAnswers.Select(stray => (stray.ItemCode, stray.Text)));
            Assert.Equal(sheet.Findings, read.Findings);
            Assert.Equal(sheet.Findings.Select(finding => (finding.Code, finding.AttemptedValue)), result.Findings.Select(finding => (finding.Code, finding.AttemptedValue)));
            Assert.Equal(written, AllianceJson.WriteSheet(read));
        });
    }

    [Fact]
    public void What_is_noteworthy_about_answers_points_into_the_document_and_leaves_the_sheet_usable()
    {
        Result<ResponseSheet> result = Read(Document(
            "{\"item\":\"z1\",\"missing\":\"declined\"},{\"item\":\"b2\",\"value\":1e308},{\"item\":\"b1\",\"value\":2.5},{\"item\":\"z2\",\"value\":-1e400},{\"item\":\"t1\",\"missing\":\"notApplicable\"},{\"item\":\"t2\",\"value\":7}",
            ",\"strays\":[{\"item\":\"z3\",\"text\":\"a\"}]"));
        Assert.True(result.IsValid);
        Expect.Findings(
            result.Findings,
            "OffGrid $.answers[2]", "OutOfRange $.answers[1]", "ReasonNotAllowed $.answers[4]",
            "UnknownItem $.answers[0].item", "UnknownItem $.answers[3].item", "UnknownItem $.strays[0].item");
        Assert.Equal(["2.5", "1e308", null, "z1", "z2", "z3"], result.Findings.Select(finding => finding.AttemptedValue));
        Assert.Equal([("z1", ""), ("z2", "-1e400"), ("z3", "a")], result.Value.UnknownItemAnswers.Select(stray => (stray.ItemCode, stray.Text)));
        Assert.Equal(7m, result.Value["t2"].Value);
    }

    [Theory]
    [InlineData("{\"value\":1}", "MemberMissing $.answers[0].item")]
    [InlineData("{\"item\":\"b1\"}", "AnswerUnclear $.answers[0]")]
    [InlineData("{\"item\":\"b1\",\"value\":1,\"missing\":\"declined\"}", "AnswerUnclear $.answers[0]")]
    [InlineData("{\"item\":\"b1\",\"missing\":\"declined\",\"invalid\":{\"code\":\"TA2001\",\"text\":\"9\"}}", "AnswerUnclear $.answers[0]")]
    [InlineData("{\"item\":\"b1\",\"missing\":\"declined\",\"value\":1e99}", "AnswerUnclear $.answers[0]")]
    [InlineData("{\"item\":\"b1\",\"invalid\":{\"code\":\"TA2001\",\"text\":\"9\"},\"value\":1e99}", "NumberInvalid $.answers[0].value|OutOfRange $.answers[0]")]
    [InlineData("{\"item\":\"b1\",\"value\":null}", "NullInvalid $.answers[0].value")]
    [InlineData("{\"item\":\"b1\",\"value\":\"5\"}", "TypeInvalid $.answers[0].value")]
    [InlineData("{\"item\":1,\"value\":5}", "TypeInvalid $.answers[0].item")]
    [InlineData("{\"item\":\"b1\",\"missing\":\"Declined\"}", "ValueUnknown $.answers[0].missing")]
    [InlineData("{\"item\":\"b1\",\"invalid\":{}}", "MemberMissing $.answers[0].invalid.code|MemberMissing $.answers[0].invalid.text")]
    [InlineData("{\"item\":\"b1\",\"invalid\":{\"code\":\"TA2007\",\"text\":\"9\"}}", "ValueUnknown $.answers[0].invalid.code")]
    [InlineData("{\"item\":\"b1\",\"invalid\":{\"code\":\"TA2001\",\"text\":\"9\",\"why\":1}}", "MemberUnknown $.answers[0].invalid|OutOfRange $.answers[0]")]
    [InlineData("{\"item\":\"b1\",\"value\":1},{\"item\":\"b1\",\"value\":1}", "AnswerTwice $.answers[1].item")]
    [InlineData("{\"item\":\"z\",\"value\":1},{\"item\":\"z\",\"value\":1}", "AnswerTwice $.answers[1].item|UnknownItem $.answers[0].item")]
    [InlineData("null,{\"item\":\"b1\",\"value\":9}", "NullInvalid $.answers[0]|OutOfRange $.answers[1]")]
    [InlineData("{\"item\":\"b1\",\"value\":1,\"keyed\":7}", "MemberUnknown $.answers[0]")]
    public void Damage_among_the_answers_is_found(string answers, string expected)
    {
        Result<ResponseSheet> result = Read(Document(answers));
        Assert.Null(result.ValueOrDefault);
        Expect.Findings(result.Findings, expected.Split('|'));
    }

    [Theory]
    [InlineData(",\"strays\":[{\"text\":\"1\"}]", "MemberMissing $.strays[0].item")]
    [InlineData(",\"strays\":[{\"item\":\"z\"}]", "MemberMissing $.strays[0].text|UnknownItem $.strays[0].item")]
    [InlineData(",\"strays\":[{\"item\":\"b1\",\"text\":\"1\"}]", "UnknownItemIsKnown $.strays[0].item")]
    [InlineData(",\"strays\":[null]", "NullInvalid $.strays[0]")]
    [InlineData(",\"strays\":[{\"item\":\"z\",\"text\":\"1\",\"x\":1}]", "MemberUnknown $.strays[0]|UnknownItem $.strays[0].item")]
    [InlineData(",\"administration\":{\"session\":-1}", "NumberInvalid $.administration.session")]
    [InlineData(",\"administration\":{\"session\":1.5}", "NumberInvalid $.administration.session")]
    [InlineData(",\"administration\":{\"date\":\"31.01.2026\"}", "DateInvalid $.administration.date")]
    [InlineData(",\"administration\":{\"date\":\"2026-02-30\"}", "DateInvalid $.administration.date")]
    [InlineData(",\"administration\":{\"date\":\"2026-01-31T00:00:00\"}", "DateInvalid $.administration.date")]
    [InlineData(",\"administration\":{\"name\":\"x\"}", "MemberUnknown $.administration")]
    [InlineData(",\"Answers\":[]", "MemberUnknown $")]
    public void Damage_beside_the_answers_is_found(string more, string expected)
    {
        Result<ResponseSheet> result = Read(Document("", more));
        Assert.Null(result.ValueOrDefault);
        Expect.Findings(result.Findings, expected.Split('|'));
    }

    [Fact]
    public void Findings_of_sheets_say_what_is_known()
    {
        Expect.Only(DocumentFindings.AnswerUnclear, "$.answers[0]", ["value, missing, invalid", "0"], null, Read(Document("{\"item\":\"b1\"}")).Findings);
        Expect.Only(DocumentFindings.ValueUnknown, "$.answers[0].invalid.code", ["TA2001, TA2002, TA2003, TA2004, TA2005, TA2006"], "TA1", Read(Document("{\"item\":\"b1\",\"invalid\":{\"code\":\"TA1\",\"text\":\"9\"}}")).Findings);
        Expect.Only(DocumentFindings.NumberInvalid, "$.administration.session", ["count"], "-1", Read(Document("", ",\"administration\":{\"session\":-1}")).Findings);
        Expect.Only(DocumentFindings.DateInvalid, "$.administration.date", [], "today", Read(Document("", ",\"administration\":{\"date\":\"today\"}")).Findings);
        Expect.Only(DocumentFindings.UnknownItemIsKnown, "$.strays[0].item", ["b1"], null, Read(Document("", ",\"strays\":[{\"item\":\"b1\",\"text\":\"1\"}]")).Findings);
        Expect.Only(DocumentFindings.AnswerTwice, "$.answers[1].item", [], "b1", Read(Document("{\"item\":\"b1\",\"value\":1},{\"item\":\"b1\",\"value\":2}")).Findings);
    }

    [Fact]
    public void A_sheet_of_another_instrument_version_or_key_is_refused()
    {
        string document = Document("{\"item\":\"b1\",\"value\":99}");
        Expect.Only(
            SuppliedFindings.InstrumentUnknown, "$.instrument.id", [string.Join(", ", InstrumentCatalog.Default.Instruments.Select(instrument => instrument.Id).Distinct())], "clinic-pulse",
            AllianceJson.ReadSheet(document, InstrumentCatalog.Default).Findings);
        Instrument Pulse(string version, int highest) => Instrument.Define("clinic-pulse", version).Titled("x").RatedBy(Rater.Client)
            .Answered(Likert.Points(1, highest)).Items("b1").Total(s => s.AllItems().Sum()).Build();
        InstrumentCatalog newer = InstrumentCatalog.Default.With(Pulse("2.0.0", 7)).With(Pulse("1.1.0", 7));
        Expect.Only(SuppliedFindings.InstrumentVersionOther, "$.instrument.version", ["clinic-pulse", "2.0.0, 1.1.0"], "1.0.0", AllianceJson.ReadSheet(document, newer).Findings);
        Expect.Only(
            SuppliedFindings.ContentHashOther, "$.instrument.contentHash", ["clinic-pulse 1.0.0", Pulse("1.0.0", 7).ContentHash], Hash,
            AllianceJson.ReadSheet(document, Pulse("1.0.0", 7)).Findings);
        Assert.Null(AllianceJson.ReadSheet(document, Pulse("1.0.0", 7)).ValueOrDefault);
        Expect.Findings(AllianceJson.ReadSheet(document, Samples.PulseInstrument).Findings, "OutOfRange $.answers[0]");
        Expect.Findings(AllianceJson.ReadSheet(Encoding.UTF8.GetBytes(document), newer.With(Samples.PulseInstrument)).Findings, "OutOfRange $.answers[0]");
        Expect.Findings(AllianceJson.ReadSheet(Encoding.UTF8.GetBytes(document), Samples.PulseInstrument).Findings, "OutOfRange $.answers[0]");
    }

    [Fact]
    public void A_sheet_names_its_instrument()
    {
        Expect.Findings(Read("{}").Findings, "MemberMissing $.document", "MemberMissing $.documentVersion", "MemberMissing $.instrument", "MemberMissing $.answers");
        Expect.Findings(
            Read(Document("{\"item\":\"b1\"}").With("{\"id\":\"clinic-pulse\",\"version\":\"1.0.0\",\"contentHash\":\"" + Hash + "\"}", "{}")).Findings,
            "MemberMissing $.instrument.id", "MemberMissing $.instrument.version", "MemberMissing $.instrument.contentHash", "AnswerUnclear $.answers[0]");
        Expect.Findings(Read(Document("").With(",\"version\":\"1.0.0\"", "")).Findings, "MemberMissing $.instrument.version");
        Expect.Findings(Read(Document("").With("\"id\":\"clinic-pulse\",", "")).Findings, "MemberMissing $.instrument.id");
        Expect.Findings(Read(Document("{\"item\":\"b1\",\"value\":9}").With(",\"contentHash\":\"" + Hash + "\"", "")).Findings, "MemberMissing $.instrument.contentHash", "OutOfRange $.answers[0]");
        Expect.Findings(Read(Samples.Pulse).Findings, "KindOther $.document");
        Expect.Findings(Read(Document("").With("\"documentVersion\":1", "\"documentVersion\":0")).Findings, "VersionOther $.documentVersion");
    }

    [Fact]
    public void Lists_of_a_sheet_are_bounded()
    {
        string Strays(int count) => ",\"strays\":[" + string.Join(",", Enumerable.Repeat("{\"item\":\"z\",\"text\":\"\"}", count)) + "]";
        Result<ResponseSheet> most = Read(Document("", Strays(16384)));
        Assert.Equal(512, Expect.Valid(most).UnknownItemAnswers.Count);
        Assert.Equal(513, most.Findings.Count);
        Assert.Same(AnswerFindings.UnknownItemsFull, most.Findings[512].Kind);
        Assert.Null(Read(Document("null", Strays(16384))).ValueOrDefault);
        Expect.Only(DefinitionFindings.TooMany, "$.strays", ["16385", "16384"], null, Read(Document("", Strays(16385))).Findings);
    }
}
