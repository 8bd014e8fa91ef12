using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>Writes a chart for people.</summary>
internal static class IndividualsChartText
{
    internal static string Of(IndividualsChartReview chart)
    {
        string[] header = ["session", "score", "z", "rules for the worse", "other rules"];
        List<string[]> rows = [header, .. chart.Series.Sessions.Select(session => Row(chart, session))];
        return "Individuals chart of " + chart.Series.Scale.Instrument + " " + chart.Series.Scale.Code
            + ", looking back from session " + Number.Text(chart.ObservedThrough) + "\n"
            + "mean " + TextTable.Number(chart.Center) + ", standard deviation " + TextTable.Number(chart.Sigma) + " (" + Words(chart.SigmaOrigin)
            + "), limits " + TextTable.Number(chart.LowerLimit) + " and " + TextTable.Number(chart.UpperLimit) + "\n"
            + TextTable.Of(rows)
            + Conclusion(chart);
    }

    private static string Conclusion(IndividualsChartReview chart) =>
        (chart.Signals.Any(signal => signal.Side == ChangeSide.Worse)
            ? "Where a rule for the worse stands, the score pattern is consistent with a rupture by that rule. It is no proof of one.\n"
            : "No rule for the worse fired. That is no proof that nothing happened.\n")
        + (chart.SigmaOrigin == SigmaOrigin.MeanMovingRange
            ? "false alarms: 0.1 per 100 stable sessions for 1 beyond 3 SD, which finds 23 % of one-session falls of 3 SD (simulated courses of 20 independent normal sessions); not measured for the other rules\n"
            : "false alarms: not measured for this standard deviation\n");

    private static string[] Row(IndividualsChartReview chart, SessionScore session) =>
    [
        Number.Text(session.Session),
        TextTable.Number(session.Score),
        TextTable.Number((session.Score - chart.Center) / chart.Sigma),
        Rules(chart, session, ChangeSide.Worse),
        Rules(chart, session, ChangeSide.Better, ChangeSide.Neither),
    ];

    private static string Rules(IndividualsChartReview chart, SessionScore session, params ChangeSide[] sides) => string.Join(
        ", ", chart.Signals.Where(signal => signal.Session == session.Session && sides.Contains(signal.Side)).Select(signal => RunRulesText.Short(signal.Rule)));

    private static string Words(SigmaOrigin origin) => origin switch
    {
        SigmaOrigin.MeanMovingRange => "mean moving range",
        SigmaOrigin.MedianMovingRange => "median moving range",
        SigmaOrigin.StandardDeviation => "of the scores",
        _ => "given",
    };
}
