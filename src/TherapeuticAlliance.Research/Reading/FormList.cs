using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Makes an object of every form.</summary>
internal sealed class FormList : IFormSink
{
    private readonly RowReader _reader;
    private readonly ColumnPlan _plan;
    private readonly bool _sharesTexts;
    private FormBlock _answers;

    /// <param name="reader">Reads the rows.</param>
    /// <param name="plan">Which column holds what.</param>
    /// <param name="sharesTexts">Whether forms of one id or session share its text: for forms that are all kept.</param>
    internal FormList(RowReader reader, ColumnPlan plan, bool sharesTexts)
    {
        _reader = reader;
        _plan = plan;
        _sharesTexts = sharesTexts;
        _answers = new FormBlock(reader.Instrument);
    }

    internal List<StudyForm> Forms { get; } = [];

    /// <inheritdoc/>
    public void Add(FormRow form, RowSource row)
    {
        if (_answers.IsFull)
        {
            _answers = new FormBlock(_reader.Instrument);
        }

        Forms.Add(new StudyForm(_answers, _answers.Add(form.Cells), form.SessionNumber, Extras(form, row))
        {
            Row = form.Row,
            Id = _reader.IdText(form.Id, _sharesTexts),
            Person = form.Person,
            Session = _reader.SessionText(form.Session, _sharesTexts),
            Repeat = form.Repeat,
            IsBlank = form.IsBlank,
        });
    }

    private string[] Kept(RowSource row) => [.. _plan.Kept.Select(column => row[column].ToString())];

    private FormExtras? Extras(FormRow form, RowSource row)
    {
        bool isOutsideUnits = Array.Exists(form.Cells, cell => cell.Units == Cell.NoUnits && !double.IsNaN(cell.Value));
        return !form.IsUnusual && !isOutsideUnits && form.Findings.Count == 0 && form.Date is null && _plan.Kept.Count == 0 ? null : new FormExtras
        {
            Sheet = form.IsUnusual ? form.Sheet(_reader.Instrument) : null,
            Values = isOutsideUnits ? Array.ConvertAll(form.Cells, cell => cell.Value) : null,
            Findings = form.Findings.Count == 0 ? [] : [.. form.Findings],
            Kept = _plan.Kept.Count == 0 ? [] : Kept(row),
            Date = form.Date,
        };
    }
}
