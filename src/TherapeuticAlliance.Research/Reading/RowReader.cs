using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Quality;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Reads the forms of rows: none, one, or one a wave.</summary>
internal sealed class RowReader
{
    private readonly ColumnPlan _plan;
    private readonly RowCheck _check;
    private readonly CellReader[] _cells;
    private readonly FormRow[] _forms;

    internal RowReader(Instrument instrument, StudyMap map, ColumnPlan plan)
    {
        Instrument = instrument;
        _plan = plan;
        Raters = new RaterFilter(instrument, map);
        LeftOut = new RowFilter(map, plan);
        People = new PeopleReader(map, plan);
        _check = new RowCheck(instrument, map, plan);
        _cells = [.. instrument.Items.Select(item => new CellReader(item, map))];
        _forms = [.. plan.Waves.Select(wave => new FormRow(wave))];
    }

    internal Instrument Instrument { get; }

    internal RaterFilter Raters { get; }

    internal RowFilter LeftOut { get; }

    internal PeopleReader People { get; }

    internal RowCheck Check => _check;

    internal IReadOnlyList<CellReader> Cells => _cells;

    /// <summary>How many forms were read.</summary>
    internal long Forms { get; private set; }

    /// <summary>How many of them have an answer beyond the highest value, by more than a step.</summary>
    internal long FormsAbove { get; private set; }

    /// <summary>How many of them have every answer at the lowest value.</summary>
    internal long FormsAtStart { get; private set; }

    /// <summary>The row of the first of them.</summary>
    internal int FirstRowAtStart { get; private set; }

    /// <summary>What stands for the id in tables: the parts with a stroke between them.</summary>
    internal string IdText(int id, bool isShared) => id < 0 ? string.Empty : isShared ? People.SharedText(id) : People.Text(id);

    internal ReadOnlySpan<char> IdSpan(int id) => id < 0 ? [] : People.Span(id);

    internal ReadOnlySpan<char> SessionSpan(int session) => session < 0 ? [] : _check.Sessions[session];

    internal string SessionText(int session, bool isShared) =>
        session < 0 ? string.Empty : isShared ? _check.Sessions.SharedText(session) : _check.Sessions.Text(session);

    /// <summary>The column of an item, that of the first wave.</summary>
    internal string ColumnOf(int item) => _forms[0].Columns.ColumnAt("items[" + Instrument.Items[item].Code + "]");

    /// <summary>Gives the forms of the current row to a sink.</summary>
    internal void Read(RowSource row, IFormSink sink)
    {
        if (IsNoForm(row))
        {
            return;
        }

        FormRow first = _forms[0];
        People.Read(row, first);
        _check.Begin(row, first, out bool isReadable);
        ulong print = 0;
        bool isBlank = true;
        foreach (FormRow form in _forms)
        {
            ReadCells(row, form, isReadable);
            print = (print * 31) + form.Print;
            isBlank &= form.IsBlank;
        }

        _check.Repeats(first, print, isBlank);
        foreach (FormRow form in _forms)
        {
            Complete(form, first, isReadable);
            sink.Add(form, row);
        }

        first.Findings.Clear();
    }

    // What is left alone may have taken forms as its text.
    private bool IsNoForm(RowSource row)
    {
        if (LeftOut.TakesAsHeader())
        {
            _check.Quotes.NoteHeader(row);
            return true;
        }

        bool isLeft = (_plan.Rater >= 0 && !Raters.Takes(row[_plan.Rater])) || !LeftOut.Takes(row);
        if (isLeft)
        {
            _check.Quotes.Note(row);
        }

        return isLeft;
    }

    private void ReadCells(RowSource row, FormRow form, bool isReadable)
    {
        Cell[] cells = form.Cells;
        if (isReadable)
        {
            row.Read(form.Columns, _cells, cells);
        }
        else
        {
            Array.ConvertAll(_cells, reader => reader.Blank).CopyTo(cells, 0);
        }

        bool isBlank = true, isPlain = true;
        ulong print = 14695981039346656037;
        foreach (Cell cell in cells)
        {
            isBlank &= cell.IsMissing;
            isPlain &= cell.IsPlain;
            print = (print ^ (uint)cell.Print) * 1099511628211;
        }

        form.IsBlank = isBlank;
        form.IsUnusual = !isPlain;
        form.Print = print;
    }

    private void Complete(FormRow form, FormRow first, bool isReadable)
    {
        Forms++;
        if (!ReferenceEquals(form, first))
        {
            form.Findings.Clear();
            (form.Row, form.Id, form.Person, form.Repeat) = (first.Row, first.Id, first.Person, first.Repeat);
        }

        if (form.Columns.Session is { } wave)
        {
            form.Session = _check.Sessions.Add(wave);
            form.SessionNumber = form.Columns.SessionNumber;
        }

        if (form.IsUnusual)
        {
            AboutAnswers(form);
            FormsAbove += IsFarAbove(form) ? 1 : 0;
        }

        if (form.IsBlank && isReadable && form.Repeat != Repeat.Blank)
        {
            form.Findings.Add(StudyFindings.FormWithoutAnswers.At(form.Columns.Session is null ? string.Empty : "wave " + form.Columns.Session));
        }

        if (!form.IsUnusual && !form.IsBlank && IsAtStart(form))
        {
            FirstRowAtStart = FormsAtStart++ == 0 ? form.Row : FirstRowAtStart;
        }
    }

    // A method of its own: what its function captures would otherwise be an object for every form.
    private void AboutAnswers(FormRow form) =>
        form.Findings.AddRange(form.Sheet(Instrument).Findings.Select(finding => finding.WithPath(form.Columns.ColumnAt(finding.Path))));

    private bool IsFarAbove(FormRow form)
    {
        for (int i = 0; i < _cells.Length; i++)
        {
            ResponseFormat format = _cells[i].Item.Format;
            if (form.Cells[i].Written > format.Highest + format.Step)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAtStart(FormRow form)
    {
        for (int i = 0; i < _cells.Length; i++)
        {
            if ((form.Cells[i].Signs & CodingSigns.Lowest) == CodingSigns.None)
            {
                return false;
            }
        }

        return true;
    }
}
