using System;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>What is to be said about a row apart from its answers. Keeps the cases and sessions it has seen.</summary>
internal sealed class RowCheck
{
    private readonly ColumnPlan _plan;
    private readonly SessionReader _reader;
    private readonly Administrations _seen = new();

    internal RowCheck(Instrument instrument, StudyMap map, ColumnPlan plan)
    {
        _plan = plan;
        Quotes = new QuoteCheck(() => new RowsInQuotes(plan.Width, instrument.Items.Count, new AnswerLooks(instrument, map, plan).Of));
        _reader = new SessionReader(map);
    }

    internal QuoteCheck Quotes { get; }

    internal TextPool Sessions { get; } = new();

    /// <summary>How many rows have a session that cannot be read.</summary>
    internal long Unreadable { get; private set; }

    internal int FirstUnreadable { get; private set; }

    internal string? FirstUnreadableText { get; private set; }

    /// <summary>Reads the session and looks at the fields and quotes of the row.</summary>
    internal void Begin(RowSource row, FormRow form, out bool isReadable)
    {
        isReadable = true;
        form.Row = row.Row;
        if (row.FieldCount != _plan.Width)
        {
            Fields(row, form, out isReadable);
        }

        if (Quotes.About(row) is { } finding)
        {
            form.Findings.Add(finding);
        }

        form.Session = -1;
        form.SessionNumber = null;
        if (_plan.Session >= 0)
        {
            Session(row, form);
        }
    }

    /// <summary>Compares the row with earlier ones of its case and session.</summary>
    internal void Repeats(FormRow form, ulong print, bool isBlank)
    {
        form.Repeat = Repeat.None;
        if (form.Person < 0)
        {
            return;
        }

        // A text that is no number has the number of its text, below zero; without a session column all have one.
        int session = form.SessionNumber ?? (-1 - form.Session);
        form.Repeat = _seen.Add(form.Person, session, form.Row, print, isBlank, out int first);
        if (form.Repeat != Repeat.None)
        {
            FindingKind kind = form.Repeat == Repeat.Blank ? ReadingFindings.RepeatedBlank
                : form.Repeat == Repeat.Equal ? ReadingFindings.RepeatedEqual
                : StudyFindings.DuplicateForm;
            form.Findings.Add(kind.At(string.Empty, Number.Text(first)));
        }
    }

    private void Session(RowSource row, FormRow form)
    {
        ReadOnlySpan<char> text = row[_plan.Session];
        form.Session = Sessions.Add(text);
        form.SessionNumber = _reader.Number(text);
        form.Date = _reader.HasDates ? _reader.Date(text) : null;
        if (form.SessionNumber is null && form.Date is null && Unreadable++ == 0)
        {
            FirstUnreadable = row.Row;
            FirstUnreadableText = text.ToString();
        }
    }

    private void Fields(RowSource row, FormRow form, out bool isReadable)
    {
        isReadable = true;
        for (int i = _plan.Width; i < row.FieldCount; i++)
        {
            isReadable &= row[i].IsWhiteSpace();
        }

        FindingKind? kind = row.FieldCount < _plan.Width ? StudyFindings.FieldsMissing : isReadable ? null : StudyFindings.FieldsExtra;
        if (kind is not null)
        {
            form.Findings.Add(kind.At(string.Empty, Number.Text(row.FieldCount), Number.Text(_plan.Width)));
        }
    }
}
