using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Meta;
using Parquet.Schema;
using TherapeuticAlliance.Research.Columnar.Pages;
using TherapeuticAlliance.Research.Files;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>A Parquet file that is open for reading. Whatever is wrong with its bytes is one finding.</summary>
internal sealed class ParquetFile : IAsyncDisposable
{
    // Headers of pages are read a byte at a time.
    private const int BufferBytes = 1 << 16;

    private readonly FileStream _stream;
    private readonly ParquetReader _reader;

    private ParquetFile(string path, FileStream stream, ParquetReader reader)
    {
        Path = path;
        _stream = stream;
        _reader = reader;
        Fields = [.. reader.Schema.DataFields];
        GroupRows = [.. reader.RowGroups.Select(group => checked((int)group.RowCount))];
    }

    internal string Path { get; }

    /// <summary>Gets the file, all links followed.</summary>
    internal string? Source => SourceFile.Of(_stream);

    internal DataField[] Fields { get; }

    /// <summary>Gets how many rows each row group has.</summary>
    internal int[] GroupRows { get; }

    internal long Length => _stream.Length;

    internal static async Task<ParquetFile> OpenAsync(string path, CancellationToken cancellationToken)
    {
        FileStream stream = InputFile.Open(path);
        try
        {
            return await ReadAsync(path, async () =>
                new ParquetFile(path, stream, await ParquetReader.CreateAsync(new DirectStream(new BufferedStream(stream, BufferBytes)), null, leaveStreamOpen: true, cancellationToken).ConfigureAwait(false))).ConfigureAwait(false);
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Reads a row group with what a caller does with it.</summary>
    internal Task<T> ReadAsync<T>(int index, Func<ParquetRowGroupReader, Task<T>> use) => ReadAsync(Path, async () =>
    {
        using ParquetRowGroupReader group = _reader.OpenRowGroupReader(index);
        return await use(group).ConfigureAwait(false);
    });

    /// <summary>Reads the pages of a column of a row group as they are.</summary>
    internal ReadOnlySpan<byte> Bytes(ColumnMetaData column, PageMemory memory)
    {
        long start = column.DictionaryPageOffset is { } dictionary and > 0 ? Math.Min(dictionary, column.DataPageOffset) : column.DataPageOffset;
        if (start < 0 || column.TotalCompressedSize < 0 || column.TotalCompressedSize > Math.Min(Length - start, Array.MaxLength))
        {
            throw new InvalidDataException(nameof(column.TotalCompressedSize));
        }

        Span<byte> chunk = memory.Chunk((int)column.TotalCompressedSize);
        for (int read = 0; read < chunk.Length;)
        {
            int more = RandomAccess.Read(_stream.SafeFileHandle, chunk[read..], start + read);
            read += more > 0 ? more : throw new EndOfStreamException();
        }

        return chunk;
    }

    public async ValueTask DisposeAsync()
    {
        await _reader.DisposeAsync().ConfigureAwait(false);
        await _stream.DisposeAsync().ConfigureAwait(false);
    }

    // The reader trusts the bytes and fails on damaged ones in many ways.
    private static async Task<T> ReadAsync<T>(string path, Func<Task<T>> read)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or StudyException or OutOfMemoryException))
        {
            throw new StudyException(ColumnarFindings.FileNotParquet.At(string.Empty, path));
        }
    }
}
