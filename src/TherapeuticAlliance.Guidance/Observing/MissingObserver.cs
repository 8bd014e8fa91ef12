using System;
using System.Linq;

namespace TherapeuticAlliance.Guidance.Observing;

/// <summary>Whether feedback has stopped. Sessions up to the present one count, scored or not.</summary>
internal static class MissingObserver
{
    internal static Observed Of(ScoreSeries series, int session, int unanswered)
    {
        if (unanswered < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(unanswered), "At least one session without a score.");
        }

        SessionScore[] before = series.Scored().Where(one => one.Session <= session).ToArray();
        int last = before.Length == 0 ? 0 : before[before.Length - 1].Session;
        return session - last >= unanswered
            ? Observed.Of(new Observation(ObservationKind.NoFeedback, series.Scale, session))
            : Observed.Nothing(GuidanceFindings.ScoredLately.At(string.Empty));
    }
}
