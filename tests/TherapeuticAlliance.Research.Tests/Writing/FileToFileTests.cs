using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Parquet;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Tests.Columnar;
using TherapeuticAlliance.Research.Writing;
using TherapeuticAlliance.Ruptures;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Writing;

/// <summary>What is in the files that scoring a table writes, worked out by hand.</summary>
public sealed class FileToFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("file-to-file-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_prorated_scale_has_its_finding_and_a_complete_one_has_none()
    {
        Write("id,session,a,b,c\nA,1,5,2,\nB,1,5,3,\nC,1,,,\n", StudyFiles.None.Findings(In("findings.csv")));

        string[] lines = [.. File.ReadAllLines(In("findings.csv")).Where(line => line.Contains(",TA301", StringComparison.Ordinal))];
        Assert.Equal(
            [
                "2,A,1,scales[total],TA3010,information,Scale total was scored from 2 of 3 items; the rule is: at least 2 answered.",
                "3,B,1,scales[total],TA3010,information,Scale total was scored from 2 of 3 items; the rule is: at least 2 answered.",
            ],
            lines.Take(2));
        Assert.All(lines.Skip(2), line => Assert.StartsWith("4,C,1,scales[", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Keyed_decimals_are_those_of_the_form()
    {
        using StudyReader reader = StudyReader.Open(new StringReader("q1,q2,q3,q4\n8.60,9.7,10,.1\n,,1,2\n"), Instruments.Srs, StudyMap.Empty.Items("q{n}"));
        StudyFiles.None.KeyedItems(In("keyed.csv")).Write(reader);

        Assert.Equal("row,id,session,1,2,3,4\n2,,,8.6,9.7,10,0.1\n3,,,,,1,2\n", File.ReadAllText(In("keyed.csv")));
    }

    [Fact]
    public void Forms_that_no_table_holds_are_written_one_at_a_time()
    {
        Instrument wide = Instrument.Define("wide", "1.0.0").Titled("Wide").RatedBy(Rater.Client)
            .Answered(VisualAnalogue.Line(999_999, 1_000_000, 0.000001m)).Items("a").Total(s => s.AllItems().Sum()).Build();
        using StudyReader reader = StudyReader.Open(new StringReader("a\n999999.5\n7\n"), wide, StudyMap.Empty.Items("{code}"));

        StudyFiles.None.Scores(In("scores.csv")).Findings(In("findings.csv")).KeyedItems(In("keyed.csv")).Write(reader);

        Assert.Equal("row,id,session,total,total_status,total_answered\n2,,,999999.5,complete,1\n3,,,,not-scorable,0\n", File.ReadAllText(In("scores.csv")));
        Assert.Equal("row,id,session,a\n2,,,999999.5\n3,,,\n", File.ReadAllText(In("keyed.csv")));
        Assert.Contains(File.ReadAllLines(In("findings.csv")), line => line.StartsWith("3,,,a,TA2001,warning,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_named_twice_is_told_as_it_was_named_the_second_time()
    {
        string again = Path.Combine(_folder, ".", "scores.csv");

        StudyException refused = Assert.Throws<StudyException>(
            () => Write("id,session,a,b,c\nA,1,5,2,3\n", StudyFiles.None.Scores(In("scores.csv")).KeyedItems(again)));

        Assert.Equal(FileFindings.FileTwice, refused.Findings.Single().Kind);
        Assert.Equal([again], refused.Findings.Single().Arguments);
    }

    [Fact]
    public async Task A_row_of_Parquet_says_which_form_it_is_and_how_many_items_were_answered()
    {
        string path = In("scores.parquet");
        Pulse.Read("id,session,arm,site,a,b,c\nA,1,x,north,5,2,3\nB,2,y,south,3,,1\n", map => map.Keep("arm", "site")).Score().WriteParquet(path);

        int[] rows = await NumbersAsync(path, "row");
        int[] answered = await NumbersAsync(path, "total_answered");

        Assert.Equal([2, 3], rows);
        Assert.Equal([3, 2], answered);
        Assert.Equal(["x", "y"], await ParquetTable.TextsAsync(path, "arm"));
        Assert.Equal(["north", "south"], await ParquetTable.TextsAsync(path, "site"));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("A,1,5,2,3\nA,2,5,2,3\nA,3,5,2,3\n", 1)]
    public async Task Few_forms_are_one_row_group_and_no_form_is_none(string rows, int groups)
    {
        Pulse.Read("id,session,a,b,c\n" + rows).Score().WriteParquet(In("scores.parquet"));
        await using ParquetReader reader = await ParquetReader.CreateAsync(In("scores.parquet"));

        Assert.Equal(groups, reader.RowGroupCount);
    }

    [Fact]
    public void A_stream_of_the_callers_that_fails_fails_with_its_own_words()
    {
        using var stream = new FullStream();

        Assert.Equal("full", Assert.Throws<IOException>(() => Pulse.Read("id,session,a,b,c\nA,1,5,2,3\n").Score().WriteParquet(stream)).Message);
    }

    [Fact]
    public void Of_several_columns_named_twice_the_first_is_told()
    {
        StudyScores scores = Pulse.Read("id,session,bond,total,a,b,c\nA,1,x,y,5,2,3\n", map => map.Keep("bond", "total")).Score();

        Assert.Equal(["bond"], Assert.Throws<StudyException>(() => scores.WriteParquet(In("scores.parquet"))).Findings.Single().Arguments);
    }

    [Fact]
    public void A_case_that_crosses_the_cut_off_is_recovered()
    {
        // SD 2 and reliability .92: 1.568 points are reliable. The cut-off lies between 11 and 15, at 13: 12 to 14 crosses it.
        ChangeCriterion criterion = ReliableChange.JacobsonTruax(Pulse.Client["total"])
            .WithStandardDeviation(2, "by hand").WithReliability(0.92, "by hand").WithCriticalValue(1.96)
            .WithClinicalCutOff(new PopulationFigures(11, 2, "by hand"), new PopulationFigures(15, 2, "by hand")).Criterion().Value;
        using var text = new StringWriter();

        Pulse.Read("id,session,a,b,c\nA,1,5,2,3\nA,2,5,1,4\n").Score().Change(criterion).WriteCsv(text);

        Assert.EndsWith(",recovered\n", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Detectors_of_two_scales_share_their_columns()
    {
        using var text = new StringWriter();
        Pulse.Read("id,session,a,b,c\nA,1,5,2,3\n").WatchForRuptures(RuptureMonitor.For(Pulse.Client["bond"]), RuptureMonitor.For(Pulse.Client["total"])).WriteCsv(text);

        string[] header = text.ToString().Split('\n')[0].Split(',');
        Assert.Equal(header.Distinct(), header);
    }

    [Theory]
    [InlineData(RuptureLevel.Refused, "refused")]
    [InlineData(RuptureLevel.NotJudged, "not-judged")]
    [InlineData(RuptureLevel.None, "none")]
    [InlineData(RuptureLevel.Watch, "watch")]
    [InlineData(RuptureLevel.Probable, "probable")]
    [InlineData(RuptureLevel.Strong, "strong")]
    public void A_level_has_its_word(RuptureLevel level, string word) => Assert.Equal(word, FlagCsvWriter.Word(level));

    private string In(string name) => Path.Combine(_folder, name);

    private static void Write(string table, StudyFiles files)
    {
        using StudyReader reader = StudyReader.Open(new StringReader(table), Pulse.Client, Pulse.Map);
        files.Write(reader);
    }

    private static async Task<int[]> NumbersAsync(string path, string column)
    {
        await using ParquetReader reader = await ParquetReader.CreateAsync(path);
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(0);
        var values = new int[group.RowCount];
        await group.ReadRawAsync<int>(reader.Schema.DataFields.Single(one => one.Name == column), values.AsMemory(), null, null);
        return values;
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("full");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("full");
    }
}
