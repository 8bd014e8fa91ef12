using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Reading;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>
/// Writes findings as CSV: <c>row,id,session,path,code,severity,sentence</c>. Row, id and session are empty for what is
/// about the whole table. The sentence shows what was written: keep the file as carefully as the table itself.
/// </summary>
public sealed class FindingCsvWriter : IDisposable
{
    private readonly CsvFile _file;
    private readonly IFindingFormatter? _formatter;

    /// <summary>Writes to a file, which is replaced if it exists.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="formatter">Makes the sentences; English when <see langword="null"/>.</param>
    /// <exception cref="StudyException">The file cannot be written.</exception>
    public FindingCsvWriter(string path, IFindingFormatter? formatter = null)
        : this(CsvFile.Create(path), formatter)
    {
    }

    /// <summary>Writes to a text writer, which stays open.</summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="formatter">Makes the sentences; English when <see langword="null"/>.</param>
    public FindingCsvWriter(TextWriter writer, IFindingFormatter? formatter = null)
        : this(new CsvFile(writer, leaveOpen: true), formatter)
    {
    }

    internal FindingCsvWriter(CsvFile file, IFindingFormatter? formatter)
    {
        _file = file;
        _formatter = formatter;
        _file.Row(["row", "id", "session", "path", "code", "severity", "sentence"]);
    }

    /// <summary>Writes what is noteworthy about a form.</summary>
    /// <param name="form">The form.</param>
    public void Write(ScoredForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        foreach (Finding finding in form.Findings)
        {
            Write(form.Form.Row.ToString(CultureInfo.InvariantCulture), form.Form.Id, form.Form.Session, finding);
        }
    }

    /// <summary>Writes what is noteworthy about the whole table.</summary>
    /// <param name="findings">The findings.</param>
    public void Write(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        foreach (Finding finding in findings)
        {
            Write(string.Empty, string.Empty, string.Empty, finding);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    // The path has its own column; the sentence need not begin with it.
    private void Write(string row, string id, string session, Finding finding) => _file.Row(
        [row, id, session, finding.Path, finding.Code, Word(finding.Severity), RowCheck.Moved(finding, string.Empty).Describe(_formatter)]);

    private static string Word(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Information => "information",
        FindingSeverity.Warning => "warning",
        _ => "error",
    };
}
