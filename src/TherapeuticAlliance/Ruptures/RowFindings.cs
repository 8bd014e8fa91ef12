using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures;

/// <summary>Why a row of a table of cases could not be taken in.</summary>
internal static class RowFindings
{
    internal static Finding Of(RuptureMonitor monitor, int[] cases, int[] sessions, double[] scores, CaseRows rows, int row)
    {
        Finding? reason = rows.IsDividedAt(row) ? RuptureFindings.CaseDivided.At(string.Empty)
            : sessions[row] < 0 ? SeriesFindings.SessionNumberNegative.At(string.Empty)
            : SeriesValidator.OfScore(monitor.Scale, new SessionScore(sessions[row], scores[row]), monitor.Scale.Lowest.Value, monitor.Scale.Highest.Value)
                ?? Order(cases, sessions, row);
        return reason.Within("rows[" + Number.Text(row) + "]");
    }

    private static Finding Order(int[] cases, int[] sessions, int row)
    {
        for (int earlier = row - 1; earlier >= 0 && cases[earlier] == cases[row]; earlier--)
        {
            if (sessions[earlier] == sessions[row])
            {
                return SeriesFindings.SessionTwice.At(string.Empty, Number.Text(sessions[row]));
            }
        }

        return SeriesFindings.SessionOutOfOrder.At(string.Empty, Number.Text(sessions[row]));
    }
}
