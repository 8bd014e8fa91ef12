using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Writing;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Json.Tests;

/// <summary>Holds docs/documents.md: its documents are valid, its code stands here line by line, and is true.</summary>
public class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(Find("docs/documents.md")).Replace("\r\n", "\n");

    [Fact]
    public void The_documents_of_the_page_are_valid()
    {
        Instrument pulse = Expect.Valid(AllianceJson.ReadDefinition(Block("json", 0)));
        Assert.Equal(Samples.PulseInstrument.ContentHash, pulse.ContentHash);
        ResponseSheet sheet = Expect.Valid(AllianceJson.ReadSheet(Block("json", 1).With("HASH", pulse.ContentHash), pulse));
        Assert.Equal(3, sheet.Administration.Session);
        Assert.True(AllianceJson.ReadReport(Block("json", 2).With("HASH", pulse.ContentHash)).IsValid);
        Assert.True(AllianceJson.ReadKey(Block("json", 3).With("HASH", Keys.CalpasP.ContentHash), Keys.CalpasP).IsValid);
        Assert.True(AllianceJson.ReadWording(Block("json", 4), pulse).IsValid);
        Assert.Empty(AllianceJson.ReadWording(Block("json", 5), pulse).Findings);
        MonitorState state = Expect.Valid(AllianceJson.ReadState(Block("json", 6).With("POLICY", RupturePolicy.BaselineAndCusum.Hash).With("HASH", pulse.ContentHash)));
        Assert.Equal(state, RuptureMonitor.For(pulse["bond"]).WithPrior(5.5, 0.7, "our clinic, 2025").With(RupturePolicy.BaselineAndCusum).Replay(ScoreSeries.Of(pulse["bond"], 5, 6)).State);
        Assert.Equal(7, Blocks("json").Length);
    }

    [Fact]
    public void The_code_of_the_page_is_the_code_of_this_file()
    {
        string here = File.ReadAllText(Find("tests/TherapeuticAlliance.Json.Tests/DocumentationTests.cs"));
        string[] lines = Blocks("csharp").SelectMany(block => block.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("using TherapeuticAlliance", StringComparison.Ordinal) && !line.Contains("// yours")).ToArray();
        Assert.True(lines.Length > 20);
        Assert.All(lines, line => Assert.Contains(line, here, StringComparison.Ordinal));
    }

    [Fact]
    public void The_code_of_the_page_is_true()
    {
        string json = Block("json", 0);
        Result<Instrument> result = AllianceJson.ReadDefinition(json);
        Instrument pulse = result.Value;
        ScoreReport report = pulse.Answer(5, 6, 2, 3, 4).Score();
        Assert.Equal("5.6666666667", report["bond"].Exact!.Value.ToText());

        string damaged = json.Replace("\"keying\"", "\"reverse\"").Replace("\"highest\": 7", "\"highest\": 0").Replace("\"sum\"", "\"total\"");
        IReadOnlyList<Finding> findings = AllianceJson.ReadDefinition(damaged).Findings;
        Assert.Equal("TA4020 MemberUnknown at $.items[2]", findings[0].ToString());
        Assert.Equal("TA4026 ValueUnknown at $.scales[1].aggregation", findings[1].ToString());
        Assert.Equal("TA1010 RangeEmpty at $.format", findings[2].ToString());
        Assert.Equal(3, findings.Count);

        string stored = AllianceJson.WriteSheet(pulse.Blank().With("b1", 5).With("b2", 6));
        ResponseSheet resumed = AllianceJson.ReadSheet(stored, pulse).Value.With("b3", 2);
        Assert.Equal(ScoreStatus.Complete, resumed.Score()["bond"].Status);
        Assert.True(AllianceJson.ReadSheet(stored, InstrumentCatalog.Default.With(pulse)).IsValid);

        string keyJson = Block("json", 3).With("HASH", Keys.CalpasP.ContentHash);
        Instrument calpas = Keys.CalpasP;
        Instrument keyed = AllianceJson.ReadKey(keyJson, calpas).Value;
        Assert.All(keyed.Blank().Score().Scales, score => Assert.Equal(EvidenceLevel.CallerSupplied, score.Evidence.Level));

        string wordingJson = Block("json", 4);
        WordingPack pack = AllianceJson.ReadWording(wordingJson, pulse).Value;
        Assert.Contains("1. First.", pack.ToForm());

        RuptureMonitor monitor = RuptureMonitor.For(pulse["bond"]);
        MonitorStep step = monitor.Observe(monitor.Start(), session: 1, report["bond"]);
        string kept = AllianceJson.WriteState(step.State);
        MonitorStep next = monitor.Observe(AllianceJson.ReadState(kept).Value, session: 2, score: 5);
        Assert.Equal(2, next.State.LastSession);

        string brief = AllianceJson.WriteReport(report, WritingOptions.Canonical.WithoutTrace());
        string forPeople = AllianceJson.WriteReport(report, WritingOptions.Canonical.Indented());
        Assert.True(brief.Length < forPeople.Length);

        var options = new JsonSerializerOptions().AddTherapeuticAlliance(InstrumentCatalog.Default.With(pulse));
        string visit = JsonSerializer.Serialize(new Visit { Sheet = resumed, Report = resumed.Score() }, options);
        Assert.Equal(visit, JsonSerializer.Serialize(new Visit { Sheet = resumed, Report = resumed.Score() }, options));
        Assert.Contains("{\"Sheet\":{\"document\":\"therapeutic-alliance/sheet\"", visit, StringComparison.Ordinal);
        Assert.StartsWith("{", AllianceJson.Schema(DocumentKind.Definition), StringComparison.Ordinal);
    }

    private static string Block(string language, int index) => Blocks(language)[index];

    private static string[] Blocks(string language) =>
        Regex.Matches(Page, "```" + language + "\n(.*?)```", RegexOptions.Singleline).Cast<Match>().Select(match => match.Groups[1].Value).ToArray();

    private static string Find(string path)
    {
        DirectoryInfo? folder = new(AppDomain.CurrentDomain.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, path)))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, path);
    }

    internal sealed class Visit
    {
        public ResponseSheet? Sheet { get; set; }

        public ScoreReport? Report { get; set; }
    }
}
