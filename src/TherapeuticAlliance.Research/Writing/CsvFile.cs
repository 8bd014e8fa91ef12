using System;
using System.Buffers;
using System.Buffers.Text;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>
/// Rows of a comma-separated table: UTF-8 without byte order mark, line feeds, quotes where needed. One buffer is filled and
/// emptied; nothing is made for a cell.
/// </summary>
internal sealed class CsvFile : IStudyOutput
{
    private const int BufferLength = 1 << 16;

    private readonly byte[] _buffer = new byte[BufferLength];
    private readonly OutputFile? _file;
    private readonly TextWriter? _text;
    private readonly string _path;
    private readonly bool _neutralizes;
    private int _length;
    private bool _isRowBegun;

    private CsvFile(OutputFile? file, TextWriter? text, string path, bool neutralizes)
    {
        _file = file;
        _text = text;
        _path = path;
        _neutralizes = neutralizes;
    }

    /// <summary>Begins a file, which has its name when <see cref="Complete"/> was called.</summary>
    internal static CsvFile Create(string path, bool neutralizes, string? source = null) => new(OutputFile.Create(path, source), null, path, neutralizes);

    /// <summary>Writes to a text writer, which stays open.</summary>
    internal static CsvFile To(TextWriter text, bool neutralizes) => new(null, text ?? throw new ArgumentNullException(nameof(text)), string.Empty, neutralizes);

    /// <summary>Writes a text, in quotes where needed.</summary>
    internal void Field(ReadOnlySpan<char> text)
    {
        Separate();
        int most = CsvText.Longest(text.Length);
        if (most > BufferLength)
        {
            Long(text, most);
            return;
        }

        Reserve(most);
        _length += CsvText.Write(text, _neutralizes, _buffer.AsSpan(_length));
    }

    internal void Field(long number)
    {
        Separate();
        Reserve(CsvNumber.Longest);
        _ = Utf8Formatter.TryFormat(number, _buffer.AsSpan(_length), out int written);
        _length += written;
    }

    /// <summary>Writes the shortest text that reads back as the same double; nothing for null and NaN.</summary>
    internal void Field(double? number)
    {
        Separate();
        if (number is { } known && !double.IsNaN(known))
        {
            Reserve(CsvNumber.Longest);
            _length += CsvNumber.Write(known, _buffer.AsSpan(_length));
        }
    }

    internal void Field(decimal? number)
    {
        Separate();
        if (number is { } known)
        {
            Reserve(CsvNumber.Longest);
            _ = known.TryFormat(_buffer.AsSpan(_length), out int written, "0.######", CultureInfo.InvariantCulture);
            _length += written;
        }
    }

    /// <summary>Writes cells that are ready: with their commas and quotes, without one before them.</summary>
    internal void Cells(ReadOnlySpan<byte> cells)
    {
        Separate();
        Raw(cells);
    }

    /// <summary>Writes what follows the last cell as it is.</summary>
    internal void Raw(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > BufferLength)
        {
            Flush();
            Send(bytes);
            return;
        }

        Reserve(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    internal void EndRow()
    {
        Reserve(1);
        _buffer[_length++] = (byte)'\n';
        _isRowBegun = false;
    }

    internal void Row(IEnumerable<string> fields)
    {
        foreach (string field in fields)
        {
            Field(field);
        }

        EndRow();
    }

    /// <inheritdoc/>
    public void Complete()
    {
        Flush();
        _file?.Complete();
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    private void Long(ReadOnlySpan<char> text, int most)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(most);
        Raw(rented.AsSpan(0, CsvText.Write(text, _neutralizes, rented)));
        ArrayPool<byte>.Shared.Return(rented);
    }

    private void Separate()
    {
        if (_isRowBegun)
        {
            Reserve(1);
            _buffer[_length++] = (byte)',';
        }

        _isRowBegun = true;
    }

    private void Reserve(int length)
    {
        if (_length + length > BufferLength)
        {
            Flush();
        }
    }

    /// <inheritdoc/>
    public void Flush()
    {
        Send(_buffer.AsSpan(0, _length));
        _length = 0;
    }

    // Cells are whole here, so no character is cut in two.
    private void Send(ReadOnlySpan<byte> bytes)
    {
        if (_file is null)
        {
            _text!.Write(Encoding.UTF8.GetString(bytes));
            return;
        }

        try
        {
            _file.Write(bytes);
        }
        catch (Exception exception) when (FileGuard.IsOfFile(exception))
        {
            throw FileGuard.Failed(FileFindings.FileUnwritable, _path, exception);
        }
    }
}
