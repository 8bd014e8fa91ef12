using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Change;

/// <summary>A score of another scale in the place of one of this scale is a programmer's mistake.</summary>
internal static class SameScale
{
    internal static void Demand(Scale scale, ScaleScore score, string name) => Demand(scale, Guard.NotNull(score, name).Scale, name);

    internal static void Demand(Scale scale, Scale given, string name)
    {
        bool isSame = ReferenceEquals(scale, given)
            || (string.Equals(scale.Instrument.ContentHash, given.Instrument.ContentHash, StringComparison.Ordinal)
                && string.Equals(scale.Code, given.Code, StringComparison.Ordinal));
        if (!isSame)
        {
            throw new ArgumentException("This is of another scale or definition than " + scale.Code + " of " + scale.Instrument + ".", name);
        }
    }
}
