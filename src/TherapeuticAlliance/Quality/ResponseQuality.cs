using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Quality;

/// <summary>
/// Looks at how forms were filled in. It annotates and never removes: an even row of answers is often a real answer, so
/// only combinations that contradict the form or the person's own earlier forms give a finding.
/// </summary>
public static class ResponseQuality
{
    /// <summary>How many identical forms in succession give a finding. A default of the library; nothing is published.</summary>
    public const int IdenticalForms = 3;

    /// <summary>In how many sessions a scale must be at its best possible answer to count as censored. A default of the library.</summary>
    public const int CeilingSessions = 3;

    /// <summary>
    /// How many earlier forms are needed before a form is held against their range. A default of the library: with 9 forms
    /// before, chance alone puts 1 of 10 below all of them.
    /// </summary>
    public const int EarlierForms = 9;

    /// <summary>
    /// How many answers without a single 0, on options that begin there, give a finding that they may be coded from 1. A default of the library;
    /// nothing is published.
    /// </summary>
    public const int AnswersWithoutZero = 20;

    /// <summary>Looks at one form.</summary>
    /// <param name="sheet">The form.</param>
    public static SheetQuality Of(ResponseSheet sheet)
    {
        Guard.NotNull(sheet, nameof(sheet));
        return new SheetQuality(sheet, [.. SheetChecks.Of(sheet), .. CodingChecks.Of([sheet])]);
    }

    /// <summary>Looks at the forms of one person on one instrument.</summary>
    /// <param name="sheets">The forms, in order of session. Session numbers are optional; where they are given, they must ascend.</param>
    /// <returns>
    /// The statistics of each form with everything noteworthy, or findings: no forms, forms of different definitions, sessions
    /// that do not ascend.
    /// </returns>
    public static Result<CourseQuality> OfCourse(IEnumerable<ResponseSheet> sheets)
    {
        ResponseSheet[] forms = Guard.NotNull(sheets, nameof(sheets)).ToArray();
        Finding[] troubles = forms.Length == 0 ? [QualityFindings.NoForms.At(string.Empty)] : CourseOrder.Troubles(forms).ToArray();
        if (troubles.Length > 0)
        {
            return Result<CourseQuality>.Invalid(troubles);
        }

        SheetQuality[] looked = forms.Select(form => new SheetQuality(form, SheetChecks.Of(form))).ToArray();
        return Result<CourseQuality>.Valid(new CourseQuality(
            looked, looked.SelectMany((sheet, i) => sheet.Findings.Where(finding => !CourseChecks.IsSaidBefore(finding, looked, i)).Select(finding => finding.Within(CourseOrder.Path(i))))
                .Concat(CourseChecks.Of(forms, looked)).Concat(CodingChecks.Of(forms))));
    }
}
