using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures;

/// <summary>The rates of watch, probable and strong in one world.</summary>
internal sealed class RateRow
{
    internal RateRow(
        bool hasPrior, CoursePlace place, bool? isFalling,
        params (double PerHundred, double Lowest, double Highest, double Any)[] levels)
    {
        HasPrior = hasPrior;
        Place = place;
        IsFalling = isFalling;
        Rates = ReadOnly.Copy(levels.Select((rate, i) => new MeasuredRate(
            RuptureLevel.Watch + i, rate.PerHundred, rate.Lowest, rate.Highest, rate.Any, Under(hasPrior, place, isFalling))));
    }

    internal bool HasPrior { get; }

    internal CoursePlace Place { get; }

    /// <summary>Whether the earlier scores slope downwards; null for all sessions.</summary>
    internal bool? IsFalling { get; }

    internal IReadOnlyList<MeasuredRate> Rates { get; }

    private static IReadOnlyList<TextTemplate> Under(bool hasPrior, CoursePlace place, bool? isFalling) => ReadOnly.Copy(new[]
    {
        isFalling switch { true => RuptureTexts.WorldFalling, false => RuptureTexts.WorldNotFalling, null => null },
        RuptureTexts.WorldSimulated,
        place switch
        {
            CoursePlace.NearBestEndOfLines => RuptureTexts.WorldNearBestEndOfLines,
            CoursePlace.NearBestEndOfPoints => RuptureTexts.WorldNearBestEndOfPoints,
            CoursePlace.AtOwnBest => RuptureTexts.WorldAtOwnBest,
            _ => null,
        },
        hasPrior ? RuptureTexts.WorldWithPrior : RuptureTexts.WorldWithoutPrior,
    }.OfType<TextTemplate>());
}
