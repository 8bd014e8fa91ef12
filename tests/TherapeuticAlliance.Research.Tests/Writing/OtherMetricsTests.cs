using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Research.Tests.Columnar;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Writing;

/// <summary>Scores in other metrics and as Parquet, from memory and from file to file.</summary>
public sealed class OtherMetricsTests : IDisposable
{
    // Bond 9 of 2 to 10, total 12 of 3 to 15; then no bond, and 3/2 of 3 + 1 for the total.
    private const string Table = "id,session,arm,a,b,c\nA,1,x,5,2,3\nB,2,,3,,1\n,,y,,,\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("metrics-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Percent_of_maximum_and_item_means_follow_the_score_when_asked_for()
    {
        using var text = new StringWriter();
        Pulse.Read(Table, map => map.Keep("arm")).Score().WriteCsv(text, ScoreMetric.PercentOfMaximum, ScoreMetric.ItemMean);

        // 100 * 7/8, (5 + 4)/2; 100 * 9/12, 12/3; 100 * (6 - 3)/12, 4/2.
        Assert.Equal(
            "row,id,session,arm,bond,bond_status,bond_answered,bond_percent,bond_item_mean,total,total_status,total_answered,total_percent,total_item_mean\n"
            + "2,A,1,x,9,complete,2,87.5,4.5,12,complete,3,75,4\n"
            + "3,B,2,,,not-scorable,1,,,6,prorated,2,25,2\n"
            + "4,,,y,,not-scorable,0,,,,not-scorable,0,,\n",
            text.ToString());
    }

    [Fact]
    public void From_file_to_file_they_are_the_same()
    {
        using var text = new StringWriter();
        Pulse.Read(Table, map => map.Keep("arm")).Score().WriteCsv(text, ScoreMetric.ItemMean);
        Write(StudyFiles.None.Scores(In("scores.csv")).Also(ScoreMetric.Points, ScoreMetric.ItemMean));

        Assert.Equal(text.ToString(), File.ReadAllText(In("scores.csv")));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudyFiles.None.Also((ScoreMetric)7));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Scores_are_written_as_Parquet(bool fromMemory)
    {
        string path = In("scores.parquet");
        if (fromMemory)
        {
            Pulse.Read(Table, map => map.Keep("arm")).Score().WriteParquet(path, ScoreMetric.PercentOfMaximum);
        }
        else
        {
            Write(StudyFiles.None.Scores(path).Also(ScoreMetric.PercentOfMaximum));
        }

        Assert.Equal(["A", "B", "none"], await ParquetTable.TextsAsync(path, "id"));
        Assert.Equal(["1", "2", "none"], await ParquetTable.TextsAsync(path, "session"));
        Assert.Equal(["x", "none", "y"], await ParquetTable.TextsAsync(path, "arm"));
        Assert.Equal([9, null, null], await ParquetTable.DoublesAsync(path, "bond"));
        Assert.Equal([12, 6, null], await ParquetTable.DoublesAsync(path, "total"));
        Assert.Equal([2, 1, 0], (await ParquetTable.BytesAsync(path, "total_status")).Select(status => (int)status));
        Assert.Equal([75, 25, null], await ParquetTable.DoublesAsync(path, "total_percent"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stream_of_the_callers_takes_the_bytes_of_the_file_and_stays_open(bool canSeek)
    {
        StudyScores scores = Pulse.Read(Table, map => map.Keep("arm")).Score();
        scores.WriteParquet(In("scores.parquet"), ScoreMetric.PercentOfMaximum);
        using var bytes = new MemoryStream();
        using Stream stream = canSeek ? bytes : new ForwardStream(bytes);

        scores.WriteParquet(stream, ScoreMetric.PercentOfMaximum);

        Assert.True(stream.CanWrite);
        Assert.Equal(await File.ReadAllBytesAsync(In("scores.parquet")), bytes.ToArray());
    }

    [Fact]
    public void A_stream_that_cannot_be_written_to_is_the_mistake_of_the_program()
    {
        StudyScores scores = Pulse.Read(Table).Score();

        Assert.Throws<ArgumentException>("stream", () => scores.WriteParquet(new MemoryStream([], writable: false)));
        Assert.Throws<ArgumentNullException>("stream", () => scores.WriteParquet((Stream)null!));
    }

    [Fact]
    public async Task More_forms_than_a_row_group_holds_are_all_there()
    {
        const int Rows = 70_000;
        using StudyReader reader = StudyReader.Open(new EndlessRows(Rows), Pulse.Client, Pulse.Map);
        StudyFiles.None.Scores(In("scores.parquet")).Write(reader);
        double?[] totals = await ParquetTable.DoublesAsync(In("scores.parquet"), "total");

        Assert.Equal(Rows, totals.Length);
        Assert.All(totals, total => Assert.Equal(12, total));
        Assert.Equal(Rows, (await ParquetTable.TextsAsync(In("scores.parquet"), "id")).Distinct().Count());
    }

    [Fact]
    public void A_kept_column_with_the_name_of_a_score_is_refused_and_nothing_is_left()
    {
        StudyScores scores = Pulse.Read("id,session,bond,a,b,c\nA,1,x,5,2,3\n", map => map.Keep("bond")).Score();

        Assert.Equal("TA5165", Assert.Throws<StudyException>(() => scores.WriteParquet(In("scores.parquet"))).Findings.Single().Code);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    private string In(string name) => Path.Combine(_folder, name);

    private static void Write(StudyFiles files)
    {
        using StudyReader reader = StudyReader.Open(new StringReader(Table), Pulse.Client, Pulse.Map.Keep("arm"));
        files.Write(reader);
    }

    // As the body of a response: it goes forward only.
    private sealed class ForwardStream(Stream to) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => to.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => to.Write(buffer, offset, count);
    }
}
