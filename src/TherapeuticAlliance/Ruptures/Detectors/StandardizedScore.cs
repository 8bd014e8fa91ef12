namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>Where a chart of z takes its z from: the predictive baseline of the policy, or a known center and standard deviation.</summary>
internal sealed class StandardizedScore(InControlParameters? known, DetectorContext context)
{
    private readonly double _centre = known is null ? double.NaN : context.Sign * known.Center;
    private readonly double _sigma = known?.Sigma ?? double.NaN;

    /// <summary>Whether center and standard deviation are known.</summary>
    internal bool IsKnown { get; } = known is not null;

    /// <summary>Returns the z of the session, and what it was held against or why there is nothing.</summary>
    internal double Of(in Observation observation, Workspace workspace, out ControlReference yardstick)
    {
        if (IsKnown)
        {
            yardstick = new ControlReference(_centre, _sigma, SigmaOrigin.Given);
            return (observation.Score - _centre) / _sigma;
        }

        ref readonly DetectorResult predictive = ref workspace.Results[workspace.Predictive];
        yardstick = predictive.IsEligible
            ? new ControlReference(predictive.Baseline, predictive.Sigma, predictive.SigmaOrigin)
            : ControlReference.None(predictive.Eligibility);
        return predictive.Z;
    }
}
