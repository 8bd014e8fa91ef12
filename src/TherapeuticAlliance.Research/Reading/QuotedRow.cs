using System;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>
/// A row that holds quotes, put together from its lines. A field that begins with a quote ends with one, and two quotes in it
/// are one; a quote anywhere else stays where it is.
/// </summary>
internal sealed class QuotedRow
{
    private readonly char _delimiter;
    private char[] _text = new char[1024];
    private int[] _ends = new int[64];
    private int _length;
    private long _quotes;

    internal QuotedRow(char delimiter) => _delimiter = delimiter;

    internal int Count { get; private set; }

    /// <summary>Whether a quote is open, so that the next line belongs to the row.</summary>
    internal bool IsOpen { get; private set; }

    internal bool HasPairedQuotes => _quotes % 2 == 0;

    internal int Length => _length;

    internal ReadOnlySpan<char> this[int position]
    {
        get
        {
            int start = position == 0 ? 0 : _ends[position - 1];
            return _text.AsSpan(start, _ends[position] - start);
        }
    }

    internal void Begin(ReadOnlySpan<char> line)
    {
        _length = 0;
        _quotes = 0;
        Count = 0;
        IsOpen = false;
        Take(line);
    }

    /// <summary>Adds the next line to an open field.</summary>
    internal void Continue(ReadOnlySpan<char> line)
    {
        Count--;
        Append("\n");
        Take(line);
    }

    private void Take(ReadOnlySpan<char> line)
    {
        _quotes += line.Count('"');
        while (true)
        {
            line = IsOpen ? Quoted(line) : Plain(line);
            End();
            if (line.Length == 0)
            {
                return;
            }

            // A delimiter: the next field begins, which may be empty.
            line = line[1..];
        }
    }

    // Returns what follows the field, or what follows its closing quote.
    private ReadOnlySpan<char> Plain(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && line[0] == '"')
        {
            IsOpen = true;
            return Quoted(line[1..]);
        }

        int end = line.IndexOf(_delimiter);
        Append(end < 0 ? line : line[..end]);
        return end < 0 ? [] : line[end..];
    }

    private ReadOnlySpan<char> Quoted(ReadOnlySpan<char> line)
    {
        for (int quote = line.IndexOf('"'); quote >= 0; quote = line.IndexOf('"'))
        {
            bool isDoubled = quote + 1 < line.Length && line[quote + 1] == '"';
            Append(line[..(isDoubled ? quote + 1 : quote)]);
            line = line[(isDoubled ? quote + 2 : quote + 1)..];
            if (!isDoubled)
            {
                IsOpen = false;
                return Plain(line);
            }
        }

        Append(line);
        return [];
    }

    private void End()
    {
        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, 2 * Count);
        }

        _ends[Count++] = _length;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(2 * _text.Length, _length + text.Length));
        }

        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }
}
