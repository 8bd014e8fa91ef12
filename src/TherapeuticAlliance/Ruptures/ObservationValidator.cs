using System;
using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures;

/// <summary>What keeps a monitor from taking an observation in.</summary>
internal static class ObservationValidator
{
    internal static IEnumerable<Finding> Of(RuptureMonitor monitor, MonitorState state, int session, double? score)
    {
        if (OfState(monitor, state) is { } foreign)
        {
            yield return foreign;
            yield break;
        }

        if (OfSession(session, state.LastSession) is { } order)
        {
            yield return order;
        }

        if (score is not null && state.ScoredSessions >= MonitorState.MaxScoredSessions)
        {
            yield return RuptureFindings.TooManySessions.At(string.Empty, Number.Text(MonitorState.MaxScoredSessions));
        }

        if (SeriesValidator.OfScore(monitor.Scale, new SessionScore(session, score), monitor.Scale.Lowest.Value, monitor.Scale.Highest.Value) is { } unfit)
        {
            yield return unfit;
        }
    }

    internal static Finding? OfScale(RuptureMonitor monitor, Scale scale) =>
        ReferenceEquals(scale, monitor.Scale) || MonitorIdentity.Of(scale, monitor.Policy, null).IsOfSameScale(monitor.Identity)
            ? null
            : RuptureFindings.ScoreOfOtherScale.At(string.Empty, scale.Instrument + " " + scale.Code, monitor.Identity.ToString());

    internal static Finding? OfState(RuptureMonitor monitor, MonitorState state)
    {
        MonitorIdentity wanted = monitor.Identity, given = state.Identity;
        return given.FormatVersion != wanted.FormatVersion
                ? RuptureFindings.StateOfOtherFormat.At(string.Empty, Number.Text(wanted.FormatVersion), Number.Text(given.FormatVersion))
            : !given.IsOfSameScale(wanted) ? RuptureFindings.StateOfOtherScale.At(string.Empty, wanted.ToString())
            : !string.Equals(given.PolicyHash, wanted.PolicyHash, StringComparison.Ordinal)
                ? RuptureFindings.StateOfOtherPolicy.At(string.Empty, monitor.Policy.Name, wanted.PolicyHash)
            : !given.HasSameFigures(wanted) ? RuptureFindings.StateOfOtherPrior.At(string.Empty)
            : !StateExchange.IsSound(monitor, state) ? RuptureFindings.StateDamaged.At(string.Empty)
            : null;
    }

    private static Finding? OfSession(int session, int? last) =>
        session < 0 ? SeriesFindings.SessionNumberNegative.At(string.Empty)
        : session == last ? RuptureFindings.SessionObservedBefore.At(string.Empty, Number.Text(session))
        : session < last ? RuptureFindings.SessionTooLate.At(string.Empty, Number.Text(session))
        : null;
}
