using System;
using System.Buffers.Binary;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Meta;
using Parquet.Schema;
using TherapeuticAlliance.Research.Columnar.Pages;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>
/// A column of numbers whose pages become cells without a list of numbers between: what every entry of a dictionary means is looked up once.
/// Pages of other kinds are left to the column below, which reads them all.
/// </summary>
internal sealed class PagedColumn<T, TKind, TCell>(DataField field, CellCode code, ParquetFile file, PageMemory memory, AnswerColumn<TCell> below) : AnswerColumn<TCell>(below.Cells)
    where T : struct
    where TKind : struct, IPagedNumber<T>
    where TCell : unmanaged, IBinaryInteger<TCell>
{
    // The last place means that there is no value.
    private const byte NotThere = byte.MaxValue;

    private readonly TCell[] _cellOf = [.. Enumerable.Repeat(TCell.CreateTruncating(code.NotAnswered), NotThere + 1)];
    private int _entries;

    internal override Task ReadAsync(ParquetRowGroupReader group, int rows, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return group.GetMetadata(field)?.MetaData is { } column && PageCodec.Reads(column.Codec) && column.Type == TKind.Stored && IsRead(column, rows)
            ? Task.CompletedTask
            : below.ReadAsync(group, rows, cancellationToken);
    }

    // Pages that are not as they should be are left to the column below too, which says whether the file is damaged.
    private bool IsRead(ColumnMetaData column, int rows)
    {
        try
        {
            return TryRead(column, rows);
        }
        catch (Exception exception) when (exception is ArgumentException or IndexOutOfRangeException or InvalidDataException or OverflowException)
        {
            return false;
        }
    }

    private bool TryRead(ColumnMetaData column, int rows)
    {
        ReadOnlySpan<byte> chunk = file.Bytes(column, memory);
        _entries = 0;
        int row = 0;
        while (row < rows)
        {
            PageHeader header = PageHeaders.Read(chunk, out int length);
            ReadOnlySpan<byte> compressed = chunk.Slice(length, header.CompressedPageSize);
            chunk = chunk[(length + header.CompressedPageSize)..];
            ReadOnlySpan<byte> page = PageCodec.Open(column.Codec, compressed, header.UncompressedPageSize, memory);
            if (header.DictionaryPageHeader is { } dictionary ? !TryReadEntries(page, dictionary) : header.DataPageHeader is null || !TryReadRows(page, header.DataPageHeader, ref row, rows))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryReadEntries(ReadOnlySpan<byte> page, DictionaryPageHeader header)
    {
        if (header.NumValues is < 0 or >= NotThere)
        {
            return false;
        }

        _entries = header.NumValues;
        for (int entry = 0; entry < _entries; entry++)
        {
            _cellOf[entry] = Cell(page, entry);
        }

        return true;
    }

    private bool TryReadRows(ReadOnlySpan<byte> page, DataPageHeader header, ref int row, int rows)
    {
        if (header.NumValues < 0 || header.NumValues > rows - row)
        {
            throw new InvalidDataException(nameof(header.NumValues));
        }

        Span<TCell> cells = Cells.AsSpan(row, header.NumValues);
        row += header.NumValues;
        Span<byte> levels = memory.Levels.AsSpan(0, cells.Length);
        if (!TryReadLevels(ref page, header, levels))
        {
            return false;
        }

        if (header.Encoding == Encoding.PLAIN)
        {
            Take(page, levels, cells);
            return true;
        }

        return header.Encoding is Encoding.PLAIN_DICTIONARY or Encoding.RLE_DICTIONARY && TryTakeEntries(page, levels, cells);
    }

    private bool TryReadLevels(ref ReadOnlySpan<byte> page, DataPageHeader header, Span<byte> levels)
    {
        if (!field.IsNullable)
        {
            levels.Fill(1);
            return true;
        }

        if (header.DefinitionLevelEncoding != Encoding.RLE)
        {
            return false;
        }

        int length = BinaryPrimitives.ReadInt32LittleEndian(page);
        HybridRuns.Decode(page.Slice(sizeof(int), length), 1, levels);
        page = page[(sizeof(int) + length)..];
        return true;
    }

    // Numbers that are not there take no place among the numbers.
    private void Take(ReadOnlySpan<byte> page, ReadOnlySpan<byte> levels, Span<TCell> cells)
    {
        int next = 0;
        for (int row = 0; row < cells.Length; row++)
        {
            cells[row] = levels[row] == 0 ? _cellOf[NotThere] : Cell(page, next++);
        }
    }

    private bool TryTakeEntries(ReadOnlySpan<byte> page, ReadOnlySpan<byte> levels, Span<TCell> cells)
    {
        int values = levels.Count((byte)1);
        Span<byte> entries = memory.Entries.AsSpan(0, values);
        if (values > 0 && page[0] > HybridRuns.MaxBits)
        {
            return false;
        }

        entries.Clear();
        if (values > 0 && page[0] > 0)
        {
            HybridRuns.Decode(page[1..], page[0], entries);
        }

        if (_entries == 0 ? values > 0 : entries.ContainsAnyExceptInRange((byte)0, (byte)(_entries - 1)))
        {
            throw new InvalidDataException(nameof(entries));
        }

        Span<byte> places = memory.Places.AsSpan(0, cells.Length);
        _ = EightBytes.Spread(entries, levels, NotThere, places, EightBytes.IsFast);
        ReadOnlySpan<TCell> cellOf = _cellOf;
        for (int row = 0; row < places.Length; row++)
        {
            cells[row] = cellOf[places[row]];
        }

        return true;
    }

    private TCell Cell(ReadOnlySpan<byte> page, int index) => TCell.CreateTruncating(TKind.Cell(code, TKind.At(page, index)));
}
