using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Dyads;

/// <summary>What may be put side by side. Whoever does it is a programmer, so what is wrong throws.</summary>
internal static class JoinedGuard
{
    internal static void Raters(RuptureMonitor first, RuptureMonitor second)
    {
        Rater rater = first.Scale.Instrument.Rater;
        if (rater.Equals(second.Scale.Instrument.Rater))
        {
            throw new ArgumentException("Both monitors watch the scores of the " + rater + "; a joined view is of two raters.", nameof(second));
        }
    }

    internal static RuptureLevel Level(RuptureLevel level) => Guard.Known(level, nameof(level)) > RuptureLevel.None
        ? level
        : throw new ArgumentOutOfRangeException(nameof(level), "The level of a flag is watch, probable or strong.");
}
