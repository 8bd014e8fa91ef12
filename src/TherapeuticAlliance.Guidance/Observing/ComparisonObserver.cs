using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Guidance.Observing;

/// <summary>Who rated higher, beyond the caller's categories.</summary>
internal static class ComparisonObserver
{
    internal static Observed Of(DyadComparison comparison, AgreementCategories? categories)
    {
        if (categories is null)
        {
            return Observed.Nothing(GuidanceFindings.NoCategories.At(string.Empty));
        }

        Observation[] seen = comparison.Scales.Where(scale => IsBeyond(scale, categories)).Select(scale => Difference(comparison, scale)).ToArray();
        var reasons = new List<Finding>(comparison.Scales.Where(scale => scale.Difference is null)
            .Select(scale => GuidanceFindings.NoDifference.At("scales[" + scale.Scale.Code + "]", scale.Scale.Code)));
        if (seen.Length == 0 && reasons.Count < comparison.Scales.Count)
        {
            reasons.Add(GuidanceFindings.WithinCategories.At(string.Empty));
        }

        return new Observed(seen, reasons);
    }

    // Beyond the last bound: the category without a bound, or none where the caller named none for it.
    private static bool IsBeyond(ScaleDiscrepancy scale, AgreementCategories categories) =>
        scale.Difference is not null && categories.Categories.Any(category => category.UpTo is not null) && categories.Of(scale)?.UpTo is null;

    private static Observation Difference(DyadComparison comparison, ScaleDiscrepancy scale)
    {
        bool isFirstTherapist = comparison.First.Instrument.Rater.Equals(Rater.Therapist);
        bool isSecondTherapist = comparison.Second.Instrument.Rater.Equals(Rater.Therapist);
        bool isFirstHigher = scale.Difference!.Value.Numerator > 0;
        ObservationKind kind = !isFirstTherapist && !isSecondTherapist ? ObservationKind.MembersDiffer
            : isFirstTherapist == isFirstHigher ? ObservationKind.TherapistHigher
            : ObservationKind.ClientHigher;
        return new Observation(kind, scale.Scale, comparison.First.Administration.Session);
    }
}
