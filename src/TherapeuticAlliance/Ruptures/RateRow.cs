using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

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

    private static string Under(bool hasPrior, CoursePlace place, bool? isFalling) =>
        isFalling switch { true => "sessions whose earlier scores slope downwards, ", false => "sessions whose earlier scores do not slope downwards, ", null => string.Empty }
        + "simulated courses of 20 independent normal sessions without a rupture, standard deviations differing between persons (log-normal, .35), "
        + place switch
        {
            CoursePlace.NearBestEndOfLines => "near the best end of a scale of lines like the SRS, ",
            CoursePlace.NearBestEndOfPoints => "near the best end of a scale of whole points like the WAI-SR, ",
            CoursePlace.AtOwnBest => "38 % of the scores at the person's own best, ",
            _ => string.Empty,
        }
        + (hasPrior ? "prior mean and SD known" : "no prior");
}
