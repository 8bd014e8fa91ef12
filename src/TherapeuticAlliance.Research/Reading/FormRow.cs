using System;
using System.Collections.Generic;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>One form as it was read, used again for the next: whose it is, when, and its cells. Texts are numbers of pools.</summary>
internal sealed class FormRow
{
    internal FormRow(WaveColumns columns)
    {
        Columns = columns;
        Cells = new Cell[columns.Positions.Length];
    }

    internal WaveColumns Columns { get; }

    internal Cell[] Cells { get; }

    internal int Row { get; set; }

    /// <summary>The id as it was read.</summary>
    internal int Id { get; set; }

    /// <summary>The id that stands for the case, the same for ids that are joined; -1 when there is none.</summary>
    internal int Person { get; set; }

    internal int Session { get; set; }

    internal int? SessionNumber { get; set; }

    internal DateTime? Date { get; set; }

    internal bool IsBlank { get; set; }

    /// <summary>Whether something is invalid, or missing for another reason than not being answered.</summary>
    internal bool IsUnusual { get; set; }

    internal Repeat Repeat { get; set; }

    internal ulong Print { get; set; }

    internal List<Finding> Findings { get; } = [];

    /// <summary>Returns the answers of a form that holds more than values and blanks.</summary>
    internal ResponseSheet Sheet(Instrument instrument) => instrument.AnswerFrom(Array.ConvertAll(Cells, cell => cell.Answer));
}
