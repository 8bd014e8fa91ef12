using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Fhir;
using TherapeuticAlliance.Json;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Storage;

namespace TherapeuticAlliance.Fuzz;

/// <summary>Valid inputs to begin with, and the words in them, which a fuzzer would take long to find.</summary>
internal static class Seeds
{
    internal static Instrument Form { get; } = Instruments.WaiSr.Client;

    internal static Instrument Unkeyed { get; } = InstrumentCatalog.Default.Instruments.Single(instrument => instrument.Id == "calpas-p");

    internal static RuptureMonitor Monitor { get; } = RuptureMonitor.For(Form["total"]).WithPrior(48, 4, "fuzz");

    internal static FhirOptions Fhir { get; } = new("https://example.org");

    private static readonly ResponseSheet Sheet = Form.Answer(5, 4, 5, 4, 5, 3, 4, 5, null, 4, 3, 5);

    private static readonly MonitorState State = Monitor.Replay(ScoreSeries.Of(Form["total"], 48, 50, 52, 49, 42)).State;

    internal static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["definition"] = [AllianceJson.WriteDefinition(Form), AllianceJson.WriteDefinition(Instruments.Srs), AllianceJson.WriteDefinition(Unkeyed)],
        ["key"] = [Key],
        ["wording"] = [Wording],
        ["sheet"] = [AllianceJson.WriteSheet(Sheet), AllianceJson.WriteSheet(Named())],
        ["report"] = [AllianceJson.WriteReport(Sheet.Score())],
        ["state"] = [AllianceJson.WriteState(State)],
        ["course"] = [AllianceJson.WriteCourse(Case())],
        ["state-line"] = [StateText.Write(State)],
        ["sheet-line"] = [SheetText.Write(Sheet), SheetText.Write(Named())],
        ["course-line"] = [CourseText.Write(Case())],
        ["response"] = [AllianceFhir.WriteResponse(Sheet, Fhir).Value, AllianceFhir.WriteResponse(Named(), Fhir).Value],
        ["table"] =
        [
            "id,session,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11,q12\nA,1,5,4,5,4,5,3,4,5,,4,3,5\nA,2,1,\"2\",3,4,5,1,2,3,4,5,1,2\n",
            "id;session;q1;q2;q3;q4;q5;q6;q7;q8;q9;q10;q11;q12\r\n\"A \"\"x\"\"\";1;5,0;4;5;4;5;3;4;5;NA;4;3;5\r\n",
        ],
        ["long-table"] = ["id,session,item,value\nA,1,1,5\nA,1,2,4\nA,2,1,\nB,1,12,\"3\"\n"],
    };

    /// <summary>Returns the names and texts in the seeds of a reader, a line each, as afl-fuzz reads them.</summary>
    internal static IEnumerable<string> Words(string reader) => All[reader]
        .SelectMany(seed => Regex.Matches(seed, "\"[A-Za-z][A-Za-z-]{1,30}\"").Select(match => match.Value))
        .Distinct().Select((word, i) => FormattableString.Invariant($"word{i}=\"\\\"{word.Trim('"')}\\\"\""));

    private static ResponseSheet Named() => Form.AnswerFrom(["4", "blue", "5", "1", "2", "9", "4", "", "3", "4", "3", "5"]).With("99", 1)
        .WithAdministration(new Administration(id: "a", subject: "s", session: 3));

    private static Course Case()
    {
        var begun = new DateTimeOffset(2026, 1, 31, 10, 0, 0, TimeSpan.FromHours(1));
        return Course.Begin(Monitor, begun)
            .Append(Sheet.WithAdministration(new Administration(session: 1)), begun.AddDays(1)).Value
            .Append(new SessionScore(2, 50), begun.AddDays(8), ReportedBy.Client).Value
            .Correct(new SessionScore(2, 41), begun.AddDays(9)).Value
            .ReplayUnder(RupturePolicy.BaselineAndCusum, begun.AddDays(10));
    }

    private static string Key => """
        {"document":"therapeutic-alliance/key","documentVersion":1,"instrument":{"id":"calpas-p","version":"1.0.0","contentHash":"HASH"},
        "reversed":{"numbers":[4,9]},"weighted":[{"weight":2,"items":["24"]}],"unscored":{"items":["7"]},
        "scales":[{"code":"pwc","name":"One","numbers":[1,2,3,4,5,6],"aggregation":"mean","rule":{"kind":"atLeastAnswered","count":5,"origin":"caller"}},
        {"code":"rest","items":["8","9","10"],"aggregation":"sum","multiplier":{"numerator":10},"constructs":["collaboration"]}]}
        """.Replace("HASH", Unkeyed.ContentHash, StringComparison.Ordinal);

    private static string Wording => """
        {"document":"therapeutic-alliance/wording","documentVersion":1,"instrument":"wai-sr-client","version":"1.0.0","language":"en",
        "instructions":"Think of {therapist}.","items":[{"code":"1","text":"First.","section":"A","help":"h","anchors":[{"value":1,"text":"x"}]}],
        "anchors":[{"value":5,"text":"fully"}],"placeholders":[{"name":"therapist","fallback":"your therapist"}]}
        """;
}
