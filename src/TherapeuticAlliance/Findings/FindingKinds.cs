using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Findings;

/// <summary>The kinds of findings that this package makes, for translators and for readers of stored codes.</summary>
/// <remarks>Other packages declare their own; docs/finding-codes.md lists all of them.</remarks>
public static class FindingKinds
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;

    /// <summary>Gets every kind, by ascending code.</summary>
    public static IReadOnlyList<FindingKind> All { get; } = ReadOnly.Copy(
        new[]
        {
            typeof(DefinitionFindings).GetProperties(Members),
            typeof(AnswerFindings).GetProperties(Members),
            typeof(ScoreFindings).GetProperties(Members),
            typeof(WordingFindings).GetProperties(Members),
            typeof(CatalogFindings).GetProperties(Members),
            typeof(SeriesFindings).GetProperties(Members),
            typeof(RuptureFindings).GetProperties(Members),
            typeof(ChangeFindings).GetProperties(Members),
            typeof(NormFindings).GetProperties(Members),
            typeof(DyadFindings).GetProperties(Members),
            typeof(RecognitionFindings).GetProperties(Members),
            typeof(QualityFindings).GetProperties(Members),
            typeof(StorageFindings).GetProperties(Members),
            typeof(CourseFindings).GetProperties(Members),
            typeof(BatchFindings).GetProperties(Members),
            typeof(SqlFindings).GetProperties(Members),
        }.SelectMany(kinds => kinds).Select(kind => (FindingKind)kind.GetValue(null)!).OrderBy(kind => kind.Code, StringComparer.Ordinal));

    /// <summary>Returns the kind with a code, or <see langword="null"/>.</summary>
    /// <param name="code">The code, such as <c>TA2001</c>.</param>
    public static FindingKind? Find(string code) => All.FirstOrDefault(kind => string.Equals(kind.Code, code, StringComparison.Ordinal));
}
