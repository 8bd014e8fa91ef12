using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reporting;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Research.Tables;
using TherapeuticAlliance.Research.Writing;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research;

/// <summary>
/// Reliable change of every case of a study, from its first form with a score to its last, or to a given session. Immutable.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class StudyChange
{
    private readonly Study _study;

    internal StudyChange(ChangeCriterion criterion, StudySeries series, int? session, Study study)
    {
        Criterion = criterion;
        Cases = Array.AsReadOnly([.. CaseChanges.Of(criterion, series, session)]);
        WithoutTwoScores = series.Cases.Count - Cases.Count;
        Findings = series.Findings;
        _study = study;
    }

    /// <summary>Gets the criterion.</summary>
    public ChangeCriterion Criterion { get; }

    /// <summary>Gets the cases that have both scores, in the order of the table.</summary>
    public IReadOnlyList<CaseChange> Cases { get; }

    /// <summary>Gets how many cases lack one of the two scores.</summary>
    public int WithoutTwoScores { get; }

    /// <summary>Gets the findings about putting the rows of each case together; see <see cref="StudySeries.Findings"/>.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Returns how many cases are of a class.</summary>
    /// <param name="classification">The class.</param>
    public int Count(ChangeClassification classification) => Cases.Count(one => one.Assessment.Classification == classification);

    /// <summary>Writes the cases: <c>id,session_before,before,session_after,after,difference,index,class</c>.</summary>
    /// <param name="path">The path of the file, which is replaced if it exists. The table itself is never written over.</param>
    /// <exception cref="StudyException">The file cannot be written.</exception>
    public void WriteCsv(string path)
    {
        using CsvFile file = CsvFile.Create(path, neutralizes: true, _study.SourcePath);
        ChangeCsvWriter.Write(file, Cases);
    }

    /// <summary>Writes the cases, with the same columns.</summary>
    /// <param name="text">Takes the text and stays open.</param>
    public void WriteCsv(TextWriter text)
    {
        using CsvFile file = CsvFile.To(text, neutralizes: true);
        ChangeCsvWriter.Write(file, Cases);
    }

    /// <summary>Returns scores before and after, and how many cases are of each class, as a table to paste.</summary>
    /// <param name="grouping">What cases are grouped by: columns as the form after has them, and its session; all together when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The grouping names a column that the map does not keep.</exception>
    public PublicationTable Table(StudyGrouping? grouping = null) => ChangeTable.Of(Criterion, Cases, WithoutTwoScores, _study.Map.KeptColumns, grouping ?? StudyGrouping.None);

    /// <summary>Returns the criterion and the classes with their counts, for people.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the criterion and the classes with their counts, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return ChangeText.Of(Criterion, Cases, WithoutTwoScores, texts);
    }

    /// <summary>Returns the criterion; never a score or identifier.</summary>
    public override string ToString() => nameof(StudyChange) + " by " + Criterion;
}
