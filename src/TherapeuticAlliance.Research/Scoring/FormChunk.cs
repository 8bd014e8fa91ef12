using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Scoring.Kernels;

namespace TherapeuticAlliance.Research.Scoring;

/// <summary>
/// Some thousand forms in columns, used again for the next: answers in units, whose they are, and what is to be said about
/// them. Nothing is made for a form that has no finding.
/// </summary>
internal sealed class FormChunk : IFormSink
{
    internal const int Capacity = 16384;

    private const int FirstKept = 2;

    private readonly Instrument _instrument;
    private readonly RowReader _reader;
    private readonly int[][] _units;
    private readonly MissingCodes _codes = MissingCodes.For(CellType.Int32);
    private readonly ResponseTable _table;
    private readonly int[] _kept;
    private readonly int[] _rows = new int[Capacity];
    private readonly bool[] _isBlank = new bool[Capacity];
    private readonly bool[] _isRepeat = new bool[Capacity];
    private readonly List<KeyValuePair<int, Finding>> _findings = [];

    // Of each form the id, the session and what is kept, one after another.
    private readonly int[] _textEnds;
    private readonly int _texts;
    private char[] _text = new char[Capacity * 16];
    private int _textLength;

    internal FormChunk(Instrument instrument, RowReader reader, ColumnPlan plan)
    {
        _instrument = instrument;
        _reader = reader;
        _kept = [.. plan.Kept];
        _texts = FirstKept + _kept.Length;
        MostForms = plan.Waves.Count;
        _units = [.. instrument.Items.Select(_ => new int[Capacity])];
        _table = ResponseTable.FromColumns(instrument, _units, _codes);
        _textEnds = new int[Capacity * _texts];
    }

    internal int Count { get; private set; }

    internal bool IsFull => Count + MostForms > Capacity;

    /// <summary>How many forms a row can hold.</summary>
    internal int MostForms { get; }

    /// <summary>How many forms carry a finding about the row or its answers.</summary>
    internal int WithFindings { get; private set; }

    /// <summary>The findings, each with the form it is about, in the order of the forms.</summary>
    internal List<KeyValuePair<int, Finding>> Findings => _findings;

    internal ResponseTable Table() => _table.Slice(0, Count);

    internal int Row(int form) => _rows[form];

    internal ReadOnlySpan<char> Id(int form) => Text(form * _texts);

    internal ReadOnlySpan<char> Session(int form) => Text((form * _texts) + 1);

    internal bool IsBlank(int form) => _isBlank[form];

    internal bool IsRepeat(int form) => _isRepeat[form];

    internal int Units(int item, int form) => _units[item][form];

    internal ReadOnlySpan<char> Kept(int column, int form) => Text((form * _texts) + FirstKept + column);

    internal void Clear()
    {
        Count = 0;
        WithFindings = 0;
        _textLength = 0;
        _findings.Clear();
    }

    /// <inheritdoc/>
    public void Add(FormRow form, RowSource row)
    {
        int index = Count++;
        Cell[] cells = form.Cells;
        int[][] units = _units;
        for (int i = 0; i < units.Length; i++)
        {
            units[i][index] = cells[i].Units;
        }

        _rows[index] = form.Row;
        int text = index * _texts;
        Keep(_reader.IdSpan(form.Id), text);
        Keep(_reader.SessionSpan(form.Session), text + 1);
        _isBlank[index] = form.IsBlank;
        _isRepeat[index] = form.Repeat is Repeat.Blank or Repeat.Equal;
        for (int i = 0; i < _kept.Length; i++)
        {
            Keep(row[_kept[i]], text + FirstKept + i);
        }

        if (form.Findings.Count > 0)
        {
            WithFindings++;
            foreach (Finding finding in form.Findings)
            {
                _findings.Add(KeyValuePair.Create(index, finding));
            }
        }
    }

    /// <summary>Returns the usable answers of a form as a sheet.</summary>
    internal ResponseSheet Sheet(int form) => _instrument.AnswerFrom(_instrument.Items.Select((item, i) =>
        _units[i][form] == Cell.NoUnits ? (decimal?)null : (decimal)_units[i][form] / item.Format.Unit));

    private ReadOnlySpan<char> Text(int index)
    {
        int start = index == 0 ? 0 : _textEnds[index - 1];
        return _text.AsSpan(start, _textEnds[index] - start);
    }

    private void Keep(ReadOnlySpan<char> text, int index)
    {
        if (_textLength + text.Length > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(2 * _text.Length, _textLength + text.Length));
        }

        text.CopyTo(_text.AsSpan(_textLength));
        _textLength += text.Length;
        _textEnds[index] = _textLength;
    }
}
