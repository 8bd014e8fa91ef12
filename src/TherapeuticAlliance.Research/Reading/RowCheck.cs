using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>What is noteworthy about a row apart from its answers. Keeps the ids and sessions it has seen.</summary>
internal sealed class RowCheck
{
    private const int HighestSession = 999_999;

    private readonly ColumnPlan _plan;
    private readonly Dictionary<(string Id, string Session), int> _seen = [];

    internal RowCheck(ColumnPlan plan) => _plan = plan;

    internal ImmutableArray<Finding> Of(CsvTable table, string id, string session, out int? number, out bool isReadable)
    {
        // Most rows are in order; they share the one empty array.
        ImmutableArray<Finding> findings = [];
        isReadable = true;
        if (table.FieldCount != _plan.Width)
        {
            findings = Fields(table, findings, out isReadable);
        }

        if (table.Lines > 1 && !table.HasPairedQuotes())
        {
            findings = findings.Add(StudyFindings.QuoteUnclosed.At(string.Empty, Text(table.Lines)));
        }

        number = _plan.Session >= 0 ? SessionNumber(session) : null;
        if (_plan.Session >= 0 && number is null)
        {
            findings = findings.Add(StudyFindings.SessionUnfit.At(_plan.SessionName).WithAttemptedValue(session));
        }

        return _plan.Id >= 0 ? Id(table.Row, id, number is { } known ? Text(known) : session, findings) : findings;
    }

    /// <summary>Returns a whole number from 0, also when a spreadsheet has made 3.0 of it; else null.</summary>
    internal static int? SessionNumber(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
        && number <= HighestSession && number == decimal.Truncate(number)
            ? (int)number
            : null;

    /// <summary>Returns the finding at another place.</summary>
    internal static Finding Moved(Finding finding, string path) => finding.Kind.At(path, [.. finding.Arguments]).WithAttemptedValue(finding.AttemptedValue);

    private ImmutableArray<Finding> Fields(CsvTable table, ImmutableArray<Finding> findings, out bool isReadable)
    {
        isReadable = table.FieldCount < _plan.Width || Enumerable.Range(_plan.Width, table.FieldCount - _plan.Width).All(i => string.IsNullOrWhiteSpace(table[i]));
        FindingKind? kind = table.FieldCount < _plan.Width ? StudyFindings.FieldsMissing : isReadable ? null : StudyFindings.FieldsExtra;
        return kind is null ? findings : findings.Add(kind.At(string.Empty, Text(table.FieldCount), Text(_plan.Width)));
    }

    private ImmutableArray<Finding> Id(int row, string id, string session, ImmutableArray<Finding> findings)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            return findings.Add(StudyFindings.IdMissing.At(_plan.IdName));
        }

        return _seen.TryAdd((id, session), row) ? findings : findings.Add(StudyFindings.DuplicateForm.At(string.Empty, Text(_seen[(id, session)])));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
