using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using TherapeuticAlliance.Research.Columnar;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Columnar;

public sealed class DirectStreamTests : IDisposable
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    private readonly Recorder _file = new([1, 2, 3, 4]);

    public void Dispose() => _file.Dispose();

    [Fact]
    public void It_can_do_what_the_file_can()
    {
        using var stream = new DirectStream(_file);
        using var fixedLength = new DirectStream(new MemoryStream([1], writable: false));

        Assert.Equal((true, true, true, 4), (stream.CanRead, stream.CanSeek, stream.CanWrite, stream.Length));
        Assert.False(fixedLength.CanWrite);
    }

    [Fact]
    public async Task Reading_goes_on_where_it_ended()
    {
        using var stream = new DirectStream(_file);
        var buffer = new byte[4];

        Assert.Equal(1, stream.ReadByte());
        Assert.Equal(1, stream.Read(buffer, 1, 1));
        Assert.Equal(1, stream.Read(buffer.AsSpan(2, 1)));
        Assert.Equal(3, stream.Position);
        stream.Position = 1;
        Assert.Equal(2, await stream.ReadAsync(buffer.AsMemory(0, 2)));
        Assert.Equal([2, 3, 3, 0], buffer);
        Assert.Equal(0, stream.Seek(0, SeekOrigin.Begin));
        Task<int> read = stream.ReadAsync(buffer, 3, 1, CancellationToken.None);
        Assert.True(read.IsCompletedSuccessfully);
        Assert.Equal(1, await read);
        Assert.Equal([2, 3, 3, 1], buffer);
    }

    [Fact]
    public async Task Writing_reaches_the_file_before_the_call_returns()
    {
        using var stream = new DirectStream(_file);

        stream.SetLength(0);
        stream.Write([9, 8, 7], 1, 1);
        stream.Write([5]);
        Assert.True(stream.WriteAsync([4, 3], 0, 2, CancellationToken.None).IsCompletedSuccessfully);
        await stream.WriteAsync(new byte[] { 2 }.AsMemory());
        stream.Flush();
        Assert.Equal(1, _file.Flushes);
        await stream.FlushAsync(CancellationToken.None);

        Assert.Equal([8, 5, 4, 3, 2], _file.ToArray());
        Assert.Equal(2, _file.Flushes);
    }

    [Fact]
    public async Task Cancelled_work_touches_no_file()
    {
        using var stream = new DirectStream(_file);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => Assert.Equal(0, await stream.ReadAsync(new byte[1].AsMemory(), Cancelled)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await stream.WriteAsync(new byte[1].AsMemory(), Cancelled));
        Assert.Equal(0, stream.Position);
    }

    private sealed class Recorder : MemoryStream
    {
        internal Recorder(byte[] bytes)
        {
            Write(bytes);
            Position = 0;
        }

        internal int Flushes { get; private set; }

        public override void Flush() => Flushes++;
    }
}
