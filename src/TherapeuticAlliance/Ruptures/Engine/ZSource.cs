using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures.Engine;

/// <summary>Where a chart of z takes its z from: the predictive baseline of the policy, or a known centre and standard deviation.</summary>
internal sealed class ZSource(KnownProcess? known, KernelContext context)
{
    private readonly double _centre = known is null ? double.NaN : context.Sign * known.Centre;
    private readonly double _sigma = known?.Sigma ?? double.NaN;

    /// <summary>Whether centre and standard deviation are known.</summary>
    internal bool IsKnown { get; } = known is not null;

    /// <summary>Returns the z of the session, or says by the judgement why there is none.</summary>
    internal double Of(in Observation observation, Workspace workspace, int sessions, out Judgement judgement)
    {
        if (IsKnown)
        {
            judgement = Judgement.On(sessions) with { Baseline = _centre, Sigma = _sigma, SigmaOrigin = SigmaOrigin.Given };
            return (observation.Score - _centre) / _sigma;
        }

        ref readonly Judgement predictive = ref workspace.Judgements[workspace.Predictive];
        judgement = predictive.IsEligible
            ? Judgement.On(sessions) with { Baseline = predictive.Baseline, Sigma = predictive.Sigma, SigmaOrigin = predictive.SigmaOrigin }
            : Judgement.Not(predictive.Eligibility, predictive.SessionsUsed);
        return predictive.Z;
    }
}
