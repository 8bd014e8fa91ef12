using System;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>
/// Tells whether a text in quotes that goes over line ends could be rows: stray quotes that pair up make a text of what lies between them.
/// Its lines are cut as if there were no quotes. They could be rows when one has as many delimiters as a row, or when answers lie in it
/// where a row has its answers.
/// </summary>
/// <param name="width">How many fields a row has.</param>
/// <param name="items">How many answers in their columns make a text suspicious: those of the form, where it has fewer than two.</param>
/// <param name="look">What a text looks like in a column.</param>
internal sealed class RowsInQuotes(int width, int items, RowsInQuotes.Looking look)
{
    private const int Enough = 2;

    // Two columns have one delimiter, as many sentences do.
    private const int NarrowestRow = 3;

    private readonly int _needed = Math.Min(items, Enough);
    private int _column;
    private int _delimiters;
    private Counts _line;
    private Counts _text;
    private bool _hasDelimiters;
    private bool _hasAnswers;

    /// <summary>What a text looks like in a column.</summary>
    internal delegate CellLook Looking(int column, ReadOnlySpan<char> text);

    /// <summary>Whether the row that was read last holds what could be rows.</summary>
    internal bool Has(RowSource row)
    {
        Look(row);
        return _hasDelimiters || _hasAnswers;
    }

    /// <summary>Whether it holds answers of rows: where texts are long, as above the data, delimiters say little.</summary>
    internal bool HasAnswers(RowSource row)
    {
        Look(row);
        return _hasAnswers;
    }

    private void Look(RowSource row)
    {
        (_column, _delimiters, _line, _text, _hasDelimiters, _hasAnswers) = (0, 0, default, default, false, false);
        for (int i = 0; i < row.FieldCount; i++)
        {
            _column += i == 0 ? 0 : 1;
            ReadOnlySpan<char> field = row[i];
            if (field.Contains('\n'))
            {
                Text(field, row.Delimiter);
            }
        }

        EndLine();
        _hasAnswers |= _text.Given >= _needed && _text.Given >= _text.Others;
    }

    private void Text(ReadOnlySpan<char> field, char delimiter)
    {
        bool isFirst = true;
        foreach (Range range in field.Split('\n'))
        {
            if (!isFirst)
            {
                EndLine();
            }

            isFirst = false;
            ReadOnlySpan<char> line = field[range];
            if (line.Contains(delimiter))
            {
                Line(line, delimiter);
            }
        }
    }

    private void Line(ReadOnlySpan<char> line, char delimiter)
    {
        int first = _column;
        foreach (Range range in line.Split(delimiter))
        {
            _line.Add(look(_column++, line[range].Trim('"')));
        }

        _column--;
        _delimiters += _column - first;
    }

    // The line as it is in the file, with what is before or behind the quotes.
    private void EndLine()
    {
        _hasDelimiters |= width >= NarrowestRow && _column >= width - 1 && _delimiters >= width - 1;
        _hasAnswers |= _line.Given + _line.Missing >= Enough && _line.Given + _line.Missing >= _line.Others;
        _text.Add(_line);
        (_column, _line) = (0, default);
    }

    private struct Counts
    {
        internal int Given;
        internal int Missing;
        internal int Others;

        internal void Add(CellLook cell)
        {
            Given += cell == CellLook.Answer ? 1 : 0;
            Missing += cell == CellLook.Missing ? 1 : 0;
            Others += cell == CellLook.Other ? 1 : 0;
        }

        internal void Add(Counts other)
        {
            Given += other.Given;
            Missing += other.Missing;
            Others += other.Others;
        }
    }
}
