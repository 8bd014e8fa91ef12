using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Quality;
using TherapeuticAlliance.Research.Reading;

namespace TherapeuticAlliance.Research.Series;

/// <summary>
/// Looks at how the forms of a study were filled in: each form by itself, and those of a case held against one another. Whether the coding
/// is shifted is left out, since the whole table decides it and its findings say so.
/// </summary>
internal static class QualityMaker
{
    private static readonly FindingKind[] OfTable = [QualityFindings.CodedOneStepLow, QualityFindings.CodedOneStepHigh, QualityFindings.ZeroNeverUsed];

    /// <summary>Returns the forms in the order of the table, and what is to be said about cases.</summary>
    /// <param name="forms">The forms that count.</param>
    /// <param name="courses">Forms of one case each, one for each session, in order of session.</param>
    internal static (FormQuality[] Forms, Dictionary<StudyForm, Finding[]> OfCases) Of(IReadOnlyList<StudyForm> forms, IEnumerable<StudyForm[]> courses)
    {
        var looked = new Dictionary<StudyForm, FormQuality>(ReferenceEqualityComparer.Instance);
        var cases = new Dictionary<StudyForm, Finding[]>(ReferenceEqualityComparer.Instance);
        foreach (StudyForm[] course in courses)
        {
            CourseQuality quality = ResponseQuality.OfCourse(course.Select(form => form.Sheet())).Value;
            for (int i = 0; i < course.Length; i++)
            {
                looked.Add(course[i], new FormQuality(course[i], quality.Forms[i], About(quality.Findings, FormattableString.Invariant($"forms[{i}]"))));
            }

            Finding[] about = [.. quality.Findings.Where(finding => finding.Kind == QualityFindings.CeilingCensored)];
            if (about.Length > 0)
            {
                cases.Add(course[0], about);
            }
        }

        return ([.. forms.Select(form => looked.TryGetValue(form, out FormQuality? known) ? known : Alone(form))], cases);
    }

    private static FormQuality Alone(StudyForm form)
    {
        SheetQuality quality = ResponseQuality.Of(form.Sheet());
        return new FormQuality(form, quality, [.. quality.Findings.Where(IsOfForm)]);
    }

    // The path of a finding about one form of a course begins with its place.
    private static Finding[] About(IReadOnlyList<Finding> findings, string place) =>
    [
        .. findings.Where(finding => IsOfForm(finding) && (finding.Path == place || finding.Path.StartsWith(place + ":", StringComparison.Ordinal) || finding.Path.StartsWith(place + ".", StringComparison.Ordinal)))
            .Select(finding => finding.WithPath(finding.Path[place.Length..].TrimStart(':', '.', ' '))),
    ];

    private static bool IsOfForm(Finding finding) => !OfTable.Contains(finding.Kind);
}
