using System;
using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>What is to be said about rows over several lines, whose quotes may have made a text of other rows.</summary>
internal sealed class QuoteCheck
{
    // Who is told so many knows what to look for; memory must not grow with the rows.
    private const int MaxKept = 100;

    private readonly Lazy<RowsInQuotes> _rows;
    private readonly List<Finding> _findings = [];

    /// <param name="rows">Made when a row over several lines comes, which many tables do not have.</param>
    internal QuoteCheck(Func<RowsInQuotes> rows) => _rows = new Lazy<RowsInQuotes>(rows);

    /// <summary>About rows that are no forms, each with its row in the path.</summary>
    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Returns what is to be said about a row, or null.</summary>
    internal Finding? About(RowSource row) => row.Lines == 1 ? null
        : !row.HasPairedQuotes ? StudyFindings.QuoteUnclosed.At(string.Empty, Number.Text(row.Lines))
        : _rows.Value.Has(row) ? ReadingFindings.QuotesHoldRows.At(string.Empty, Number.Text(row.Lines))
        : null;

    /// <summary>Notes a row that is no form.</summary>
    internal void Note(RowSource row)
    {
        if (_findings.Count < MaxKept && About(row) is { } finding)
        {
            _findings.Add(RowPath.Of(row.Row, finding));
        }
    }

    /// <summary>Notes the header, or a row that belongs to it.</summary>
    internal void NoteHeader(RowSource row)
    {
        if (row.Lines > 1 && (!row.HasPairedQuotes || _rows.Value.HasAnswers(row)))
        {
            Note(row);
        }
    }
}
