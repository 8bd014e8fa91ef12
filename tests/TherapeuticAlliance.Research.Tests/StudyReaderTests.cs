using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;
using Xunit;

namespace TherapeuticAlliance.Research.Tests;

public sealed class StudyReaderTests
{
    [Fact]
    public void A_form_can_be_used_before_the_next_row_is_there()
    {
        var text = new EndlessRows(rows: long.MaxValue);
        using StudyReader reader = StudyReader.Open(text, Pulse.Client, Pulse.Map);

        StudyForm[] forms = [.. reader.Forms().Take(10)];

        Assert.Equal(10, forms.Length);
        Assert.Equal("A9", forms[9].Id);
        Assert.InRange(text.RowsGiven, 10, 20_000);
    }

    [Fact]
    public void Two_hundred_thousand_rows_pass_by_without_being_kept()
    {
        using StudyReader reader = StudyReader.Open(new EndlessRows(200_000), Pulse.Client, Pulse.Map);
        var seen = new List<WeakReference>();

        long count = Consume(reader, seen);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.Equal(200_000, count);
        Assert.Equal(200, seen.Count);
        Assert.All(seen, form => Assert.False(form.IsAlive));
    }

    [Fact]
    public void Progress_is_told_every_thousand_rows_and_at_the_end()
    {
        var told = new Told();
        using StudyReader reader = StudyReader.Open(new EndlessRows(2500), Pulse.Client, Pulse.Map);
        _ = reader.Forms(told).Count();

        Assert.Equal([1000, 2000, 2500], told.Reports.Select(progress => progress.Rows));
        Assert.All(told.Reports, progress => Assert.Null(progress.Share));
    }

    [Fact]
    public void Progress_on_a_file_ends_at_its_size()
    {
        using var file = new TemporaryFile();
        File.WriteAllText(file.Path, new EndlessRows(2500).ReadToEnd());
        var told = new Told();
        using StudyReader reader = StudyReader.Open(file.Path, Pulse.Client, Pulse.Map);
        _ = reader.Forms(told).Count();

        Assert.Equal(1.0, told.Reports[^1].Share);
        Assert.Equal(new FileInfo(file.Path).Length, told.Reports[^1].Bytes);
    }

    [Fact]
    public void Reading_stops_between_two_rows_when_cancelled()
    {
        using var stop = new CancellationTokenSource();
        using StudyReader reader = StudyReader.Open(new EndlessRows(long.MaxValue), Pulse.Client, Pulse.Map);
        int count = 0;

        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (StudyForm unused in reader.Forms(cancellationToken: stop.Token))
            {
                if (++count == 5)
                {
                    stop.Cancel();
                }
            }
        });
        Assert.Equal(5, count);
    }

    [Fact]
    public async Task Reading_without_blocking_stops_too()
    {
        using var stop = new CancellationTokenSource();
        using StudyReader reader = StudyReader.Open(new EndlessRows(long.MaxValue), Pulse.Client, Pulse.Map);
        int count = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (StudyForm unused in reader.FormsAsync(cancellationToken: stop.Token))
            {
                if (++count == 5)
                {
                    await stop.CancelAsync();
                }
            }
        });
        Assert.Equal(5, count);
    }

    [Fact]
    public void The_forms_of_a_reader_can_be_read_once()
    {
        using StudyReader reader = StudyReader.Open(new EndlessRows(1), Pulse.Client, Pulse.Map);
        _ = reader.Forms().Count();

        Assert.Throws<InvalidOperationException>(() => reader.Forms());
    }

    [Fact]
    public void A_file_is_free_again_when_its_header_does_not_fit()
    {
        using var file = new TemporaryFile();
        File.WriteAllText(file.Path, "x,y\n");

        Assert.False(StudyReader.OpenOrFindings(file.Path, Pulse.Client, Pulse.Map).IsValid);
        using FileStream alone = new(file.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(4, alone.Length);
    }

    [Fact]
    public void A_form_of_another_instrument_is_the_callers_mistake() =>
        Assert.Throws<ArgumentException>(() => new StudyScorer(Instruments.WaiSr.Client).Score(Pulse.Form("5,2,3")));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Consume(StudyReader reader, List<WeakReference> seen)
    {
        var scorer = new StudyScorer(Pulse.Client);
        long count = 0;
        foreach (StudyForm form in reader.Forms())
        {
            if (count++ % 1000 == 0)
            {
                seen.Add(new WeakReference(scorer.Score(form)));
            }
        }

        return count;
    }

    private sealed class Told : IProgress<StudyProgress>
    {
        internal List<StudyProgress> Reports { get; } = [];

        public void Report(StudyProgress value) => Reports.Add(value);
    }
}
