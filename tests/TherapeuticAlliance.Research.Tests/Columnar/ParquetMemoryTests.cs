using System;
using System.Threading.Tasks;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Scoring.Batch;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Columnar;

/// <summary>A file is read in the memory of one row group, however many there are.</summary>
[Collection(Alone.Name)]
public sealed class ParquetMemoryTests : IDisposable
{
    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task Reading_on_takes_no_memory_for_more_rows()
    {
        await ParquetTable.WritePulseAsync(_file.Path, rows: 40_000, rowsInGroup: 2_000);
        await using ParquetStudy study = await ParquetStudy.OpenAsync(_file.Path, Pulse.Client, StudyMap.Empty.Items("{code}").Id("id"));
        var scorer = new BatchScorer(Pulse.Client);
        long atSecond = 0, atLast = 0;
        ScoreTable? used = null;
        int tables = 0;
        await foreach (ResponseTable table in study.TablesAsync())
        {
            used = used is null ? scorer.Score(table) : scorer.Score(table, used);
            atLast = GC.GetTotalMemory(forceFullCollection: true);
            atSecond = ++tables == 2 ? atLast : atSecond;
        }

        Assert.Equal(20, tables);
        Assert.InRange(atLast - atSecond, long.MinValue, 200_000);
    }
}
