using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures.Engine;

/// <summary>Where a chart of z takes its z from: the predictive baseline of the policy, or a known centre and standard deviation.</summary>
internal sealed class ZSource(KnownProcess? known, KernelContext context)
{
    private readonly double _centre = known is null ? double.NaN : context.Sign * known.Centre;
    private readonly double _sigma = known?.Sigma ?? double.NaN;

    /// <summary>Whether centre and standard deviation are known.</summary>
    internal bool IsKnown { get; } = known is not null;

    /// <summary>Returns the z of the session, and what it was held against or why there is nothing.</summary>
    internal double Of(in Observation observation, Workspace workspace, out Yardstick yardstick)
    {
        if (IsKnown)
        {
            yardstick = new Yardstick(_centre, _sigma, SigmaOrigin.Given);
            return (observation.Score - _centre) / _sigma;
        }

        ref readonly Judgement predictive = ref workspace.Judgements[workspace.Predictive];
        yardstick = predictive.IsEligible
            ? new Yardstick(predictive.Baseline, predictive.Sigma, predictive.SigmaOrigin)
            : Yardstick.None(predictive.Eligibility);
        return predictive.Z;
    }
}
