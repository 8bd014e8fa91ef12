using System.Linq;
using TherapeuticAlliance.Change;

namespace TherapeuticAlliance.Guidance.Observing;

/// <summary>Whether a form of outcome became reliably worse.</summary>
internal static class ChangeObserver
{
    internal static Observed Of(ChangeAssessment change, int? session) =>
        !change.Criterion.Scale.IsOfOutcome() ? Observed.Nothing(GuidanceFindings.NotOutcome.At(string.Empty))
        : change.Classification != ChangeClassification.Deteriorated ? Observed.Nothing(GuidanceFindings.NotWorse.At(string.Empty))
        : Observed.Of(new Observation(ObservationKind.OutcomeWorse, change.Criterion.Scale, session));

    internal static Observed Of(ChangeCourse course)
    {
        Observed[] each = course.Changes.Select(change => Of(change.Assessment, change.To)).ToArray();
        Observation[] seen = each.SelectMany(one => one.Observations).ToArray();
        return new Observed(seen, seen.Length > 0 ? [] : each[0].Reasons);
    }
}
