using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// What <see cref="BayesianChangePoint"/> believes of a run of sessions before its first one: the parameters of a
/// Normal-inverse-gamma distribution.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class RunPrior
{
    /// <summary>Describes a belief.</summary>
    /// <param name="mean">μ, in points of the scale.</param>
    /// <param name="sessions">κ: how many sessions the mean is worth, above 0.</param>
    /// <param name="shape">α, above 0; twice it are the degrees of freedom.</param>
    /// <param name="rate">β, in squared points, above 0; β/α is the squared standard deviation.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public RunPrior(double mean, double sessions, double shape, double rate)
    {
        Mean = Require.Finite(mean, nameof(mean));
        Sessions = Require.Above(0, sessions, nameof(sessions));
        Shape = Require.Above(0, shape, nameof(shape));
        Rate = Require.Above(0, rate, nameof(rate));
    }

    /// <summary>Gets μ, in points of the scale.</summary>
    public double Mean { get; }

    /// <summary>Gets κ: how many sessions the mean is worth.</summary>
    public double Sessions { get; }

    /// <summary>Gets α: half of the degrees of freedom.</summary>
    public double Shape { get; }

    /// <summary>Gets β, in squared points.</summary>
    public double Rate { get; }

    /// <summary>Returns the four figures.</summary>
    public override string ToString() =>
        TextProvider.English.Say(DetectorTexts.RunPrior, Number.Text(Mean), Number.Text(Sessions), Number.Text(Shape), Number.Text(Rate));
}
