using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>Which published cut-off <see cref="AbsoluteCutoff"/> holds the score against.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class AbsoluteCutoffOptions
{
    /// <summary>Makes the default: the first published cut-off on the score itself.</summary>
    public AbsoluteCutoffOptions()
    {
    }

    private AbsoluteCutoffOptions(string thresholdCode) => ThresholdCode = thresholdCode;

    /// <summary>Gets the code of the threshold in the definition; <see langword="null"/>, the default, for the first one on the score itself.</summary>
    public string? ThresholdCode { get; }

    /// <summary>Returns options that take a threshold by its code, as <c>fall-from-last</c>.</summary>
    /// <param name="thresholdCode">The code.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static AbsoluteCutoffOptions Of(string thresholdCode) => new(Require.Words(thresholdCode, nameof(thresholdCode)));
}
