using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CsvHelper;
using CsvHelper.Configuration;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>
/// The rows of a table, one at a time. Trouble with the text itself is a <see cref="StudyException"/>; what the parser
/// throws is not kept as its cause, since that would show a row.
/// </summary>
internal sealed class CsvTable : IDisposable
{
    /// <summary>No answer, id or comment is that long; a quote that was not closed is.</summary>
    private const int LongestField = 1 << 24;

    private readonly CsvParser _parser;
    private readonly string _encoding;
    private int _line;

    internal CsvTable(TextReader reader, StudyMap map, IReadOnlySet<string> wanted)
    {
        _encoding = (map.TextEncoding ?? Encoding.UTF8).WebName.ToUpperInvariant();
        var peeking = Guarded(() => new PeekingReader(reader));
        char delimiter = map.DelimiterChar ?? DelimiterFinder.Find(peeking.Start, wanted);
        _parser = new CsvParser(peeking, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            BadDataFound = null,
            MaxFieldSize = LongestField,
            BufferSize = 1 << 15,
        });
    }

    /// <summary>The number of the row that was read last; 1 is the header.</summary>
    internal int Row => _parser is null ? 1 : _parser.Row;

    internal int FieldCount => _parser.Count;

    /// <summary>How many lines of the file the row takes; more than one when a quoted field holds line breaks.</summary>
    internal int Lines { get; private set; }

    /// <summary>A field of the row, or nothing where the row has no such field.</summary>
    internal string this[int position] => position >= 0 && position < _parser.Count ? _parser[position] : string.Empty;

    internal bool Read() => Count(Guarded(_parser.Read));

    internal async ValueTask<bool> ReadAsync()
    {
        try
        {
            return Count(await _parser.ReadAsync().ConfigureAwait(false));
        }
        catch (Exception exception) when (Trouble(exception) is { } trouble)
        {
            throw new StudyException(trouble);
        }
    }

    /// <summary>Whether the quotes of the row pair up.</summary>
    internal bool HasPairedQuotes() => _parser.RawRecord.AsSpan().Count('"') % 2 == 0;

    internal string[] Fields() => [.. Enumerable.Range(0, _parser.Count).Select(position => _parser[position])];

    /// <inheritdoc/>
    public void Dispose() => _parser.Dispose();

    private bool Count(bool hasRow)
    {
        Lines = _parser.RawRow - _line;
        _line = _parser.RawRow;
        return hasRow;
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (Trouble(exception) is { } trouble)
        {
            throw new StudyException(trouble);
        }
    }

    private Finding? Trouble(Exception exception) => exception switch
    {
        DecoderFallbackException => StudyFindings.NotText.At(string.Empty, _encoding, Text(Row)),
        MaxFieldSizeException => StudyFindings.FieldTooLong.At(string.Empty, Text(Row), Text(LongestField)),
        _ => null,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
