using System;
using System.Collections.Generic;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Reads whose form a row is, from one column or several, and notices ids that differ in blanks or case only.</summary>
internal sealed class PeopleReader
{
    // Between the parts of an id; in no text that people write.
    private const char Between = '\u001F';

    private readonly int[] _columns;
    private readonly string _column;
    private readonly bool _joins;
    private readonly TextPool _ids = new();
    private readonly TextPool? _people;
    private readonly AlikeTexts _alike;
    private readonly Dictionary<int, int> _firsts = [];
    private char[] _joined = new char[64];
    private int[] _personOf = [];

    internal PeopleReader(StudyMap map, ColumnPlan plan)
    {
        _columns = [.. plan.Ids];
        _column = string.Join(", ", map.IdColumns);
        _joins = map.JoinsIds;
        _alike = new AlikeTexts(_ids);
        _people = _joins ? new TextPool() : null;
    }

    /// <summary>How many ids differ from an earlier one in blanks or case only.</summary>
    internal long Alike { get; private set; }

    internal int FirstRowAlike { get; private set; }

    internal string Text(int id) => Shown(_ids.Text(id));

    /// <summary>Returns the text of an id, one string for all its forms.</summary>
    internal string SharedText(int id) => _ids.SharedText(id, Shown);

    internal ReadOnlySpan<char> Span(int id) => _columns.Length > 1 ? Text(id) : _ids[id];

    internal void Read(RowSource row, FormRow form)
    {
        form.Id = form.Person = -1;
        if (_columns.Length == 0)
        {
            return;
        }

        ReadOnlySpan<char> text = _columns.Length == 1 ? row[_columns[0]] : Joined(row);
        if (IsBlank(text))
        {
            form.Findings.Add(StudyFindings.IdMissing.At(_column));
            return;
        }

        int known = _ids.Count;
        form.Id = form.Person = _ids.Add(text);
        if (_ids.Count > known)
        {
            Notice(text, form.Id, row.Row);
        }

        if (_joins)
        {
            form.Person = _personOf[form.Id];
        }
    }

    private string Shown(string text) => _columns.Length > 1 ? text.Replace(Between, '/') : text;

    private void Notice(ReadOnlySpan<char> text, int id, int row)
    {
        if (_joins)
        {
            string normal = CellText.Normal(text).ToUpperInvariant();
            int people = _people!.Count;
            int person = _people.Add(normal);
            if (id >= _personOf.Length)
            {
                Array.Resize(ref _personOf, Math.Max(256, 2 * id));
            }

            // A case is known by the first of its ids.
            _firsts.TryAdd(person, id);
            _personOf[id] = _firsts[person];
            Count(_people.Count == people, row);
            return;
        }

        Count(_alike.HasNewest(), row);
    }

    private void Count(bool isAlike, int row)
    {
        if (isAlike)
        {
            FirstRowAlike = Alike++ == 0 ? row : FirstRowAlike;
        }
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c != Between && !char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlySpan<char> Joined(RowSource row)
    {
        int length = 0;
        foreach (int column in _columns)
        {
            ReadOnlySpan<char> part = row[column];
            if (length + part.Length + 1 > _joined.Length)
            {
                Array.Resize(ref _joined, 2 * (length + part.Length + 1));
            }

            if (length > 0)
            {
                _joined[length++] = Between;
            }

            part.CopyTo(_joined.AsSpan(length));
            length += part.Length;
        }

        return _joined.AsSpan(0, length);
    }
}
