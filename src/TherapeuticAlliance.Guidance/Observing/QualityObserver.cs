using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Quality;

namespace TherapeuticAlliance.Guidance.Observing;

/// <summary>How forms were filled in.</summary>
internal static class QualityObserver
{
    internal static Observed Of(SheetQuality form) => Result(Contradictions(form));

    internal static Observed Of(CourseQuality course) => Result(course.Forms.SelectMany(Contradictions)
        .Concat(course.Findings.Where(finding => finding.Kind == QualityFindings.CeilingCensored)
            .Select(finding => new Observation(ObservationKind.CeilingCourse, course.Instrument[finding.Arguments[0]])))
        .Concat(course.Findings.Where(finding => finding.Kind == QualityFindings.IdenticalForms || finding.Kind == QualityFindings.VariabilityBelowOwnRange)
            .Select(_ => new Observation(ObservationKind.SameForms, form: course.Instrument))));

    private static IEnumerable<Observation> Contradictions(SheetQuality form) => form.Findings
        .Where(finding => finding.Kind == QualityFindings.StraightLineAgainstKeying || finding.Kind == QualityFindings.KeyingContradicted)
        .Select(_ => new Observation(ObservationKind.ContradictoryForm, session: form.Administration.Session, form: form.Instrument));

    private static Observed Result(IEnumerable<Observation> observations)
    {
        Observation[] seen = observations.ToArray();
        return new Observed(seen, seen.Length > 0 ? [] : [GuidanceFindings.FormsUnremarkable.At(string.Empty)]);
    }
}
