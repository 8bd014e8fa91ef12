using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Rows of one answer each, put together to rows of one form each. Other columns are those of the first row of a form.</summary>
internal sealed class LongRows : RowSource
{
    // Between the parts of a key; in no text that people write.
    private const char Between = '\u001F';

    private readonly RowSource _rows;
    private readonly string[] _header;
    private readonly int _item;
    private readonly int _answer;
    private readonly int[] _key;
    private readonly int[] _others;
    private readonly Dictionary<string, int> _positions;
    private readonly QuoteCheck _quotes;
    private List<(int Row, string[] Fields)>? _forms;
    private int _form = -1;
    private long _unknown;
    private int _firstUnknown;
    private long _again;
    private int _firstAgain;

    private LongRows(RowSource rows, string[] header, StudyMap map, string[] items)
    {
        _rows = rows;
        _item = Position(header, map.LongColumns!.Value.Key);
        _answer = Position(header, map.LongColumns.Value.Value);
        IEnumerable<string?> keys = [.. map.IdColumns, map.SessionColumn, map.RaterColumn];
        _key = [.. keys.OfType<string>().Select(name => Array.IndexOf(header, name.Trim()))];
        _others = [.. Enumerable.Range(0, header.Length).Where(position => position != _item && position != _answer)];
        _header = [.. _others.Select(position => header[position]), .. items];
        _positions = items.Select((name, index) => (name: name.Trim(), index)).Where(item => item.name.Length > 0)
            .ToDictionary(item => item.name, item => _others.Length + item.index, StringComparer.Ordinal);
        _quotes = new QuoteCheck(() => new RowsInQuotes(header.Length, 1, Look));
        _quotes.NoteHeader(rows);
    }

    internal override int Row => _forms![_form].Row;

    internal override int FieldCount => _header.Length;

    internal override ReadOnlySpan<char> this[int position] =>
        position < 0 ? []
        : _form < 0 ? _header[position]
        : _forms![_form].Fields[position];

    /// <summary>Takes over rows whose header is read.</summary>
    internal static LongRows Of(RowSource rows, StudyMap map, string[] items) => new(rows, [.. rows.Fields().Select(name => name.Trim())], map, items);

    internal override IEnumerable<Finding> Findings() =>
    [
        .. _rows.Findings(),
        .. _quotes.Findings,
        .. About(ReadingFindings.FormIncomplete, _unknown, _firstUnknown),
        .. About(ReadingFindings.AnswerTwice, _again, _firstAgain),
    ];

    private static Finding[] About(FindingKind kind, long rows, int first) => rows == 0 ? [] : [kind.At(string.Empty, Number.Text(rows), Number.Text(first))];

    internal override bool Read()
    {
        _forms ??= Collect();
        return ++_form < _forms.Count;
    }

    /// <inheritdoc/>
    public override void Dispose() => _rows.Dispose();

    private List<(int Row, string[] Fields)> Collect()
    {
        var forms = new List<(int Row, string[] Fields)>();
        var formOf = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_rows.Read())
        {
            string key = string.Join(Between, _key.Select(position => _rows[position].ToString()));
            if (!formOf.TryGetValue(key, out int form))
            {
                form = forms.Count;
                formOf.Add(key, form);
                var fields = new string[_header.Length];
                Array.Fill(fields, string.Empty);
                for (int i = 0; i < _others.Length; i++)
                {
                    fields[i] = _rows[_others[i]].ToString();
                }

                forms.Add((_rows.Row, fields));
            }

            Answer(forms[form].Fields);
            _quotes.Note(_rows);
        }

        return forms;
    }

    private void Answer(string[] fields)
    {
        if (!_positions.TryGetValue(_rows[_item].Trim().ToString(), out int position))
        {
            _firstUnknown = _unknown++ == 0 ? _rows.Row : _firstUnknown;
        }
        else if (fields[position].Length > 0)
        {
            _firstAgain = _again++ == 0 ? _rows.Row : _firstAgain;
        }
        else
        {
            fields[position] = _rows[_answer].ToString();
        }
    }

    private CellLook Look(int column, ReadOnlySpan<char> text) => column != _item ? CellLook.NoAnswerColumn
        : _positions.ContainsKey(text.Trim().ToString()) ? CellLook.Answer
        : CellLook.Other;

    private static int Position(string[] header, string name)
    {
        var findings = new List<Finding>();
        int position = HeaderColumn.Find(header, name, "answers", findings);
        return findings.Count == 0 ? position : throw new StudyException(findings);
    }
}
