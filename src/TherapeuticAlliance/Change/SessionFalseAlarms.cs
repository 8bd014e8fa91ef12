using System;
using System.Collections.Generic;
using System.Globalization;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Change;

/// <summary>How often a criterion flags a stable person's next session, and the caution that follows from it.</summary>
internal static class SessionFalseAlarms
{
    // Share of the variance of one session's alliance score that is not the patient's own: 1 − .77,
    // Crits-Christoph et al. 2011, doi 10.1037/a0023668.
    private const double SessionShare = 0.23;

    /// <summary>
    /// With both scores normal around a mean m, x2 − slope·x1 has the standard deviation s·√(1 + slope²). Regression
    /// methods are looked at in a person whose m is the mean of the population, where they are centered.
    /// </summary>
    internal static double? Of(ChangeCriterion criterion)
    {
        if (WithinPerson(criterion) is not { } within)
        {
            return null;
        }

        ChangeError error = criterion.Error;
        double sign = criterion.Scale.Direction == Direction.HigherIsBetter ? 1 : -1;
        double shift = error.ReliabilityOfDifference is null ? 0 : sign * error.Intercept;
        return Normal.Lower((shift - criterion.Points) / (within * Math.Sqrt(1 + (error.Slope * error.Slope))));
    }

    internal static IEnumerable<Finding> Caution(ChangeCriterion criterion)
    {
        if (criterion.Method == ChangeMethod.WithinPerson)
        {
            yield break;
        }

        string percent = (100 * Of(criterion)!.Value).ToString("0.0", CultureInfo.InvariantCulture);
        FindingKind kind = criterion.WithinPersonStandardDeviation is null
            ? ChangeFindings.OverFlagsBySession
            : ChangeFindings.NotMadeForSessions;
        yield return kind.At(string.Empty, criterion.Method.ToString(), percent);
    }

    private static double? WithinPerson(ChangeCriterion criterion) =>
        criterion.WithinPersonStandardDeviation?.Value ?? (Math.Sqrt(SessionShare) * criterion.StandardDeviation?.Value);
}
