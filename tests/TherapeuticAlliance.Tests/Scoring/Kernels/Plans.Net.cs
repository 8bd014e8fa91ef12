using TherapeuticAlliance.Building;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Kernels;

namespace TherapeuticAlliance.Tests.Scoring.Kernels;

/// <summary>What kernels know of made-up forms.</summary>
internal static class Plans
{
    internal static BatchPlan Of(InstrumentBuilder form) => Of(form.Build());

    internal static BatchPlan Of(Instrument form) => new(new Scorer(form, ScoringOptions.Default));

    internal static SumPlan InBytes(InstrumentBuilder form) => new(Of(form), byte.MaxValue);
}
