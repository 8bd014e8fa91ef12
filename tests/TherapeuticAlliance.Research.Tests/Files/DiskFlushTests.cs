using System;
using System.IO;
using System.Linq;
using Microsoft.Win32.SafeHandles;
using TherapeuticAlliance.Research.Files;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Files;

/// <summary>What is written goes to the disk while more is written, and what fails there is not lost.</summary>
public sealed class DiskFlushTests
{
    private const int Much = 1 << 23;

    [Fact]
    public void A_long_output_that_went_to_the_disk_in_between_is_whole()
    {
        using var file = new TemporaryFile();
        byte[] part = [.. Enumerable.Range(0, 1 << 16).Select(i => (byte)i)];
        using (OutputFile output = OutputFile.Create(file.Path))
        {
            for (int i = 0; i < 2 * Much / part.Length; i++)
            {
                output.Write(part);
            }

            output.Complete();
        }

        Assert.Equal(Enumerable.Repeat(part, 2 * Much / part.Length).SelectMany(bytes => bytes), File.ReadAllBytes(file.Path));
    }

    [Fact]
    public void What_failed_on_the_way_is_thrown_at_the_end()
    {
        DiskFlush flush = Failing();
        flush.Wrote(Much);

        Assert.Throws<ObjectDisposedException>(flush.Finish);
    }

    [Fact]
    public void What_failed_on_the_way_is_thrown_before_more_is_sent()
    {
        DiskFlush flush = Failing();
        flush.Wrote(Much);
        flush.Abandon();

        Assert.Throws<ObjectDisposedException>(() => flush.Wrote(Much));
    }

    [Fact]
    public void What_is_thrown_away_may_have_failed()
    {
        DiskFlush flush = Failing();
        flush.Wrote(Much);

        flush.Abandon();
    }

    [Fact]
    public void Little_is_not_sent_on_its_own()
    {
        DiskFlush flush = Failing();
        flush.Wrote(1);

        flush.Finish();
    }

    // Nothing can be sent by a handle that is closed.
    private static DiskFlush Failing()
    {
        var closed = new SafeFileHandle(0, ownsHandle: false);
        closed.Dispose();
        return new DiskFlush(closed);
    }
}
