using System;
using System.Collections.Generic;
using System.Data;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using Xunit;

namespace TherapeuticAlliance.Research.Tests;

/// <summary>What a study writes no spreadsheet runs, what it is told by is never an answer, and what must be given is.</summary>
public sealed class StudyEdgesTests
{
    private const string Formula = "id,session,a,b,c\n=1+1,1,5,2,3\n=1+1,2,5,1,4\n";

    private static readonly ChangeCriterion Criterion = ReliableChange.JacobsonTruax(Pulse.Client["total"])
        .WithStandardDeviation(2, "by hand").WithReliability(0.92, "by hand").WithCriticalValue(1.96).Criterion().Value;

    private static readonly Study Study = Pulse.Read(Formula);

    public static TheoryData<string> Outputs { get; } = ["scores", "findings", "change", "quality", "flags", "items"];

    [Theory]
    [MemberData(nameof(Outputs))]
    public void An_id_that_is_a_formula_is_written_as_text(string output)
    {
        using var file = new TemporaryFile();
        using var text = new StringWriter();
        (Action<string> ToPath, Action<TextWriter> ToText) = Writers()[output];
        ToPath(file.Path);
        ToText(text);

        Assert.Equal(text.ToString(), File.ReadAllText(file.Path));
        Assert.Contains(output == "findings" ? "\n" : "'=1+1", text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(",=1+1", text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\n=1+1", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void From_file_to_file_it_is_text_unless_formulas_are_wanted()
    {
        using var file = new TemporaryFile();
        using StudyReader reader = Reader(Formula), other = Reader(Formula);
        StudyFiles.None.Scores(file.Path).Write(reader);
        Assert.StartsWith("2,'=1+1,1,", File.ReadAllLines(file.Path)[1], StringComparison.Ordinal);

        StudyFiles.None.WithFormulas().Scores(file.Path).Write(other);
        Assert.StartsWith("2,=1+1,1,", File.ReadAllLines(file.Path)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_added_to_a_plan_of_files_leaves_the_rest()
    {
        StudyFiles files = StudyFiles.None.Also(ScoreMetric.ItemMean).WithFormulas().Scores("s").Findings("f").KeyedItems("k").Also(ScoreMetric.PercentOfMaximum).Findings("g");

        Assert.Equal(("s", "g", "k", false), (files.ScoresPath, files.FindingsPath, files.KeyedItemsPath, files.NeutralizesFormulas));
        Assert.Equal([ScoreMetric.PercentOfMaximum], files.Metrics);
        Assert.Equal((null, null, null, true), (StudyFiles.None.ScoresPath, StudyFiles.None.FindingsPath, StudyFiles.None.KeyedItemsPath, StudyFiles.None.NeutralizesFormulas));
        Assert.Equal("StudyFiles", files.ToString());
    }

    [Fact]
    public void Forms_that_no_table_holds_are_counted_from_file_to_file()
    {
        Instrument gated = Instrument.Define("gated", "1.0.0").Titled("Gated").RatedBy(Rater.Client).Answered(Likert.Points(0, 5)).NumberedItems(3)
            .Item(3, i => i.AppliesWhen(1, 5)).Scale("s", s => s.AllItems().Mean()).Build();
        using var file = new TemporaryFile();
        using StudyReader reader = StudyReader.Open(new StringReader("q1,q2,q3\n4,2,\n5,2,2\n5,2,\n"), gated, StudyMap.Empty.Items("q{n}"));

        StudySummary summary = StudyFiles.None.Scores(file.Path).Write(reader);

        Assert.Equal((3, 2, 1), (summary.Forms, summary.Scales[0].Complete, summary.FormsWithoutScore));
        Assert.Equal(4, File.ReadAllLines(file.Path).Length);
    }

    [Fact]
    public async Task Forms_of_a_study_share_their_texts_and_those_that_pass_by_do_not()
    {
        const string Table = "id,session,a,b,c\nAnna,one,5,2,3\nBert,two,5,2,3\nAnna,one,4,2,3\n";
        using StudyReader passing = Reader(Table), asynchronous = Reader(Table), read = Reader(Table);
        StudyForm[] shared = [.. Pulse.Read(Table).Forms], readAsync = [.. (await Study.ReadAsync(read)).Forms], passed = [.. passing.Forms()];
        var passedAsync = new List<StudyForm>();
        await foreach (StudyForm form in asynchronous.FormsAsync())
        {
            passedAsync.Add(form);
        }

        Assert.All(new[] { shared, readAsync }, forms => Assert.Same(forms[0].Id, forms[2].Id));
        Assert.All(new[] { passed, [.. passedAsync] }, forms => Assert.NotSame(forms[0].Id, forms[2].Id));
        Assert.All(new[] { shared, readAsync, passed, [.. passedAsync] }, forms => Assert.Equal(["Anna", "Bert", "Anna"], forms.Select(form => form.Id)));
    }

    [Fact]
    public async Task The_forms_of_a_reader_are_read_once_in_every_way()
    {
        const string Why = "The forms of a reader can be read once; open the table again, or read it into a Study.";
        using StudyReader reader = Reader(Formula);
        _ = await Study.ReadAsync(reader);

        Assert.Equal(Why, Assert.Throws<InvalidOperationException>(() => reader.Forms()).Message);
        Assert.Equal(Why, (await Assert.ThrowsAsync<InvalidOperationException>(() => Study.ReadAsync(reader))).Message);
        Assert.Equal(Why, Assert.Throws<InvalidOperationException>(() => StudyFiles.None.Write(reader)).Message);
    }

    [Fact]
    public async Task Reading_never_goes_back_to_the_thread_that_asked()
    {
        var context = new CountingContext();
        using StudyReader one = StudyReader.Open(new EndlessRows(20_000), Pulse.Client, Pulse.Map), other = StudyReader.Open(new EndlessRows(20_000), Pulse.Client, Pulse.Map);

        await context.Run(() => Study.ReadAsync(one));
        await context.Run(() => Scored(other));

        Assert.Equal(0, context.Posts);

        static async Task Scored(StudyReader reader)
        {
            await foreach (ScoreTable table in new BatchScorer(Pulse.Client).ScoreAsync(reader.TablesAsync(rows: 15_000)).ConfigureAwait(false))
            {
                Assert.NotEqual(0, table.Rows);
            }
        }
    }

    [Fact]
    public void Nothing_is_told_by_an_answer()
    {
        using StudyReader reader = Reader(Formula);

        Assert.Equal("Study of pulse 1.0.0", Study.ToString());
        Assert.Equal("StudyScores of pulse 1.0.0", Study.Score().ToString());
        Assert.Equal("StudyChange by " + Criterion, Study.Score().Change(Criterion).ToString());
        Assert.Equal("StudyQuality of pulse 1.0.0", Study.ResponseQuality().ToString());
        Assert.Equal("StudyFlags of pulse 1.0.0", Study.WatchForRuptures().ToString());
        Assert.Equal("StudyReader pulse 1.0.0", reader.ToString());
    }

    [Fact]
    public void What_must_be_given_is_not_null()
    {
        using var table = new DataTable();
        using DataTableReader data = table.CreateDataReader();

        Assert.Throws<ArgumentNullException>("map", () => Study.ReadCsv("none.csv", Pulse.Client, null!));
        Assert.Throws<ArgumentNullException>("map", () => Study.ReadCsv(new StringReader("a"), Pulse.Client, null!));
        Assert.Throws<ArgumentNullException>("map", () => Study.OfRows(["a"], [], Pulse.Client, null!));
        Assert.Throws<ArgumentNullException>("map", () => Study.ReadData(data, Pulse.Client, null!));
        Assert.Throws<ArgumentNullException>("map", () => Study.ReadParquet("none.parquet", Pulse.Client, null!));
        Assert.Throws<ArgumentNullException>("columns", () => Study.OfColumns(null!, Pulse.Client, _ => Pulse.Map));
        Assert.Throws<ArgumentNullException>("reader", () => Study.Read(null!));
        Assert.Throws<ArgumentNullException>("reader", () => StudyFiles.None.Write(null!));
        Assert.Throws<ArgumentNullException>("metrics", () => StudyFiles.None.Also(null!));
        Assert.Throws<ArgumentNullException>("scale", () => Study.Score().Series(null!));
        Assert.Throws<ArgumentNullException>("criterion", () => Study.Score().Change(null!));
        Assert.Throws<ArgumentNullException>("monitors", () => Study.Score().WatchForRuptures(null!, threads: 1));
        Assert.Throws<ArgumentNullException>("texts", () => Study.Score().Describe(null!));
        Assert.Throws<ArgumentNullException>("texts", () => Study.WatchForRuptures().Describe(null!));
        Assert.Throws<ArgumentNullException>("texts", () => Study.Score().Change(Criterion).Describe(null!));
        Assert.Throws<ArgumentNullException>("stream", () => Study.Score().WriteParquet((Stream)null!));
    }

    [Fact]
    public async Task A_reader_must_be_given_to_read_in_the_background() =>
        await Assert.ThrowsAsync<ArgumentNullException>("reader", () => Study.ReadAsync(null!));

    [Fact]
    public void Columns_have_one_length_and_there_is_one()
    {
        Assert.StartsWith(
            "The columns differ in length.", Assert.Throws<ArgumentException>("columns", () => Study.OfColumns([new("a", [1]), new("b", [])], Pulse.Client, _ => Pulse.Map)).Message, StringComparison.Ordinal);
        Assert.Throws<StudyException>(() => Study.OfColumns([], Pulse.Client, _ => Pulse.Map));
    }

    [Fact]
    public void A_stream_that_cannot_be_written_to_is_refused() => Assert.StartsWith(
        "The stream must be one that can be written to.",
        Assert.Throws<ArgumentException>("stream", () => Study.Score().WriteParquet(new MemoryStream([], writable: false))).Message, StringComparison.Ordinal);

    private static StudyReader Reader(string table) => StudyReader.Open(new StringReader(table), Pulse.Client, Pulse.Map);

    private static Dictionary<string, (Action<string> ToPath, Action<TextWriter> ToText)> Writers() => new(StringComparer.Ordinal)
    {
        ["scores"] = (path => Study.Score().WriteCsv(path), text => Study.Score().WriteCsv(text)),
        ["findings"] = (path => Study.Score().WriteFindings(path), text => Study.Score().WriteFindings(text)),
        ["change"] = (path => Study.Score().Change(Criterion).WriteCsv(path), text => Study.Score().Change(Criterion).WriteCsv(text)),
        ["quality"] = (path => Study.ResponseQuality().WriteCsv(path), text => Study.ResponseQuality().WriteCsv(text)),
        ["flags"] = (path => Study.WatchForRuptures().WriteCsv(path), text => Study.WatchForRuptures().WriteCsv(text)),
        ["items"] = (path => Study.WriteKeyedItems(path), text => Study.WriteKeyedItems(text)),
    };
}
