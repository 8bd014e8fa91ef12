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
    internal const int Capacity = 4096;

    private readonly Instrument _instrument;
    private readonly int[][] _units;
    private readonly MissingCodes _codes = MissingCodes.For(CellType.Int32);
    private readonly ResponseTable _table;
    private readonly IReadOnlyList<int> _kept;
    private readonly int[] _rows = new int[Capacity];
    private readonly int[] _ids = new int[Capacity];
    private readonly int[] _sessions = new int[Capacity];
    private readonly bool[] _isBlank = new bool[Capacity];
    private readonly bool[] _isRepeat = new bool[Capacity];
    private readonly List<KeyValuePair<int, Finding>> _findings = [];
    private readonly int[] _keptEnds;
    private char[] _keptText = [];
    private int _keptLength;

    internal FormChunk(Instrument instrument, IReadOnlyList<int> kept)
    {
        _instrument = instrument;
        _kept = kept;
        _units = [.. instrument.Items.Select(_ => new int[Capacity])];
        _table = ResponseTable.FromColumns(instrument, _units, _codes);
        _keptEnds = new int[Capacity * kept.Count];
    }

    internal int Count { get; private set; }

    internal bool IsFull => Count + MostForms > Capacity;

    /// <summary>How many forms a row can hold.</summary>
    internal int MostForms { get; init; } = 1;

    /// <summary>How many forms carry a finding about the row or its answers.</summary>
    internal int WithFindings { get; private set; }

    /// <summary>The findings, each with the form it is about, in the order of the forms.</summary>
    internal List<KeyValuePair<int, Finding>> Findings => _findings;

    internal ResponseTable Table() => _table.Slice(0, Count);

    internal int Row(int form) => _rows[form];

    internal int Id(int form) => _ids[form];

    internal int Session(int form) => _sessions[form];

    internal bool IsBlank(int form) => _isBlank[form];

    internal bool IsRepeat(int form) => _isRepeat[form];

    internal int Units(int item, int form) => _units[item][form];

    internal ReadOnlySpan<char> Kept(int column, int form)
    {
        int index = (form * _kept.Count) + column;
        int start = index == 0 ? 0 : _keptEnds[index - 1];
        return _keptText.AsSpan(start, _keptEnds[index] - start);
    }

    internal void Clear()
    {
        Count = 0;
        WithFindings = 0;
        _keptLength = 0;
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
        _ids[index] = form.Id;
        _sessions[index] = form.Session;
        _isBlank[index] = form.IsBlank;
        _isRepeat[index] = form.Repeat is Repeat.Blank or Repeat.Equal;
        for (int i = 0; i < _kept.Count; i++)
        {
            Keep(row[_kept[i]], (index * _kept.Count) + i);
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

    private void Keep(ReadOnlySpan<char> text, int index)
    {
        if (_keptLength + text.Length > _keptText.Length)
        {
            Array.Resize(ref _keptText, Math.Max(2 * _keptText.Length, _keptLength + text.Length));
        }

        text.CopyTo(_keptText.AsSpan(_keptLength));
        _keptLength += text.Length;
        _keptEnds[index] = _keptLength;
    }
}
