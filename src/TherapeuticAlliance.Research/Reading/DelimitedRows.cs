using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using nietras.SeparatedValues;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>
/// Rows of a delimited text. Lines are cut into fields where they lie; only a row with quotes is put together anew. An error
/// of the text itself is a <see cref="StudyException"/>; what the parser throws is not kept as its cause, since that would
/// show a row.
/// </summary>
internal sealed class DelimitedRows : RowSource
{
    /// <summary>No answer, id or comment is that long; a quote that was not closed is.</summary>
    internal const int LongestField = 1 << 24;

    private const int MaxFields = 1 << 21;

    private static readonly SearchValues<char> Special = SearchValues.Create("\"\0\uFEFF");

    private readonly SepReader _reader;
    private readonly QuotedRow _quoted;
    private readonly char _delimiter;
    private readonly string _encoding;
    private readonly string _path;
    private readonly Stream? _stream;
    private readonly int _headerRows;
    private int _row;
    private int _lines;
    private bool _isQuoted;
    private long _strangeRows;

    /// <param name="text">The text, without a byte order mark; closed with this.</param>
    /// <param name="delimiter">The character between fields.</param>
    /// <param name="encoding">What the text is said to be encoded as.</param>
    /// <param name="stream">The file below the text, to tell how far it is read; null when there is none.</param>
    /// <param name="headerRows">How many rows below the header belong to it.</param>
    internal DelimitedRows(TextReader text, char delimiter, string encoding, FileStream? stream = null, int headerRows = 0)
    {
        _delimiter = delimiter;
        _encoding = encoding;
        _stream = stream;
        _path = stream?.Name ?? string.Empty;
        _headerRows = headerRows;
        _quoted = new QuotedRow(delimiter);
        _reader = Guarded(() => new Sep(delimiter).Reader(options => options with
        {
            HasHeader = false,
            DisableColCountCheck = true,
            DisableQuotesParsing = true,
            InitialBufferLength = 1 << 15,
        }).From(text));
    }

    internal override int Row => _row;

    internal override int FieldCount => _isQuoted ? _quoted.Count : _reader.Current.ColCount;

    internal override int Lines => _lines;

    internal override bool HasPairedQuotes => !_isQuoted || (!_quoted.IsOpen && _quoted.HasPairedQuotes);

    internal override char Delimiter => _delimiter;

    internal override int HeaderRows => _headerRows;

    internal override long Bytes => _stream is { CanSeek: true } ? _stream.Position : 0;

    internal override long? TotalBytes => _stream is { CanSeek: true } ? _stream.Length : null;

    internal override ReadOnlySpan<char> this[int position]
    {
        get
        {
            if (_isQuoted)
            {
                return (uint)position < (uint)_quoted.Count ? _quoted[position] : [];
            }

            SepReader.Row row = _reader.Current;
            return (uint)position < (uint)row.ColCount ? row[position].Span : [];
        }
    }

    internal override IEnumerable<Finding> Findings() =>
        _strangeRows > 0 ? [ReadingFindings.StrangeCharacters.At(string.Empty, Number.Text(_strangeRows))] : [];

    /// <summary>Skips lines, blank ones too.</summary>
    internal void SkipLines(int count)
    {
        for (; count > 0 && Guarded(_reader.MoveNext); count--)
        {
            _row++;
        }
    }

    internal override bool Read()
    {
        try
        {
            while (_reader.MoveNext())
            {
                if (Begin())
                {
                    while (_isQuoted && _quoted.IsOpen && _reader.MoveNext())
                    {
                        Continue();
                    }

                    return End();
                }
            }

            return false;
        }
        catch (Exception exception) when (Failure(exception) is { } failure)
        {
            throw new StudyException(failure);
        }
    }

    internal override async ValueTask<bool> ReadAsync()
    {
        try
        {
            while (await _reader.MoveNextAsync().ConfigureAwait(false))
            {
                if (Begin())
                {
                    while (_isQuoted && _quoted.IsOpen && await _reader.MoveNextAsync().ConfigureAwait(false))
                    {
                        Continue();
                    }

                    return End();
                }
            }

            return false;
        }
        catch (Exception exception) when (Failure(exception) is { } failure)
        {
            throw new StudyException(failure);
        }
    }

    internal override void Read(WaveColumns columns, CellReader[] readers, Cell[] cells)
    {
        // Nothing overlaps with a first field that is empty: such a row is read field by field.
        if (!_isQuoted && columns.AreAdjacent && _reader.Current.Span.Overlaps(this[columns.Positions[0]], out int start))
        {
            AdjacentCells.Read(_reader.Current.Span[start..], _delimiter, readers, cells);
            return;
        }

        base.Read(columns, readers, cells);
    }

    /// <inheritdoc/>
    public override void Dispose() => _reader.Dispose();

    // Whether the line begins a row; a blank one does not.
    private bool Begin()
    {
        ReadOnlySpan<char> line = _reader.Current.Span;
        _row++;
        _lines = 1;
        _isQuoted = false;
        if (line.Length == 0)
        {
            return false;
        }

        int special = line.IndexOfAny(Special);
        if (special >= 0)
        {
            BeginSpecial(line, special);
        }

        return true;
    }

    private void BeginSpecial(ReadOnlySpan<char> line, int special)
    {
        _strangeRows += line[special..].ContainsAny('\0', '\uFEFF') ? 1 : 0;
        _isQuoted = line[special..].Contains('"');
        if (_isQuoted)
        {
            _quoted.Begin(line);
        }
    }

    private void Continue()
    {
        _lines++;
        _quoted.Continue(_reader.Current.Span);
        if (_quoted.Length > LongestField)
        {
            throw new StudyException(FileFindings.FieldTooLong.At(string.Empty, Number.Text(_row), Number.Text(LongestField)));
        }
    }

    private bool End()
    {
        int fields = FieldCount;
        if (fields > MaxFields)
        {
            throw new StudyException(ReadingFindings.FieldsTooMany.At(string.Empty, Number.Text(_row), Number.Text(MaxFields)));
        }

        return true;
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (Failure(exception) is { } failure)
        {
            throw new StudyException(failure);
        }
    }

    private Finding? Failure(Exception exception) => exception switch
    {
        DecoderFallbackException => FileFindings.NotText.At(string.Empty, _encoding, Number.Text(_row + 1)),

        // The parser says so when a line fills the largest buffer.
        NotSupportedException => FileFindings.FieldTooLong.At(string.Empty, Number.Text(_row + 1), Number.Text(LongestField)),
        IOException => FileGuard.Failed(FileFindings.FileUnreadable, _path, exception).Findings[0],
        _ => null,
    };
}
