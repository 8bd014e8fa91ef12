using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>The Normal-inverse-gamma belief about a run of sessions: its predictive density, and how a session changes it.</summary>
internal sealed class NormalInverseGammaPosterior(double mean, double sessions, double shape, double rate, double floor)
{
    private readonly double _sessions = sessions;
    private readonly double _shape = shape;
    private readonly double _floor = floor;

    internal double Mean { get; } = mean;

    internal double Rate { get; } = rate;

    internal static NormalInverseGammaPosterior Of(RunPrior? prior, DetectorContext context) => prior is not null
        ? new NormalInverseGammaPosterior(context.Sign * prior.Mean, prior.Sessions, prior.Shape, prior.Rate, context.SmallestStep)
        : new NormalInverseGammaPosterior(
            context.PriorMean, DetectorDefaults.PriorSessions, 0.5 * DetectorDefaults.PriorDegreesOfFreedom,
            0.5 * DetectorDefaults.PriorDegreesOfFreedom * context.PriorSigma * context.PriorSigma, context.SmallestStep);

    /// <summary>The predictive density of a score after so many sessions of the run: t with 2α degrees of freedom and scale σ·√((κ + 1)/κ), σ² = β/α, σ never below one item step.</summary>
    internal double Density(double score, int run, double runMean, double runRate)
    {
        double kappa = _sessions + run, alpha = _shape + (0.5 * run), sigma = Math.Max(_floor, Math.Sqrt(runRate / alpha)), scale = sigma * Math.Sqrt((kappa + 1) / kappa);
        return StudentT.Density(Math.Abs(score - runMean) / scale, 2 * alpha) / scale;
    }

    /// <summary>μ′ = (κμ + x)/(κ + 1) and β′ = β + κ(x − μ)²/(2(κ + 1)).</summary>
    internal void Learn(double score, int run, double runMean, double runRate, out double mean, out double rate)
    {
        double kappa = _sessions + run, difference = score - runMean;
        rate = runRate + (kappa * difference * difference / (2 * (kappa + 1)));
        mean = runMean + (difference / (kappa + 1));
    }
}
