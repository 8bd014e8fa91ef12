using System;

namespace TherapeuticAlliance.Change;

/// <summary>
/// What every method comes down to: without change the later score is expected at slope·x1 + intercept, with a standard
/// error; the index is (x2 − expected) / standard error.
/// </summary>
internal sealed record ChangeError(double Slope, double Intercept, double StandardError, double? ReliabilityOfDifference = null)
{
    internal double Expected(double before) => (Slope * before) + Intercept;

    internal static ChangeError Of(ChangeMethod method, ChangeFigures figures)
    {
        double reliability = figures.Reliability?.Value ?? 0;
        double deviation = figures.StandardDeviation?.Value ?? 0;
        double pull = (1 - reliability) * (figures.Mean?.Value ?? 0);
        return method switch
        {
            ChangeMethod.WithinPerson => new ChangeError(1, 0, Math.Sqrt(2) * figures.WithinPersonStandardDeviation!.Value),
            ChangeMethod.GulliksenLordNovick => new ChangeError(reliability, pull, deviation * Math.Sqrt(1 - (reliability * reliability))),
            ChangeMethod.EdwardsNunnally => new ChangeError(reliability, pull, figures.ErrorOfMeasurement!.Value),
            _ => new ChangeError(1, 0, Math.Sqrt(2) * figures.ErrorOfMeasurement!.Value),
        };
    }

    /// <summary>
    /// Hageman and Arrindell. With r_i = (s_i² − SEM²)/s_i² the reliability of the difference is
    /// (s1²·r1 + s2²·r2 − 2·s1·s2·r12) / (s1² + s2² − 2·s1·s2·r12) = (v − 2·SEM²)/v, v the variance of the difference.
    /// Null when it is not above 0.
    /// </summary>
    internal static ChangeError? OfSample(ChangeFigures figures, BeforeAfterSample sample)
    {
        double error = figures.ErrorOfMeasurement!.Value, variance = sample.DifferenceVariance;
        double reliability = (variance - (2 * error * error)) / variance;
        if (!(variance > 0 && reliability > 0))
        {
            return null;
        }

        double shift = (sample.MeanAfter - sample.MeanBefore) * (1 - reliability) / reliability;
        return new ChangeError(1, -shift, Math.Sqrt(2) * error / Math.Sqrt(reliability), reliability);
    }
}
