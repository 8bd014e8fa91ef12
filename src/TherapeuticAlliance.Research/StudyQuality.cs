using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Reporting;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Research.Tables;
using TherapeuticAlliance.Research.Writing;

namespace TherapeuticAlliance.Research;

/// <summary>
/// How the forms of a study were filled in: each by itself and held against the earlier forms of its case. It annotates; no form is left
/// out or scored otherwise because of it. Forms that repeat an earlier one are not looked at.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class StudyQuality
{
    private readonly Dictionary<StudyForm, Finding[]> _ofCases;

    internal StudyQuality(Study study, IReadOnlyList<StudyForm> forms, IEnumerable<StudyForm[]> courses)
    {
        Study = study;
        (FormQuality[] looked, _ofCases) = QualityMaker.Of(forms, courses);
        Forms = Array.AsReadOnly(looked);
    }

    /// <summary>Gets the study.</summary>
    public Study Study { get; }

    /// <summary>Gets the forms, in the order of the table.</summary>
    public IReadOnlyList<FormQuality> Forms { get; }

    /// <summary>Gets how many cases have a scale at its best possible answer in three or more forms, so that an improvement cannot show.</summary>
    public int CasesAtCeiling => _ofCases.Count;

    /// <summary>Returns what is noteworthy, about forms and then about cases; the path begins with the row, for a case that of its first form.</summary>
    public IEnumerable<Finding> Findings() => Forms.SelectMany(form => RowPath.Of(form.Form, form.Findings))
        .Concat(_ofCases.SelectMany(one => RowPath.Of(one.Key, one.Value)));

    /// <summary>Returns how many forms show each sign, as a table to paste.</summary>
    /// <param name="grouping">What forms are grouped by; all together when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The grouping names a column that the map does not keep.</exception>
    public PublicationTable Table(StudyGrouping? grouping = null) => QualityTable.Of(Study.Instrument, Forms, CasesAtCeiling, Study.Map.KeptColumns, grouping ?? StudyGrouping.None);

    /// <summary>Writes the forms: <c>row,id,session,answered,long_string,average_string,variability,findings</c>, the last as codes with blanks between them.</summary>
    /// <param name="path">The path of the file, which is replaced if it exists. The table itself is never written over.</param>
    /// <exception cref="StudyException">The file cannot be written.</exception>
    public void WriteCsv(string path)
    {
        using CsvFile file = CsvFile.Create(path, neutralizes: true, Study.SourcePath);
        QualityCsvWriter.Write(file, Forms);
    }

    /// <summary>Writes the forms, with the same columns.</summary>
    /// <param name="text">Takes the text and stays open.</param>
    public void WriteCsv(TextWriter text)
    {
        using CsvFile file = CsvFile.To(text, neutralizes: true);
        QualityCsvWriter.Write(file, Forms);
    }

    /// <summary>Returns the instrument; never a statistic or identifier.</summary>
    public override string ToString() => nameof(StudyQuality) + " of " + Study.Instrument;
}
