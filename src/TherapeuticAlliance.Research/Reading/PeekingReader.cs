using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>A reader whose beginning can be looked at before it is read.</summary>
internal sealed class PeekingReader : TextReader
{
    private const int StartLength = 1 << 16;

    private readonly TextReader _reader;
    private int _given;

    internal PeekingReader(TextReader reader)
    {
        _reader = reader;
        var start = new char[StartLength];
        int length = reader.ReadBlock(start, 0, start.Length);

        // A file reader takes the byte order mark off; a text from elsewhere may still begin with it.
        int mark = length > 0 && start[0] == '\uFEFF' ? 1 : 0;
        Start = new string(start, mark, length - mark);
    }

    /// <summary>The beginning of the text, at most 65536 characters.</summary>
    internal string Start { get; }

    /// <inheritdoc/>
    public override int Peek() => _given < Start.Length ? Start[_given] : _reader.Peek();

    /// <inheritdoc/>
    public override int Read() => _given < Start.Length ? Start[_given++] : _reader.Read();

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        int length = Give(buffer.AsSpan(index, count));
        return length > 0 ? length : _reader.Read(buffer, index, count);
    }

    /// <inheritdoc/>
    public override int Read(Span<char> buffer)
    {
        int length = Give(buffer);
        return length > 0 ? length : _reader.Read(buffer);
    }

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
    {
        int length = Give(buffer.Span);
        return length > 0 ? new ValueTask<int>(length) : _reader.ReadAsync(buffer, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(char[] buffer, int index, int count) => ReadAsync(buffer.AsMemory(index, count)).AsTask();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _reader.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Give(Span<char> buffer)
    {
        int length = Math.Min(buffer.Length, Start.Length - _given);
        Start.AsSpan(_given, length).CopyTo(buffer);
        _given += length;
        return length;
    }
}
