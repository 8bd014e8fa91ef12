using System;
using TherapeuticAlliance.Research.Psychometrics;

namespace TherapeuticAlliance.Research;

/// <content>Statistics of the items.</content>
public sealed partial class Study
{
    /// <summary>Returns the keyed answers to the items of a scale, a row for each form.</summary>
    /// <param name="scaleCode">The code of the scale.</param>
    /// <exception cref="ArgumentException">The instrument has no such scale.</exception>
    public ItemMatrix Items(string scaleCode) => ItemMatrix.Of(Instrument[scaleCode], Forms);

    /// <summary>Returns alpha, omega, split halves and the statistics of the items of a scale, from complete forms.</summary>
    /// <param name="scaleCode">The code of the scale.</param>
    /// <param name="confidence">The confidence of the interval of alpha, between 0 and 1.</param>
    /// <exception cref="ArgumentException">The instrument has no such scale.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not between 0 and 1.</exception>
    public ScaleReliability Reliability(string scaleCode, double confidence = 0.95) => ScaleReliability.Of(Items(scaleCode), confidence);
}
