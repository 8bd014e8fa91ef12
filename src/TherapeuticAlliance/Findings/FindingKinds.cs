using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Findings;

/// <summary>All kinds of findings, for translators and for readers of stored codes.</summary>
public static class FindingKinds
{
    /// <summary>Gets every kind, by ascending code.</summary>
    public static IReadOnlyList<FindingKind> All { get; } = ReadOnly.Copy(
        new[]
        {
            typeof(DefinitionFindings).GetProperties(BindingFlags.Public | BindingFlags.Static),
            typeof(AnswerFindings).GetProperties(BindingFlags.Public | BindingFlags.Static),
            typeof(ScoreFindings).GetProperties(BindingFlags.Public | BindingFlags.Static),
            typeof(DocumentFindings).GetProperties(BindingFlags.Public | BindingFlags.Static),
            typeof(WordingFindings).GetProperties(BindingFlags.Public | BindingFlags.Static),
            typeof(CatalogFindings).GetProperties(BindingFlags.Public | BindingFlags.Static),
            typeof(StudyFindings).GetProperties(BindingFlags.Public | BindingFlags.Static),
            typeof(SeriesFindings).GetProperties(BindingFlags.Public | BindingFlags.Static),
            typeof(RuptureFindings).GetProperties(BindingFlags.Public | BindingFlags.Static),
            typeof(ChangeFindings).GetProperties(BindingFlags.Public | BindingFlags.Static),
            typeof(NormFindings).GetProperties(BindingFlags.Public | BindingFlags.Static),
            typeof(DyadFindings).GetProperties(BindingFlags.Public | BindingFlags.Static),
            typeof(QualityFindings).GetProperties(BindingFlags.Public | BindingFlags.Static),
            typeof(StatisticsFindings).GetProperties(BindingFlags.Public | BindingFlags.Static),
            typeof(StorageFindings).GetProperties(BindingFlags.Public | BindingFlags.Static),
            typeof(CourseFindings).GetProperties(BindingFlags.Public | BindingFlags.Static),
            typeof(BatchFindings).GetProperties(BindingFlags.Public | BindingFlags.Static),
            typeof(SqlFindings).GetProperties(BindingFlags.Public | BindingFlags.Static),
        }.SelectMany(kinds => kinds).Select(kind => (FindingKind)kind.GetValue(null)!).OrderBy(kind => kind.Code, StringComparer.Ordinal));

    /// <summary>Returns the kind with a code, or <see langword="null"/>.</summary>
    /// <param name="code">The code, such as <c>TA2001</c>.</param>
    public static FindingKind? Find(string code) => All.FirstOrDefault(kind => string.Equals(kind.Code, code, StringComparison.Ordinal));
}
