using System;
using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance;

/// <summary>Finds what keeps sessions from being a series.</summary>
internal static class SeriesValidator
{
    internal static IEnumerable<Finding> Of(Scale scale, IReadOnlyList<SessionScore> sessions)
    {
        double lowest = scale.Lowest.Value, highest = scale.Highest.Value;
        var seen = new HashSet<int>();
        int latest = int.MinValue;
        DateTime? day = null;
        for (int i = 0; i < sessions.Count; i++)
        {
            string path = "sessions[" + Number.Text(i) + "]";
            SessionScore session = sessions[i];
            if (OfNumber(session.Session, latest, seen) is { } number)
            {
                yield return number.Within(path);
            }

            if (OfScore(scale, session, lowest, highest) is { } score)
            {
                yield return score.Within(path);
            }

            if (session.Date < day)
            {
                yield return SeriesFindings.DateOutOfOrder.At(path, Number.Text(session.Session));
            }

            latest = Math.Max(latest, session.Session);
            day = session.Date ?? day;
        }
    }

    internal static IEnumerable<Finding> OfReports(Scale scale, ScoreReport[] reports)
    {
        for (int i = 0; i < reports.Length; i++)
        {
            string path = "reports[" + Number.Text(i) + "]";
            if (!reports[i].Instrument.HasDefinitionOf(scale.Instrument) && !(reports[i].Instrument.FindScale(scale.Code) is { } other && other.IsScoredAs(scale)))
            {
                yield return SeriesFindings.OtherDefinition.At(path, reports[i].Instrument.ToString(), scale.Instrument.ToString());
            }
            else if (reports[i].Administration.Session is null)
            {
                yield return SeriesFindings.SessionUnknown.At(path);
            }
        }
    }

    private static Finding? OfNumber(int session, int latest, HashSet<int> seen) =>
        session < 0 ? SeriesFindings.SessionNumberNegative.At(string.Empty)
        : !seen.Add(session) ? SeriesFindings.SessionTwice.At(string.Empty, Number.Text(session))
        : session < latest ? SeriesFindings.SessionOutOfOrder.At(string.Empty, Number.Text(session))
        : null;

    internal static Finding? OfScore(Scale scale, SessionScore session, double lowest, double highest) => session.Score switch
    {
        double.NaN or double.PositiveInfinity or double.NegativeInfinity => SeriesFindings.ScoreNotFinite.At(string.Empty, Number.Text(session.Session)),
        { } score when score < lowest || score > highest =>
            SeriesFindings.ScoreOutsideScale.At(string.Empty, Number.Text(session.Session), scale.Code, scale.Lowest.ToText(), scale.Highest.ToText()),
        _ => null,
    };
}
