using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Makes an object of every form.</summary>
internal sealed class FormList : IFormSink
{
    private static readonly string[] NothingKept = [];

    private readonly RowReader _reader;
    private readonly ColumnPlan _plan;

    internal FormList(RowReader reader, ColumnPlan plan)
    {
        _reader = reader;
        _plan = plan;
    }

    internal List<StudyForm> Forms { get; } = [];

    /// <inheritdoc/>
    public void Add(FormRow form, RowSource row)
    {
        var values = new double[form.Cells.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = form.Cells[i].Value;
        }

        Finding[] findings = form.Findings.Count == 0 ? [] : [.. form.Findings];
        Forms.Add(new StudyForm(_reader.Instrument, values, form.IsUnusual ? form.Sheet(_reader.Instrument) : null, findings)
        {
            Row = form.Row,
            Id = _reader.IdText(form.Id),
            Person = form.Person,
            Session = _reader.SessionText(form.Session),
            SessionNumber = form.SessionNumber,
            Date = form.Date,
            Repeat = form.Repeat,
            IsBlank = form.IsBlank,
            Kept = _plan.Kept.Count == 0 ? NothingKept : [.. _plan.Kept.Select(column => row[column].ToString())],
        });
    }
}
