using System;

namespace TherapeuticAlliance.Research.DyadicModels;

/// <summary>
/// The variance of one rater's scores between and within persons, by a random intercept fitted with restricted maximum
/// likelihood.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class VarianceSplit
{
    internal VarianceSplit(double between, double within)
    {
        Between = between;
        Within = within;
    }

    /// <summary>Gets the variance between persons, 0 or more, in squared points.</summary>
    public double Between { get; }

    /// <summary>Gets the variance within persons from session to session, above 0, in squared points.</summary>
    public double Within { get; }

    /// <summary>Gets the standard deviation within persons, in points: what a monitor takes as its within-person SD.</summary>
    public double WithinStandardDeviation => Math.Sqrt(Within);

    /// <summary>Gets the share of the variance that lies between persons, 0 to 1.</summary>
    public double IntraclassCorrelation => Between / (Between + Within);

    /// <summary>Returns the share, to three decimals.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(VarianceSplit)}: {IntraclassCorrelation:0.000} between");
}
