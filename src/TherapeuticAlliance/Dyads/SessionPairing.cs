using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Dyads;

/// <summary>Pairs two series by the number of the session. Nothing is filled in.</summary>
internal sealed class SessionPairing
{
    internal SessionPairing(ScoreSeries first, ScoreSeries second)
    {
        Dictionary<int, double?> ones = Scores(first), others = Scores(second);
        int[] sessions = ones.Keys.Union(others.Keys).OrderBy(session => session).ToArray();
        var paired = new List<SessionDiscrepancy>();
        var unpaired = new List<UnpairedSession>();
        foreach (int session in sessions)
        {
            ones.TryGetValue(session, out double? one);
            others.TryGetValue(session, out double? other);
            if (one is { } x && other is { } y)
            {
                paired.Add(new SessionDiscrepancy(session, x, y));
            }
            else
            {
                unpaired.Add(new UnpairedSession(session, one, other));
            }
        }

        Paired = ReadOnly.Copy(paired);
        Unpaired = ReadOnly.Copy(unpaired);
    }

    internal IReadOnlyList<SessionDiscrepancy> Paired { get; }

    internal IReadOnlyList<UnpairedSession> Unpaired { get; }

    private static Dictionary<int, double?> Scores(ScoreSeries series) =>
        series.Sessions.ToDictionary(session => session.Session, session => session.Score);
}
