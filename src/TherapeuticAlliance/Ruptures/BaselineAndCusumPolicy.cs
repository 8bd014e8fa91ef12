using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures;

/// <summary>The default policy before decision 6, made when it is first asked for.</summary>
internal static class BaselineAndCusumPolicy
{
    internal static RupturePolicy Policy { get; } = RupturePolicy.Of("baseline-and-cusum", new PredictiveBaseline(), new CusumLower())
        .WatchWhen(When.Fires(CusumLower.DefaultName))
        .ProbableWhen(When.ProbabilityBelow(PredictiveBaseline.DefaultName, DetectorDefaults.PredictiveAlert))
        .StrongWhen(When.ProbabilityBelow(PredictiveBaseline.DefaultName, DetectorDefaults.PredictiveStrong));
}
